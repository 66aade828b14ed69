import { mapPoints, type Body } from '../body/body.ts';
import { median } from '../statistics.ts';

/** Frames on either side of the one that is judged (Hampel window of 7). */
const HALF_WINDOW = 3;
/** Deviations from the window's median that make an outlier. */
const OUTLIER_DEVIATIONS = 3;
/** Nothing smaller than this is an outlier, in body heights: a quiet point has a tiny spread of its own. */
const LEAST_OUTLIER = 0.045;

/** The body with wild points taken out (NaN), and how many frames had one. */
export interface Cleaned {
  readonly body: Body;
  readonly outlierFrames: number;
}

/**
 * Hampel filter on every point: a sample further from the window's straight line than three robust deviations is
 * a gap. The window's trend is removed first, so a fast swing is not mistaken for a jump.
 */
export function withoutOutliers(body: Body, bodyHeightPx: number, maxGapS: number): Cleaned {
  const bad = new Set<number>();
  const cleaned = mapPoints(body, (point) => {
    const wild = fillable(
      body.timeS,
      point.x.map((_, k) =>
        isWild(point.x, k, LEAST_OUTLIER * bodyHeightPx) ||
        isWild(point.y, k, LEAST_OUTLIER * bodyHeightPx)
          ? 1
          : 0,
      ),
      maxGapS,
    );
    wild.forEach((flag, i) => {
      if (flag === 1) bad.add(i);
    });
    const drop = (values: Float64Array) => values.map((value, i) => (wild[i] === 1 ? NaN : value));
    return { ...point, x: drop(point.x), y: drop(point.y) };
  });
  return { body: cleaned, outlierFrames: bad.size };
}

/** Keeps the flags of runs that can be filled afterwards; a longer run is no spike, and a gap there would lose more. */
function fillable(timeS: Float64Array, wild: Float64Array, maxGapS: number): Float64Array {
  const kept = wild.slice();
  for (let from = 0; from < wild.length; from++) {
    if (wild[from] !== 1) continue;
    let to = from;
    while (wild[to + 1] === 1) to++;
    // The gap that the filling sees reaches from the last good frame to the next one.
    const gapS = (timeS[to + 1] ?? Infinity) - (timeS[from - 1] ?? -Infinity);
    if (gapS > maxGapS) kept.fill(0, from, to + 1);
    from = to;
  }
  return kept;
}

function isWild(values: Float64Array, i: number, least: number): boolean {
  const value = values[i] ?? NaN;
  if (!Number.isFinite(value)) return false;
  const residuals: number[] = [];
  for (let k = 1; k <= HALF_WINDOW; k++) {
    const [a, b] = [values[i - k] ?? NaN, values[i + k] ?? NaN];
    if (Number.isFinite(a) && Number.isFinite(b)) residuals.push((a + b) / 2);
  }
  if (residuals.length < 2) return false;
  const expected = median(residuals);
  const spread = 1.4826 * median(residuals.map((r) => Math.abs(r - expected)));
  return Math.abs(value - expected) > Math.max(least, OUTLIER_DEVIATIONS * spread);
}
