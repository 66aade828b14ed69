import { markdownTable } from '../tables/markdown-table.ts';
import type { AccuracyTotals } from './accuracy-totals.ts';
import type { EventTotals } from './errors/event-error.ts';

const HEADINGS = ['what', 'figure', 'values there'];

/** The whole comparison as two tables for the README: errors, and slopes. A dash is what there is no value of. */
export function accuracyTable(totals: AccuracyTotals): string {
  const errors = markdownTable(HEADINGS, [
    ...headRows(totals),
    ...sideRows(totals),
    ...frontBackRows(totals),
    ...restRows(totals),
  ]);
  return `${errors}\n${slopesTable(totals)}`;
}

/** How far readings follow the truth. */
function slopesTable({ slopes }: AccuracyTotals): string {
  return markdownTable(
    ['measure', 'seen from', 'values', 'spread of the truth', 'slope'],
    slopes.map(({ id, group, n, truthSpread, slope }) => [
      id,
      group,
      String(n),
      fine(truthSpread),
      fine(slope),
    ]),
  );
}

function headRows({ clips, models, viewRight, walkerFollowed }: AccuracyTotals): string[][] {
  const { side, frontBack, between, legs } = clips;
  const { mean, worst } = walkerFollowed;
  return [
    ['clips with a report / legs', `${clips.n} / ${legs}`, given(clips)],
    ['filmed from the side / front and back / between', `${side} / ${frontBack} / ${between}`, ''],
    ['model', models.join(', ') || '-', ''],
    ['view right', given(viewRight), ''],
    ['walker followed, frames in view: mean / worst', `${whole(mean)} / ${whole(worst)} %`, ''],
  ];
}

function sideRows({ side }: AccuracyTotals): string[][] {
  const { ankleDeg, ankleOffsetRemovedDeg: shape, ankleCorrelation, ankleCovered } = side;
  const covered = `${whole(ankleCovered.mean)} % covered, worst ${whole(ankleCovered.worst)} %`;
  return [
    [
      'ankle angle, side view: mean error',
      means('deg', ankleDeg),
      `${given(ankleDeg)}; ${covered}`,
    ],
    [
      'the same, offset removed / correlation',
      `${means('deg', shape)} / ${fine(ankleCorrelation.mean)}`,
      given(shape, ankleCorrelation),
    ],
    row('peak stance dorsiflexion', 'deg', side.peakDorsiflexionDeg),
    row('knee angle', 'deg', side.kneeDeg),
    eventRow('initial contact, side: F1, mean error', side.initialContact),
    eventRow('toe-off, side: F1, mean error', side.toeOff),
    row('heel-off: percent of the cycle', '%', side.heelOffPercent),
  ];
}

function frontBackRows({ frontBack, between }: AccuracyTotals): string[][] {
  const { obliquityShapeDeg, obliquityRangeDeg, pelvicDropDeg } = frontBack;
  const pelvis = [obliquityShapeDeg, obliquityRangeDeg, pelvicDropDeg];
  return [
    eventRow('initial contact, front and back: F1, mean error', frontBack.initialContact),
    row('foot progression, front and back', 'deg', frontBack.footProgressionDeg),
    row('pelvic obliquity: shape / range / drop', 'deg', ...pelvis),
    row(
      'oblique view: ankle / foot progression',
      'deg',
      between.ankleDeg,
      between.footProgressionDeg,
    ),
  ];
}

function restRows(totals: AccuracyTotals): string[][] {
  const { cadencePercent, measuresGiven, truthInside, halfWidth, patternsSet, falsely } = totals;
  return [
    row('cadence', '%', cadencePercent),
    ['measures given of those due', given(measuresGiven), ''],
    ['truth inside the 95 % interval', `${whole(truthInside.mean)} %`, `of ${truthInside.n}`],
    ['mean half-width, deg or percent of the cycle', fine(halfWidth.mean), `of ${halfWidth.n}`],
    [
      'patterns set in the walk: found / cannot tell',
      `${patternsSet.told} / ${patternsSet.cannotTell} of ${patternsSet.of}`,
      '',
    ],
    ['patterns falsely present / possible', `${falsely.present} / ${falsely.possible}`, ''],
  ];
}

interface Counted {
  readonly n: number;
  readonly of: number;
}
type Mean = Counted & { readonly mean: number };

function row(what: string, unit: string, ...figures: readonly Mean[]): string[] {
  return [what, means(unit, ...figures), given(...figures)];
}

function eventRow(what: string, events: EventTotals): string[] {
  return [what, `${fine(events.f1)}, ${fine(events.meanErrorMs)} ms`, given(events)];
}

function means(unit: string, ...figures: readonly Mean[]): string {
  return `${figures.map(({ mean }) => fine(mean)).join(' / ')} ${unit}`;
}

function given(...counted: readonly Counted[]): string {
  return counted.map(({ n, of }) => `${n} of ${of}`).join('; ');
}

function fine(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '-';
}

/** A part as whole percent. */
function whole(part: number): string {
  return Number.isFinite(part) ? (100 * part).toFixed(0) : '-';
}
