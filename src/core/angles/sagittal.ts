import { toDegrees, wrapDegrees } from '../angle.ts';
import { middle, type Body, type PointSeries } from '../body/body.ts';
import type { Side } from '../body/skeleton.ts';
import { walkPlane, type PlanePoint, type PlaneView } from './walk-plane.ts';

/** One leg's inclinations, degrees (clinical-rules.md 2.1): no offset taken off. */
export interface SagittalLeg {
  /** Knee ahead of hip is positive. */
  readonly thighInclinationDeg: Float64Array;
  /** Knee ahead of ankle is positive. */
  readonly shankInclinationDeg: Float64Array;
  /** Toe above heel is positive; between heel and ball of the foot where the latter was seen, else the toe's tip. */
  readonly rawFootPitchDeg: Float64Array;
}

/**
 * How far outward of the body's middle the parts of a leg are carried, body heights (48 rendered legs). The network draws
 * knee and toe a third less beyond ankle and heel, as people show that are seen from the front.
 */
const OUTWARD = { hip: 0.053, knee: 0.044, ankle: 0.033, heel: 0.031, toe: 0.04 } as const;
/** The same of the joints themselves, as the network of the legs shows them (8 rendered people). */
const NEAR_OUTWARD = { hip: 0.055, knee: 0.048, ankle: 0.032, heel: 0.031, toe: 0.043 } as const;

/** Thigh, shank and foot of a level picture against the vertical and the floor. NaN where a point is missing. */
export function sagittalLeg(body: Body, side: Side, view: PlaneView): SagittalLeg {
  const placed = walkPlane(body, view);
  const right = side === 'right' ? 1 : -1;
  const { hip, hip_joint: joint, knee, ankle, heel, foot_index: tip, ball } = body[side];
  const outward = ball === undefined ? OUTWARD : NEAR_OUTWARD;
  const at = (point: PointSeries, outwards: number) => (i: number) =>
    placed(i, point.x[i] ?? NaN, point.y[i] ?? NaN, right * outwards);
  const [hipAt, kneeAt] = [at(joint ?? hip, outward.hip), at(knee, outward.knee)];
  const [ankleAt, heelAt] = [at(ankle, outward.ankle), at(heel, outward.heel)];
  const toeAt = at(ball ?? tip, outward.toe);
  const inclination = (lower: PointOf, upper: PointOf) =>
    body.timeS.map((_, i) => leanDeg(lower(i), upper(i)));
  return {
    // Measured upward from the knee the hip lies behind when the knee is ahead: hence the sign.
    thighInclinationDeg: inclination(kneeAt, hipAt).map((lean) => -lean),
    shankInclinationDeg: inclination(ankleAt, kneeAt),
    rawFootPitchDeg: body.timeS.map((_, i) => pitchDeg(heelAt(i), toeAt(i))),
  };
}

type PointOf = (frame: number) => PlanePoint;

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
