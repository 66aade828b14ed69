import type {
  NetworkErrors,
  ReadingError,
  ReadingErrors,
  ReadingView,
} from '../bias/network-errors.ts';
import { levelOf } from '../angles/neutral.ts';
import type { MeasureId, MeasureStatus, ReadingId } from '../report/ids.ts';
import type { Measure } from '../report/report.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { mean, median, standardDeviation } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import type { MeasureDefinition, VisibleFrom } from './measure-definition.ts';
import { MEASURE_TABLE, READ_MEASURES, TILT_ID } from './measure-table.ts';
import { distanceFactor } from './distance-factor.ts';
import { pelvicTiltDeg } from '../bias/pelvic-tilt.ts';
import { acceptedCycles } from './per-cycle.ts';
import type { Sample } from './sample.ts';

/** A row of the table with what it was summed up from. */
export interface MeasureDetail<Id extends string = MeasureId> {
  readonly measure: Omit<Measure, 'id'> & { readonly id: Id };
  readonly samples: readonly Sample[];
  /** Standard uncertainty of the value, in its unit; NaN where there is none. */
  readonly uncertainty: number;
  /** Its part from stride to stride: what is left when two sides are compared. */
  readonly standardError: number;
  /** Systematic part of the uncertainty of a difference between the sides, in the measure's unit. */
  readonly differenceUncertainty: number;
}

/** A walker at least this tall in the picture is seen as well as the network can; a smaller one less well. */
const FULL_SIZE_PX = 350;
const MOST_SIZE_FACTOR = 2.5;
/** Cycles of one pass resemble each other: they count for less than independent ones. */
const INDEPENDENT_SHARE = 0.8;
/** From this many values on, their own spread is believed; below, at least the usual one is assumed. */
const OWN_SPREAD_FROM = 4;

/**
 * Every measure of the report, in the order of `MEASURE_IDS`.
 * @param errors what the network gets wrong; a measure that is not among its readings is taken as it is read.
 */
export function measureWalk(
  signals: WalkSignals,
  heightM: number | null,
  errors: Pick<NetworkErrors, 'readings' | 'tilt'> | null = null,
): MeasureDetail[] {
  const readings = errors?.readings ?? {};
  const rows = readRows(READ_MEASURES, signals, heightM, readings);
  return [...rows, pelvicTilt(signals, errors)];
}

/** Rows of a table of definitions, in its order, left before right. */
export function readRows<Id extends ReadingId>(
  definitions: readonly MeasureDefinition<Id>[],
  signals: WalkSignals,
  heightM: number | null,
  readings: ReadingErrors,
): MeasureDetail<Id>[] {
  return definitions.flatMap((definition) =>
    (definition.legs ? SIDES : [null]).map((side) =>
      row(definition, side, signals, heightM, readings),
    ),
  );
}

function row<Id extends ReadingId>(
  definition: MeasureDefinition<Id>,
  side: Side | null,
  signals: WalkSignals,
  heightM: number | null,
  readings: ReadingErrors,
): MeasureDetail<Id> {
  const status = visible(definition.visibleFrom, signals);
  if (status === null) return without(definition, side, 'not-visible-from-this-view');
  if (definition.needsHeight === true && heightM === null) {
    return without(definition, side, 'unknown-scale');
  }
  const kind = signals.view.view.kind;
  const ofView: Readonly<Partial<Record<ReadingView, ReadingError>>> | undefined =
    readings[definition.id];
  const reading = kind === 'unsure' ? null : (ofView?.[kind] ?? null);
  const samples = definition
    .samples(signals, side, heightM)
    .map((sample) => ({ ...sample, value: sample.value - (reading?.bias ?? 0) }));
  if (samples.length === 0) {
    // Strides there were, but what the measure needs was not to be made out in any of them.
    const strides = acceptedCycles(signals, side).length > 0;
    return without(definition, side, strides ? 'low-quality' : 'no-cycles');
  }
  return summary(definition, side, samples, status, signals, reading);
}

