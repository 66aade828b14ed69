import { toDegrees } from '../angle.ts';
import type { Body } from '../body/body.ts';
import { median } from '../statistics.ts';

/** Which way the body faces, from its own shape alone (no use is made of where it goes). */
export interface BodyFacing {
  /** Direction the chest points, metres, of any length: x to the right of the picture, z away from the camera. */
  readonly x: number;
  readonly z: number;
  /** Angle between that direction and the image plane, 0 to 90 deg. */
  readonly yawDeg: number;
  /** Shoulder width over trunk length in the picture: under 0.35 side on, over 0.6 front or back. */
  readonly shoulderToTrunk: number;
}

/** Reads the facing from the 3D lines from left to right shoulder and hip, over the whole clip. */
export function bodyFacing(body: Body): BodyFacing {
  const { left, right } = body;
  const across = (axis: 'worldX' | 'worldZ') =>
    median(
      body.timeS.map((_, i) => {
        const at = (part: 'shoulder' | 'hip') =>
          (right[part][axis][i] ?? NaN) - (left[part][axis][i] ?? NaN);
        return at('shoulder') + at('hip');
      }),
    );
  // Left to right is (rx, rz); the chest points a quarter turn from it: toward the camera when the left is on the right.
  const [x, z] = [-across('worldZ'), across('worldX')];
  return {
    x,
    z,
    yawDeg: toDegrees(Math.atan2(Math.abs(z), Math.abs(x))),
    shoulderToTrunk: median(body.timeS.map((_, i) => shoulderToTrunkAt(body, i))),
  };
}

function shoulderToTrunkAt({ left, right }: Body, i: number): number {
  const width = Math.abs((left.shoulder.x[i] ?? NaN) - (right.shoulder.x[i] ?? NaN));
  const length =
    ((left.hip.y[i] ?? NaN) +
      (right.hip.y[i] ?? NaN) -
      (left.shoulder.y[i] ?? NaN) -
      (right.shoulder.y[i] ?? NaN)) /
    2;
  return width / Math.abs(length);
}
