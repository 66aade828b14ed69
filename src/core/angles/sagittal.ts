import { toDegrees, wrapDegrees } from '../angle.ts';
import { middle, type Body, type SidePoints } from '../body.ts';
import type { Side } from '../skeleton.ts';

/** How to turn the axes of a level picture into walking axes. */
export interface SagittalFrame {
  /** +1 when the walker faces the right of the picture, else -1. */
  readonly forwardX: 1 | -1;
  /** Cosine of the path's yaw: how much the picture shortens what points along the path. */
  readonly shortening: number;
}

/** One leg's inclinations, degrees (section 1.2 of the clinical spec): no offset taken off. */
export interface SagittalLeg {
  /** Knee ahead of hip is positive. */
  readonly thighInclinationDeg: Float64Array;
  /** Knee ahead of ankle is positive. */
  readonly shankInclinationDeg: Float64Array;
  /** Toe above heel is positive; between the network's heel and toe points. */
  readonly rawFootPitchDeg: Float64Array;
}

/** Thigh, shank and foot against the vertical and the floor. NaN where a point is missing. */
export function sagittalLeg(body: Body, side: Side, frame: SagittalFrame): SagittalLeg {
  const leg = body[side];
  const along = (from: keyof SidePoints, to: keyof SidePoints, i: number) =>
    turn(
      (leg[to].x[i] ?? NaN) - (leg[from].x[i] ?? NaN),
      (leg[to].y[i] ?? NaN) - (leg[from].y[i] ?? NaN),
      frame,
    );
  const inclination = (lower: keyof SidePoints, upper: keyof SidePoints, sign: 1 | -1) =>
    body.timeS.map((_, i) => {
      const { forward, up } = along(lower, upper, i);
      return sign * toDegrees(Math.atan2(forward, up));
    });
  return {
    // Measured upward from the knee the hip lies behind when the knee is ahead: hence the sign.
    thighInclinationDeg: inclination('knee', 'hip', -1),
    shankInclinationDeg: inclination('ankle', 'knee', 1),
    rawFootPitchDeg: body.timeS.map((_, i) => {
      const { forward, up } = along('heel', 'foot_index', i);
      return wrapDegrees(toDegrees(Math.atan2(up, forward)));
    }),
  };
}

/** Trunk lean, degrees, shoulders ahead of hips positive. */
export function trunkLeanDeg(body: Body, frame: SagittalFrame): Float64Array {
  const { left, right } = body;
  const x = middle(left.shoulder.x, right.shoulder.x);
  const y = middle(left.shoulder.y, right.shoulder.y);
  const hipX = middle(left.hip.x, right.hip.x);
  const hipY = middle(left.hip.y, right.hip.y);
  return body.timeS.map((_, i) => {
    const { forward, up } = turn(
      (x[i] ?? NaN) - (hipX[i] ?? NaN),
      (y[i] ?? NaN) - (hipY[i] ?? NaN),
      frame,
    );
    return toDegrees(Math.atan2(forward, up));
  });
}

/** A picture vector (y down) in walking axes: forward along the floor, up from it. */
function turn(
  dx: number,
  dy: number,
  { forwardX, shortening }: SagittalFrame,
): { forward: number; up: number } {
  return { forward: (forwardX * dx) / shortening, up: -dy };
}