/**
 * Mean of the samples with its uncertainty (clinical-rules.md 4.3): the standard error of cycles that resemble each
 * other, and the method's systematic error, which more cycles do not lessen.
 */
function summary<Id extends string>(
  definition: MeasureDefinition<Id>,
  side: Side | null,
  samples: readonly Sample[],
  status: MeasureStatus,
  signals: WalkSignals,
  reading: ReadingError | null,
): MeasureDetail<Id> {
  const values = samples.map((sample) => sample.value);
  const value = mean(values);
  const scale = definition.relative === true ? Math.abs(value) : 1;
  const own = standardDeviation(values);
  const usual = definition.usualSpread;
  const spread =
    values.length >= OWN_SPREAD_FROM ? own : Math.max(usual, Number.isFinite(own) ? own : 0);
  const standardError = spread / Math.sqrt(Math.max(1, INDEPENDENT_SHARE * values.length));
  // Only what rests on the foot's own zero is worse without it.
  const zeroed =
    side === null ||
    definition.withoutNeutral === undefined ||
    signals.neutral[`${side}Deg`] !== null;
  const known = zeroed ? reading : null;
  const ofReading = known === null ? assumed(definition, zeroed) : ownShare(known.spread, usual);
  const stood = standsOn(definition, side, signals);
  const method = stood ? Math.hypot(ofReading, STANDING_ZERO) : ofReading;
  const view = viewFactor(definition, signals) * sizeFactor(signals);
  const worse =
    scale * (known === null ? view : smallness(signals)) * (signals.isUneven ? UNEVEN : 1);
  const systematic = method * worse * (side === null ? 1 : distanceFactor(signals.view)[side]);
  const uncertainty = Math.hypot(standardError, systematic);
  return {
    measure: {
      id: definition.id,
      side: side ?? 'both',
      value,
      unit: definition.unit,
      ci95: [value - 1.96 * uncertainty, value + 1.96 * uncertainty],
      cycles: values.length,
      status,
    },
    samples,
    uncertainty,
    standardError,
    differenceUncertainty:
      worse *
      Math.hypot(differenceOf(definition, known, ofReading), stood ? STANDING_ZERO_APART : 0),
  };
}

/**
 * How much wider the method's error is taken to be in a walk without an even beat, whose place in the stride is less
 * sure: what a network gets wrong was measured on even walks. A choice, not a measured figure.
 */
const UNEVEN = 1.5;

/**
 * What a zero from quiet standing adds to what hangs on it, degrees or percent of the cycle, and to a difference
 * between the legs, whose two zeros are off alike. The readings' errors were found with the zero of the flat foot;
 * with that of standing ten of them were further off by 0.9 to 4.0 (median 3.4) on eight rendered people (15 legs).
 */
export const STANDING_ZERO = 3.5;
const STANDING_ZERO_APART = 2.5;

function standsOn(
  { withoutNeutral }: MeasureDefinition<string>,
  side: Side | null,
  { neutral }: WalkSignals,
): boolean {
  return withoutNeutral !== undefined && side !== null && levelOf(neutral, side) === 'standing';
}

/** Strides that a reading's spread was found with, and the least share of it that is the method's own. */
const USUAL_STRIDES = 3;
const LEAST_OWN_SHARE = 0.6;

/** The method's part of a spread that was found over whole clips: the strides' own is added by itself. */
function ownShare(spread: number, usualSpread: number): number {
  const ofStrides = usualSpread ** 2 / (INDEPENDENT_SHARE * USUAL_STRIDES);
  return Math.sqrt(Math.max(spread ** 2 - ofStrides, (LEAST_OWN_SHARE * spread) ** 2));
}

/** The same of a difference between two legs, of which each has its own strides. */
function differenceOf(
  definition: MeasureDefinition<string>,
  known: ReadingError | null,
  method: number,
): number {
  return known?.difference === undefined
    ? (definition.differenceSystematic ?? method)
    : ownShare(known.difference, Math.SQRT2 * definition.usualSpread);
}

