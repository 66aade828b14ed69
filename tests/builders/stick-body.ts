import { toRadians } from '#core/angle.ts';
import { normCurve, type NormQuantity } from '#core/norms/norms.ts';
import { LANDMARK_NAMES, SIDES, type LandmarkName, type Side } from '#core/body/skeleton.ts';

/** A point of the walker, metres: ahead of the middle of the hips, above the floor, to the walker's right. */
export interface BodyPoint {
  readonly ahead: number;
  readonly up: number;
  readonly right: number;
}

/** The stick figure's angles, degrees, signs of the report; obliquity with the right side up. */
export interface StickAngles {
  readonly legs: Readonly<Record<Side, LegPose>>;
  readonly obliquityDeg: number;
  readonly trunkLeanDeg: number;
}

export interface LegPose {
  readonly thighDeg: number;
  readonly shankDeg: number;
  readonly pitchDeg: number;
  readonly toeOutDeg: number;
}

/** Lengths in statures; trunk, thigh and shank are 0.77 together, hip centres stand at 0.52. */
const TRUNK = 0.29;
const THIGH = 0.24;
const SHANK = 0.24;
/** Heel and toe from the ankle on a level foot: ahead and up. */
const HEEL = { ahead: -0.03, up: -0.04 };
const TOE = { ahead: 0.082, up: -0.04 };
const HALF_HIPS = 0.0575;
/** People walk with their feet nearer to each other than their hips. */
const HALF_KNEES = 0.049;
const HALF_ANKLES = 0.033;
const HALF_SHOULDERS = 0.11;

/** All 33 landmarks of the stick figure, its lowest foot point on the floor. */
export function stickBody(
  statureM: number,
  { legs, obliquityDeg, trunkLeanDeg }: StickAngles,
): BodyPoint[] {
  const points = new Map<LandmarkName, BodyPoint>();
  const put = (name: LandmarkName, ahead: number, up: number, right: number) =>
    points.set(name, { ahead, up, right });
  const tilt = toRadians(obliquityDeg);
  const lean = toRadians(trunkLeanDeg);
  for (const side of SIDES) {
    const out = side === 'right' ? 1 : -1;
    const hip = { ahead: 0, up: out * HALF_HIPS * Math.sin(tilt), right: out * HALF_HIPS };
    put(`${side}_hip`, hip.ahead, hip.up, hip.right);
    putLeg(side, hip, legs[side], put);
    const trunk = (height: number, forward: number, across: number) =>
      [
        height * Math.sin(lean) + forward * Math.cos(lean),
        height * Math.cos(lean) - forward * Math.sin(lean),
        out * across,
      ] as const;
    put(`${side}_shoulder`, ...trunk(TRUNK, 0, HALF_SHOULDERS));
    put(`${side}_elbow`, ...trunk(TRUNK - 0.17, -0.01, HALF_SHOULDERS + 0.02));
    for (const hand of ['wrist', 'pinky', 'index', 'thumb'] as const) {
      put(`${side}_${hand}`, ...trunk(TRUNK - 0.31, 0.02, HALF_SHOULDERS + 0.02));
    }
    put(`${side}_ear`, ...trunk(TRUNK + 0.11, 0.01, 0.045));
    for (const eye of ['eye_inner', 'eye', 'eye_outer'] as const) {
      put(`${side}_${eye}`, ...trunk(TRUNK + 0.12, 0.06, 0.02));
    }
    put(`mouth_${side}`, ...trunk(TRUNK + 0.08, 0.065, 0.015));
    put('nose', ...trunk(TRUNK + 0.1, 0.075, 0));
  }
  const all = LANDMARK_NAMES.map((name) => points.get(name) ?? { ahead: 0, up: 0, right: 0 });
  const floor = Math.min(...all.map((point) => point.up));
  return all.map(({ ahead, up, right }) => ({
    ahead: statureM * ahead,
    up: statureM * (up - floor),
    right: statureM * right,
  }));
}

function putLeg(
  side: Side,
  hip: BodyPoint,
  { thighDeg, shankDeg, pitchDeg, toeOutDeg }: LegPose,
  put: (name: LandmarkName, ahead: number, up: number, right: number) => void,
): void {
  const [thigh, shank, pitch, turn] = [thighDeg, shankDeg, pitchDeg, toeOutDeg].map(toRadians) as [
    number,
    number,
    number,
    number,
  ];
  const knee = { ahead: hip.ahead + THIGH * Math.sin(thigh), up: hip.up - THIGH * Math.cos(thigh) };
  const ankle = {
    ahead: knee.ahead - SHANK * Math.sin(shank),
    up: knee.up - SHANK * Math.cos(shank),
  };
  const outward = side === 'right' ? 1 : -1;
  const ankleRight = outward * HALF_ANKLES;
  put(`${side}_knee`, knee.ahead, knee.up, outward * HALF_KNEES);
  put(`${side}_ankle`, ankle.ahead, ankle.up, ankleRight);
  for (const [part, at] of [
    ['heel', HEEL],
    ['foot_index', TOE],
  ] as const) {
    const along = at.ahead * Math.cos(pitch) - at.up * Math.sin(pitch);
    const up = at.ahead * Math.sin(pitch) + at.up * Math.cos(pitch);
    put(
      `${side}_${part}`,
      ankle.ahead + along * Math.cos(turn),
      ankle.up + up,
      ankleRight + outward * along * Math.sin(turn),
    );
  }
}

/** A reference curve at a place in the cycle (strides), its ends joined so that cycles follow without a jump. */
export function referenceAt(quantity: NormQuantity, phase: number): number {
  const { mean } = normCurve('cgm23-spontaneous', quantity);
  const percent = 100 * (phase - Math.floor(phase));
  const before = Math.min(99, Math.floor(percent));
  const [v0, v1] = [mean[before] ?? NaN, mean[before + 1] ?? NaN];
  const drift = (mean[100] ?? NaN) - (mean[0] ?? NaN);
  return v0 + (percent - before) * (v1 - v0) - drift * (percent / 100 - 0.5);
}
