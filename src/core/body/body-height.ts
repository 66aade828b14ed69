import { SEGMENTS_OF_STATURE } from './anthropometry.ts';
import { middle, type Body, type PointSeries } from './body.ts';
import { localLine } from '../signal/local-line.ts';
import { onceFor } from '../once-for.ts';
import { median } from '../statistics.ts';

const SMOOTHING_S = 0.35;

/**
 * How tall the walker stands in the picture at every frame, pixels: trunk plus the longer-looking thigh and shank,
 * smoothed over time. Segments, not the box: the box shrinks as the legs spread.
 */
export const bodyHeightSeriesPx = onceFor((body: Body): Float64Array => {
  const { left, right } = body;
  const between = (a: PointSeries, b: PointSeries, i: number) =>
    Math.hypot((a.x[i] ?? NaN) - (b.x[i] ?? NaN), (a.y[i] ?? NaN) - (b.y[i] ?? NaN));
  const shoulderX = middle(left.shoulder.x, right.shoulder.x);
  const shoulderY = middle(left.shoulder.y, right.shoulder.y);
  const hipX = middle(left.hip.x, right.hip.x);
  const hipY = middle(left.hip.y, right.hip.y);
  const raw = body.timeS.map((_, i) => {
    const trunk = Math.hypot(
      (shoulderX[i] ?? NaN) - (hipX[i] ?? NaN),
      (shoulderY[i] ?? NaN) - (hipY[i] ?? NaN),
    );
    const thigh = Math.max(between(left.hip, left.knee, i), between(right.hip, right.knee, i));
    const shank = Math.max(between(left.knee, left.ankle, i), between(right.knee, right.ankle, i));
    return (trunk + thigh + shank) / SEGMENTS_OF_STATURE;
  });
  return localLine(body.timeS, raw, body.timeS, SMOOTHING_S);
});

/** One body height for the whole clip, for limits that need no better. NaN when nobody was seen. */
export function typicalBodyHeightPx(body: Body): number {
  return median(bodyHeightSeriesPx(body));
}
