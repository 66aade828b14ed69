import { toDegrees, toRadians, wrapDegrees } from '../angle.ts';
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
 * How far outward of the body's middle the parts of a leg are carried, body heights (48 rendered legs, clips not
 * recorded). The network draws knee and toe a third less beyond ankle and heel, as people show that are seen from the
 * front.
 */
const LATERAL_OFFSET = { hip: 0.053, knee: 0.044, ankle: 0.033, heel: 0.031, toe: 0.04 } as const;
/** The same of the joints themselves, as the network of the legs shows them (8 rendered people, clips not recorded). */
const NEAR_LATERAL_OFFSET = { hip: 0.055, knee: 0.048, ankle: 0.032 } as const;
/** Along the foot, body heights: a foot turns about the ankle. */
const ANKLE_TO_HEEL = 0.03;
const HEEL_TO_BALL = 0.11;
/** How far feet are turned out whose direction is not seen (from the side). */
const USUAL_TOE_OUT_DEG = 6;
/** Seen more from its end than this, a foot does not show how it is pitched. */
const LEAST_ACROSS = 0.5;
const PITCH_ROUNDS = 4;

/**
 * Thigh, shank and foot of a level picture against the vertical and the floor. NaN where a point is missing.
 * @param toeOutDeg of this foot, where it is seen: between the views a foot that is turned out is seen more from its end.
 */
export function sagittalLeg(
  body: Body,
  side: Side,
  view: PlaneView,
  toeOutDeg = USUAL_TOE_OUT_DEG,
): SagittalLeg {
  const placed = walkPlane(body, view);
  const right = side === 'right' ? 1 : -1;
  const { hip, hip_joint: joint, knee, ankle, heel, foot_index: tip, ball } = body[side];
  const outward = ball === undefined ? LATERAL_OFFSET : NEAR_LATERAL_OFFSET;
  const at = (point: PointSeries, outwards: number) => (i: number) =>
    placed(i, point.x[i] ?? NaN, point.y[i] ?? NaN, right * outwards);
  const [hipAt, kneeAt] = [at(joint ?? hip, outward.hip), at(knee, outward.knee)];
  const ankleAt = at(ankle, outward.ankle);
  const inclination = (lower: PointOf, upper: PointOf) =>
    body.timeS.map((_, i) => leanDeg(lower(i), upper(i)));
  const pitchOf =
    ball === undefined
      ? (i: number) => pitchDeg(at(heel, LATERAL_OFFSET.heel)(i), at(tip, LATERAL_OFFSET.toe)(i))
      : turnedFootPitch(at, heel, ball, toeOutDeg);
  const isTold = ball === undefined || acrossView(view, side, toeOutDeg) >= LEAST_ACROSS;
  return {
    // Measured upward from the knee the hip lies behind when the knee is ahead: hence the sign.
    thighInclinationDeg: inclination(kneeAt, hipAt).map((lean) => -lean),
    shankInclinationDeg: inclination(ankleAt, kneeAt),
    rawFootPitchDeg: body.timeS.map((_, i) => (isTold ? pitchOf(i) : NaN)),
  };
}

type PointOf = (frame: number) => PlanePoint;

/**
 * Pitch of a foot that is turned out. Its ends lie beside each other by the more, the leveller it is, which the picture
 * shows as a part of its length or height: the pitch is found again with that taken into account.
 */
function turnedFootPitch(
  at: (point: PointSeries, outwards: number) => PointOf,
  heel: PointSeries,
  ball: PointSeries,
  toeOutDeg: number,
): (frame: number) => number {
  const turned = toRadians(toeOutDeg);
  return (i) => {
    let pitch = 0;
    for (let round = 0; round < PITCH_ROUNDS; round++) {
      const beside = Math.cos(toRadians(pitch)) * Math.sin(turned);
      const heelOutward = NEAR_LATERAL_OFFSET.ankle - ANKLE_TO_HEEL * beside;
      const heelAt = at(heel, heelOutward)(i);
      const ballAt = at(ball, heelOutward + HEEL_TO_BALL * beside)(i);
      // A turned foot reaches less far along the walk than it is long.
      pitch = pitchDeg(heelAt, ballAt, Math.cos(turned));
    }
    return pitch;
  };
}

/** How much of a level foot's length lies across the line of sight, 0 to 1. */
function acrossView({ heading }: PlaneView, side: Side, toeOutDeg: number): number {
  const turned = toRadians(toeOutDeg);
  const outward = side === 'right' ? 1 : -1;
  return Math.abs(Math.cos(turned) * heading.x + outward * Math.sin(turned) * heading.z);
}

/** Trunk lean, degrees, shoulders ahead of hips positive: from the joints of the hips where they were seen. */
export function trunkLeanDeg(body: Body, view: PlaneView): Float64Array {
  const placed = walkPlane(body, view);
  const { left, right } = body;
  const between = (a: PointSeries, b: PointSeries) => {
    const x = middle(a.x, b.x);
    const y = middle(a.y, b.y);
    return (i: number) => placed(i, x[i] ?? NaN, y[i] ?? NaN, 0);
  };
  const hips = between(left.hip_joint ?? left.hip, right.hip_joint ?? right.hip);
  const shoulders = between(left.shoulder, right.shoulder);
  return body.timeS.map((_, i) => leanDeg(hips(i), shoulders(i)));
}

/** How far the line from a lower to an upper point leans forward of the vertical. */
function leanDeg(lower: PlanePoint, upper: PlanePoint): number {
  return toDegrees(Math.atan2(upper.forward - lower.forward, upper.up - lower.up));
}

/** How far the line from heel to toe rises from the floor; `reach`: the part of its length that lies along the walk. */
function pitchDeg(heel: PlanePoint, toe: PlanePoint, reach = 1): number {
  return wrapDegrees(toDegrees(Math.atan2(toe.up - heel.up, (toe.forward - heel.forward) / reach)));
}
