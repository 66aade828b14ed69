import { mean } from '#core/statistics.ts';

/** A frame of the report this near in time stands for the asked moment. */
const WITHIN_S = 0.03;
/** Between frames further apart than this nothing is interpolated. */
const LONGEST_GAP_S = 0.1;

/** How a curve compares with the true one over the frames in which the walker is seen; NaN where nothing compares. */
export interface CurveError {
  /** Part of the seen frames with a value. */
  readonly covered: number;
  /** Mean absolute difference. */
  readonly meanError: number;
  /** The same after the mean difference is taken off: the error of the curve's shape. */
  readonly offsetRemoved: number;
  /** Pearson's. */
  readonly correlation: number;
}

/** A value of the report, or that it has none, beside the true one. */
export type Pair = readonly [found: number | null, truth: number];

/** Compares what was found with the truth, frame by frame. */
export function curveError(pairs: readonly Pair[]): CurveError {
  const known = pairs.flatMap(([found, truth]) => (found === null ? [] : [{ found, truth }]));
  const errors = known.map(({ found, truth }) => found - truth);
  const offset = mean(errors);
  return {
    covered: pairs.length === 0 ? 0 : known.length / pairs.length,
    meanError: mean(errors.map(Math.abs)),
    offsetRemoved: mean(errors.map((error) => Math.abs(error - offset))),
    correlation: correlation(
      known.map(({ found }) => found),
      known.map(({ truth }) => truth),
    ),
  };
}

/** Pearson's correlation; NaN where one side does not vary or there is nothing. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [fromMeanA, fromMeanB] = [a, b].map((values) => {
    const centre = mean(values);
    return values.map((value) => value - centre);
  }) as [number[], number[]];
  const together = mean(fromMeanA.map((value, i) => value * (fromMeanB[i] ?? NaN)));
  const apart = [fromMeanA, fromMeanB].map((values) => mean(values.map((value) => value ** 2)));
  return together / Math.sqrt((apart[0] ?? NaN) * (apart[1] ?? NaN));
}

/**
 * The report's value at a moment: on the line between the frames before and after it, or the nearest frame's where the
 * other has none. Null if the nearest frame has none or is over 30 ms away.
 */
export function valueAt(
  timeS: readonly number[],
  values: readonly (number | null)[],
  atS: number,
): number | null {
  const near = nearestIndex(timeS, atS);
  const nearS = timeS[near] ?? NaN;
  const value = values[near] ?? null;
  if (value === null || !(Math.abs(nearS - atS) <= WITHIN_S)) return null;
  const across = nearS < atS ? near + 1 : near - 1;
  const other = values[across] ?? null;
  const stepS = (timeS[across] ?? NaN) - nearS;
  if (other === null || !(Math.abs(stepS) <= LONGEST_GAP_S)) return value;
  return value + ((other - value) * (atS - nearS)) / stepS;
}

/** Index of the time nearest to this one, the earlier of two; -1 if there is none. */
export function nearestIndex(timeS: readonly number[], atS: number): number {
  const away = (index: number) => Math.abs((timeS[index] ?? Infinity) - atS);
  return timeS.reduce((best, _, index) => (away(index) < away(best) ? index : best), -1);
}
