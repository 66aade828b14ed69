import { toDegrees, wrapDegrees } from '../angle.ts';
import { middle, type Body } from '../body.ts';
import type { Side } from '../skeleton.ts';
import { walkPlane, type PlanePoint, type PlaneView } from './walk-plane.ts';

/** One leg's inclinations, degrees (section 1.2 of the clinical spec): no offset taken off. */
export interface SagittalLeg {
  /** Knee ahead of hip is positive. */
  readonly thighInclinationDeg: Float64Array;
  /** Knee ahead of ankle is positive. */
  readonly shankInclinationDeg: Float64Array;
  /** Toe above heel is positive; between the network's heel and toe points. */
  readonly rawFootPitchDeg: Float64Array;
}

/**
 * How far outward of the body's middle the parts of a leg are carried, body heights (48 rendered legs). The network draws
 * knee and toe a third less beyond ankle and heel, as people show that are seen from the front.
 */
const OUTWARD = { hip: 0.053, knee: 0.044, ankle: 0.033, heel: 0.031, foot_index: 0.04 } as const;
type LegPart = keyof typeof OUTWARD;

/** Thigh, shank and foot of a level picture against the vertical and the floor. NaN where a point is missing. */
export function sagittalLeg(body: Body, side: Side, view: PlaneView): SagittalLeg {
  const placed = walkPlane(body, view);
  const outward = side === 'right' ? 1 : -1;
  const at = (part: LegPart, i: number) =>
    placed(i, body[side][part].x[i] ?? NaN, body[side][part].y[i] ?? NaN, outward * OUTWARD[part]);
  const inclination = (lower: LegPart, upper: LegPart) =>
    body.timeS.map((_, i) => leanDeg(at(lower, i), at(upper, i)));
  return {
    // Measured upward from the knee the hip lies behind when the knee is ahead: hence the sign.
    thighInclinationDeg: inclination('knee', 'hip').map((lean) => -lean),
    shankInclinationDeg: inclination('ankle', 'knee'),
    rawFootPitchDeg: body.timeS.map((_, i) => pitchDeg(at('heel', i), at('foot_index', i))),
  };
}

/** Trunk lean, degrees, shoulders ahead of hips positive. */
export function trunkLeanDeg(body: Body, view: PlaneView): Float64Array {
  const placed = walkPlane(body, view);
  const between = (part: 'hip' | 'shoulder') => {
    const { left, right } = body;
    const x = middle(left[part].x, right[part].x);
    const y = middle(left[part].y, right[part].y);
    return (i: number) => placed(i, x[i] ?? NaN, y[i] ?? NaN, 0);
  };
  const [hips, shoulders] = [between('hip'), between('shoulder')];
  return body.timeS.map((_, i) => leanDeg(hips(i), shoulders(i)));
}

/** How far the line from a lower to an upper point leans forward of the vertical. */
function leanDeg(lower: PlanePoint, upper: PlanePoint): number {
  return toDegrees(Math.atan2(upper.forward - lower.forward, upper.up - lower.up));
}

/** How far the line from heel to toe rises from the floor. */
function pitchDeg(heel: PlanePoint, toe: PlanePoint): number {
  return wrapDegrees(toDegrees(Math.atan2(toe.up - heel.up, toe.forward - heel.forward)));
}
