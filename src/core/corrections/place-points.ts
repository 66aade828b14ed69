import { mapPoints, type Body, type BodyPart, type PointSeries } from '../body/body.ts';
import type { Side } from '../body/skeleton.ts';
import { nearestInTime } from '../signal/nearest-in-time.ts';
import type { PlaceChange, PlacedPoint } from './correction.ts';

/** Neighbours of a frame in which a point was put elsewhere follow it, up to so far away. */
export const PLACE_REACH_S = 0.1;

/** Parts of the networks of the legs that are the same place of the body as a landmark, and go with it. */
const SAME_PLACE: Partial<Record<BodyPart, PlacedPoint>> = {
  hip_joint: 'hip',
  near_heel: 'heel',
  near_toe: 'foot_index',
};

/** Where a point was put in one frame, from where it was seen, pixels; NaN where it was not seen. */
interface Knot {
  readonly frame: number;
  readonly timeS: number;
  readonly dx: number;
  readonly dy: number;
  readonly place: PlaceChange;
}

/**
 * The repaired body with points where somebody put them. In its frame the point lies exactly there; the frames within
 * 0.1 s are moved by a share that falls evenly to nothing, and between two such frames of a point that are no further
 * apart than twice that, by what lies between the two. A point that was not seen is seen in that frame alone.
 */
export function withPlacedPoints(body: Body, places: readonly PlaceChange[]): Body {
  if (places.length === 0) return body;
  return mapPoints(body, (point, side, part) => {
    const knots = knotsOf(body, places, side, SAME_PLACE[part] ?? part);
    return knots.length === 0 ? point : placed(point, body.timeS, knots, part in SAME_PLACE);
  });
}

function knotsOf(
  body: Body,
  places: readonly PlaceChange[],
  side: Side,
  part: BodyPart,
): readonly Knot[] {
  const seen = body[side][part];
  const byFrame = new Map<number, Knot>();
  for (const place of places) {
    if (place.side !== side || place.point !== part || seen === undefined) continue;
    const frame = frameAt(body.timeS, place.atS);
    if (frame === null) continue;
    byFrame.set(frame, {
      frame,
      timeS: body.timeS[frame] ?? NaN,
      dx: place.xPx - (seen.x[frame] ?? NaN),
      dy: place.yPx - (seen.y[frame] ?? NaN),
      place,
    });
  }
  return [...byFrame.values()].sort((a, b) => a.timeS - b.timeS);
}

/** The nearest frame; null where the moment lies beyond the frames. */
function frameAt(timeS: Float64Array, atS: number): number | null {
  const nearest = nearestInTime(timeS, atS);
  const apartS = Math.abs((timeS[nearest] ?? Infinity) - atS);
  return apartS <= PLACE_REACH_S / 2 ? nearest : null;
}

function placed(
  point: PointSeries,
  timeS: Float64Array,
  knots: readonly Knot[],
  goesAlong: boolean,
): PointSeries {
  const moved = (axis: 'x' | 'y') => {
    const values = point[axis].map(
      (value, i) => value + offsetAt(timeS[i] ?? NaN, knots, axis === 'x' ? 'dx' : 'dy'),
    );
    if (goesAlong) return values;
    for (const { frame, place } of knots) values[frame] = axis === 'x' ? place.xPx : place.yPx;
    return values;
  };
  return { ...point, x: moved('x'), y: moved('y') };
}

function offsetAt(t: number, knots: readonly Knot[], axis: 'dx' | 'dy'): number {
  const known = knots.filter((knot) => Number.isFinite(knot[axis]));
  const before = known.findLast((knot) => knot.timeS <= t);
  const after = known.find((knot) => knot.timeS > t);
  const share = (knot: Knot) => Math.max(0, 1 - Math.abs(t - knot.timeS) / PLACE_REACH_S);
  if (before !== undefined && after !== undefined) {
    const spanS = after.timeS - before.timeS;
    if (spanS <= 2 * PLACE_REACH_S)
      return before[axis] + ((after[axis] - before[axis]) * (t - before.timeS)) / spanS;
    return before[axis] * share(before) + after[axis] * share(after);
  }
  const knot = before ?? after;
  return knot === undefined ? 0 : knot[axis] * share(knot);
}
