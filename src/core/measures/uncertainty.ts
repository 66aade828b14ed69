import { levelOf } from '../angles/neutral.ts';
import type { ReadingError } from '../bias/network-errors.ts';
import type { Side } from '../body/skeleton.ts';
import { onceFor } from '../once-for.ts';
import { mean, median, standardDeviation, Z_95 } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import { distanceFactor } from './distance-factor.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** How sure a value is. */
export interface Uncertainty {
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
/** Cycles of one pass resemble each other: they count for less than independent ones (clinical-rules.md 4.3). */
export const INDEPENDENT_SHARE = 0.8;
/** From this many values on, their own spread is believed; below, at least the usual one is assumed. */
const OWN_SPREAD_FROM = 4;
/**
 * Readings' spreads were found on walkers about so tall in the picture (63 rendered ones, clips not recorded); noise
 * grows more slowly than size shrinks.
 */
const USUAL_SIZE_PX = 300;
const MOST_SMALLNESS = 2;
/** Strides that a reading's spread was found with, and the least share of it that is the method's own. */
const USUAL_STRIDES = 3;
const LEAST_OWN_SHARE = 0.6;

/**
 * How much wider the method's error is taken to be in a walk without an even beat, whose place in the stride is less
 * sure: what a network gets wrong was measured on even walks. A choice, not a measured figure.
 */
export const UNEVEN_FACTOR = 1.5;

/**
 * Standard uncertainty that a zero from quiet standing adds to each measure that depends on the zero, degrees or percent
 * of the cycle; and to differences between the legs, where it is smaller: both zeros err alike. The readings' errors were found with the zero of the flat foot;
 * with that of standing ten of them were further off by 0.9 to 4.0 (median 3.4) on eight rendered people (15 legs; clips
 * not recorded).
 */
export const STANDING_ZERO = 3.5;
const STANDING_ZERO_APART = 2.5;

/**
 * The uncertainty of a mean of samples (clinical-rules.md 4.3): the standard error of cycles that resemble each other,
 * and the method's systematic error, which more cycles do not lessen.
 * @param reading what is known of this reading in this view; null: the row's own figures are assumed.
 */
export function uncertaintyOf(
  definition: MeasureDefinition,
  side: Side | null,
  values: readonly number[],
  signals: WalkSignals,
  reading: ReadingError | null,
): Uncertainty {
  const standardError = standardErrorOf(values, definition.usualSpread);
  // Only what rests on the foot's own zero is worse without it.
  const zeroed =
    side === null ||
    definition.withoutNeutral === undefined ||
    signals.neutral[`${side}Deg`] !== null;
  const known = zeroed ? reading : null;
  const ofReading =
    known === null ? assumed(definition, zeroed) : ownShare(known.spread, definition.usualSpread);
  const stood = standsOn(definition, side, signals);
  const method = stood ? Math.hypot(ofReading, STANDING_ZERO) : ofReading;
  const view = viewFactor(definition, signals) * sizeFactor(signals);
  const scale = definition.relative === true ? Math.abs(mean(values)) : 1;
  const worse =
    scale * (known === null ? view : smallness(signals)) * (signals.isUneven ? UNEVEN_FACTOR : 1);
  const systematic = method * worse * (side === null ? 1 : distanceFactor(signals.view)[side]);
  const apart = Math.hypot(
    differenceOf(definition, known, ofReading),
    stood ? STANDING_ZERO_APART : 0,
  );
  return {
    uncertainty: Math.hypot(standardError, systematic),
    standardError,
    differenceUncertainty: worse * apart,
  };
}

/** In 95 of 100 cases the true value lies within. */
export function intervalAround(value: number, uncertainty: number): [number, number] {
  return [value - Z_95 * uncertainty, value + Z_95 * uncertainty];
}

function standardErrorOf(values: readonly number[], usual: number): number {
  const own = standardDeviation(values);
  const spread =
    values.length >= OWN_SPREAD_FROM ? own : Math.max(usual, Number.isFinite(own) ? own : 0);
  return spread / Math.sqrt(Math.max(1, INDEPENDENT_SHARE * values.length));
}

function standsOn(
  { withoutNeutral }: MeasureDefinition,
  side: Side | null,
  { neutral }: WalkSignals,
): boolean {
  return withoutNeutral !== undefined && side !== null && levelOf(neutral, side) === 'standing';
}

/** The method's part of a spread that was found over whole clips: the strides' own is added by itself. */
function ownShare(spread: number, usualSpread: number): number {
  const ofStrides = usualSpread ** 2 / (INDEPENDENT_SHARE * USUAL_STRIDES);
  return Math.sqrt(Math.max(spread ** 2 - ofStrides, (LEAST_OWN_SHARE * spread) ** 2));
}

/** The same of a difference between two legs, of which each has its own strides. */
function differenceOf(
  definition: MeasureDefinition,
  known: ReadingError | null,
  method: number,
): number {
  return known?.difference === undefined
    ? (definition.differenceSystematic ?? method)
    : ownShare(known.difference, Math.SQRT2 * definition.usualSpread);
}

/** Where the network's error was never measured, or the foot's zero was not found. */
function assumed(definition: MeasureDefinition, zeroed: boolean): number {
  return zeroed ? definition.systematic : (definition.withoutNeutral ?? definition.systematic);
}

/** How much worse this view shows the measure than the best one. */
function viewFactor(definition: MeasureDefinition, { view }: WalkSignals): number {
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

/** Of the walker in the picture; every reading asks for it. */
const usualHeightPx = onceFor(({ bodyHeightPx }: WalkSignals['view']['path']) =>
  median(bodyHeightPx),
);

/** How much worse a small walker is measured: in proportion to the pixels that are missing. */
function sizeFactor({ view }: WalkSignals): number {
  const factor = FULL_SIZE_PX / usualHeightPx(view.path);
  return Math.min(MOST_SIZE_FACTOR, Math.max(1, factor));
}

/** How much worse a walker is read who is smaller in the picture than those the spreads were found on. */
export function smallness({ view }: WalkSignals): number {
  const factor = Math.sqrt(USUAL_SIZE_PX / usualHeightPx(view.path));
  return Math.min(MOST_SMALLNESS, Math.max(1, factor));
}