/** Where the network's error was never measured, or the foot's zero was not found. */
function assumed(definition: MeasureDefinition<string>, zeroed: boolean): number {
  return zeroed ? definition.systematic : (definition.withoutNeutral ?? definition.systematic);
}

/** How much worse this view shows the measure than the best one. */
function viewFactor(definition: MeasureDefinition<string>, { view }: WalkSignals): number {
  switch (view.view.kind) {
    case 'oblique':
      return definition.obliqueFactor;
    case 'front':
    case 'back':
      return definition.frontOrBackFactor ?? 1;
    case 'side':
    case 'unsure':
      return 1;
  }
}

/** How much worse a small walker is measured: in proportion to the pixels that are missing. */
function sizeFactor({ view }: WalkSignals): number {
  const factor = FULL_SIZE_PX / median(view.path.bodyHeightPx);
  return Math.min(MOST_SIZE_FACTOR, Math.max(1, factor));
}

/** Readings' spreads were found on walkers about so tall in the picture; noise grows more slowly than size shrinks. */
const USUAL_SIZE_PX = 300;
const MOST_SMALLNESS = 2;

/** How much worse a walker is read who is smaller in the picture than those the spreads were found on. */
function smallness({ view }: WalkSignals): number {
  const factor = Math.sqrt(USUAL_SIZE_PX / median(view.path.bodyHeightPx));
  return Math.min(MOST_SMALLNESS, Math.max(1, factor));
}

function visible(from: VisibleFrom, signals: WalkSignals): MeasureStatus | null {
  switch (signals.view.view.kind) {
    case 'side':
      return from.side;
    case 'front':
    case 'back':
      return from.frontOrBack;
    case 'oblique':
      return from.oblique;
    case 'unsure':
      return null;
  }
}

function without<Id extends string>(
  definition: Pick<MeasureDefinition<Id>, 'id' | 'unit'>,
  side: Side | null,
  status: MeasureStatus,
): MeasureDetail<Id> {
  return {
    measure: {
      id: definition.id,
      side: side ?? 'both',
      value: null,
      unit: definition.unit,
      ci95: null,
      cycles: 0,
      status,
    },
    samples: [],
    uncertainty: NaN,
    standardError: NaN,
    differenceUncertainty: NaN,
  };
}

/** Tilt further off than this on walkers that the estimate was not made with is not told (clinical-rules.md 2.6). */
const MOST_TILT_ERROR_DEG = 5;

/** The pelvis' tilt from front to back: an estimate from what goes with it, from the side alone. */
function pelvicTilt(
  signals: WalkSignals,
  errors: Pick<NetworkErrors, 'readings' | 'tilt'> | null,
): MeasureDetail {
  const { id, unit } = MEASURE_TABLE[TILT_ID];
  const definition = { id, unit };
  const { kind } = signals.view.view;
  if (kind !== 'side' && kind !== 'oblique') {
    return without(definition, null, 'not-visible-from-this-view');
  }
  const cycles = acceptedCycles(signals, null);
  if (cycles.length === 0) return without(definition, null, 'no-cycles');
  const reading = errors?.readings[TILT_ID]?.side;
  const known =
    kind === 'side' && errors !== null && (reading?.spread ?? Infinity) <= MOST_TILT_ERROR_DEG;
  const value = known ? pelvicTiltDeg(signals, errors.tilt) - (reading?.bias ?? 0) : NaN;
  if (!Number.isFinite(value)) return without(definition, null, 'low-quality');
  const uncertainty =
    (reading?.spread ?? MOST_TILT_ERROR_DEG) * smallness(signals) * (signals.isUneven ? UNEVEN : 1);
  return {
    measure: {
      ...definition,
      side: 'both',
      value,
      ci95: [value - 1.96 * uncertainty, value + 1.96 * uncertainty],
      cycles: cycles.length,
      status: 'estimate',
    },
    // One estimate for the whole walk, held up by every stride.
    samples: cycles.map(({ startS }) => ({ value, timeS: startS })),
    uncertainty,
    standardError: NaN,
    differenceUncertainty: NaN,
  };
}
