import { mapPoints, type Body } from '../body.ts';
import { median } from '../statistics.ts';

/** Frames on either side of the one that is judged (Hampel window of 7). */
const HALF_WINDOW = 3;
/** Deviations from the window's median that make an outlier. */
const LIMIT = 3;
/** Nothing smaller than this is an outlier, in body heights: a quiet point has a tiny spread of its own. */
const LEAST = 0.045;

/** The body with wild points taken out (NaN), and how many frames had one. */
export interface Cleaned {
  readonly body: Body;
  readonly outlierFrames: number;
}

/**
 * Hampel filter on every point: a sample further from the window's straight line than three robust deviations is
 * a gap. The window's trend is removed first, so a fast swing is not mistaken for a jump.
 */
export function withoutOutliers(body: Body, bodyHeightPx: number): Cleaned {
  const bad = new Set<number>();
  const cleaned = mapPoints(body, (point) => {
    const wild = point.x.map((_, i) =>
      isWild(point.x, i, LEAST * bodyHeightPx) || isWild(point.y, i, LEAST * bodyHeightPx) ? 1 : 0,
    );
    wild.forEach((flag, i) => {
      if (flag === 1) bad.add(i);
    });
    const drop = (values: Float64Array) => values.map((value, i) => (wild[i] === 1 ? NaN : value));
    return { ...point, x: drop(point.x), y: drop(point.y) };
  });
  return { body: cleaned, outlierFrames: bad.size };
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
  return Math.abs(value - expected) > Math.max(least, LIMIT * spread);
}
