import { middle, type Body, type PointSeries } from '../body/body.ts';
import type { Side } from '../body/skeleton.ts';
import type { WalkView } from './view.ts';

/** Yaw up to which the image shows fore and aft better than the network's depth does. */
const IMAGE_YAW_DEG = 60;
/** The network's metres are those of a person about this tall. */
const NETWORK_STATURE_M = 1.7;

/** Foot points of which the forward position is followed. */
export type FootPart = 'ankle' | 'heel' | 'foot_index';

/**
 * How far a foot point is ahead of the middle of the hips, in body heights. From the side the image tells; toward
 * and away only the network's 3D points do. Relative to the hips, so it serves on the floor and on a treadmill.
 */
export function forwardPosition(
  body: Body,
  { path, heading, view }: WalkView,
  side: Side,
  part: FootPart,
): Float64Array {
  const point = body[side][part];
  if ((view.yawDeg ?? 90) <= IMAGE_YAW_DEG) {
    const hipX = middle(body.left.hip.x, body.right.hip.x);
    return point.x.map(
      (x, i) => (x - (hipX[i] ?? NaN)) / ((path.bodyHeightPx[i] ?? NaN) * heading.x),
    );
  }
  return worldForward(point, heading);
}

function worldForward(point: PointSeries, heading: { x: number; z: number }): Float64Array {
  return point.worldX.map(
    (x, i) => (heading.x * x + heading.z * (point.worldZ[i] ?? NaN)) / NETWORK_STATURE_M,
  );
}
