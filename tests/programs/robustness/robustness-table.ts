import type { AccuracyTotals } from '../accuracy/accuracy-totals.ts';
import { markdownTable } from '../bench/markdown-table.ts';

/** The errors that should not grow by half when a film is a little worse. */
const ERRORS = {
  'ankle angle, side: mean error, deg': ({ side }) => side.ankleDeg.mean,
  'the same, offset removed, deg': ({ side }) => side.ankleOffsetRemovedDeg.mean,
  'peak stance dorsiflexion, deg': ({ side }) => side.peakDorsiflexionDeg.mean,
  'knee angle, deg': ({ side }) => side.kneeDeg.mean,
  'initial contact, side, ms': ({ side }) => side.initialContact.meanErrorMs,
  'toe-off, side, ms': ({ side }) => side.toeOff.meanErrorMs,
  'heel-off, percent of the cycle': ({ side }) => side.heelOffPercent.mean,
  'initial contact, front and back, ms': ({ frontBack }) => frontBack.initialContact.meanErrorMs,
  'foot progression, front and back, deg': ({ frontBack }) => frontBack.footProgressionDeg.mean,
  'pelvic obliquity, shape, deg': ({ frontBack }) => frontBack.obliquityShapeDeg.mean,
  'pelvic obliquity, range, deg': ({ frontBack }) => frontBack.obliquityRangeDeg.mean,
  'pelvic drop, deg': ({ frontBack }) => frontBack.pelvicDropDeg.mean,
  'ankle angle, oblique, deg': ({ between }) => between.ankleDeg.mean,
  'foot progression, oblique, deg': ({ between }) => between.footProgressionDeg.mean,
  'cadence, percent': ({ cadencePercent }) => cadencePercent.mean,
} as const satisfies Record<string, (totals: AccuracyTotals) => number>;

/** More than this is marked. */
const MOST_GROWTH = 0.5;

export interface JudgedVariant {
  readonly title: string;
  readonly totals: AccuracyTotals;
}

/** One error as it is and in every variant; growth as a share of what it is, NaN where it cannot be told. */
export interface ErrorGrowth {
  readonly what: string;
  readonly asIs: number;
  readonly variants: readonly { readonly error: number; readonly growth: number }[];
}

export function errorGrowth(
  asIs: AccuracyTotals,
  variants: readonly JudgedVariant[],
): ErrorGrowth[] {
  return Object.entries(ERRORS).map(([what, errorOf]) => ({
    what,
    asIs: errorOf(asIs),
    variants: variants.map(({ totals }) => {
      const error = errorOf(totals);
      return { error, growth: error / errorOf(asIs) - 1 };
    }),
  }));
}

/** Every error with its growth, and below them how much of the walks was there to be judged at all. */
export function robustnessTable(asIs: AccuracyTotals, variants: readonly JudgedVariant[]): string {
  const all = [asIs, ...variants.map(({ totals }) => totals)];
  const rows = errorGrowth(asIs, variants).map(({ what, asIs: before, variants: after }) => [
    what,
    fine(before),
    ...after.map(({ error, growth }) => `${fine(error)} (${percent(growth)})`),
  ]);
  const counts: readonly (readonly [string, (totals: AccuracyTotals) => string])[] = [
    ['clips with a report', ({ clips }) => `${clips.n} of ${clips.of}`],
    ['view right', ({ viewRight }) => `${viewRight.n} of ${viewRight.of}`],
    [
      'walker followed, worst, percent',
      ({ walkerFollowed: { worst } }) => (100 * worst).toFixed(0),
    ],
    ['measures given of those due', ({ measuresGiven: { n, of } }) => `${n} of ${of}`],
    [
      'truth in the 95 % interval, percent',
      ({ truthInside }) => (100 * truthInside.mean).toFixed(0),
    ],
    [
      'patterns falsely present / possible',
      ({ falsely }) => `${falsely.present} / ${falsely.possible}`,
    ],
  ];
  return markdownTable(
    ['error', 'as is', ...variants.map(({ title }) => title)],
    [...rows, ...counts.map(([what, of]) => [what, ...all.map(of)])],
  );
}

function fine(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '-';
}

function percent(growth: number): string {
  if (!Number.isFinite(growth)) return '-';
  const mark = growth > MOST_GROWTH ? '!' : '';
  return `${growth < 0 ? '-' : '+'}${Math.abs(100 * growth).toFixed(0)} %${mark}`;
}
