import { LEG_OF_STATURE } from '#core/body/anthropometry.ts';
import { NO_ZEROS } from '#core/angles/neutral.ts';
import { BODY_PARTS, type Body, type PointSeries, type SidePoints } from '#core/body/body.ts';
import { mapBothSides } from '#core/body/by-side.ts';
import { heelOffTimes } from '#core/events/heel-off.ts';
import { normAt, normCurve, type NormQuantity } from '#core/norms/norms.ts';
import type { Cycle } from '#core/report/report.ts';
import { landmarkIndex, SIDES, type PairedLandmark, type Side } from '#core/body/skeleton.ts';
import type { WalkView } from '#core/view/view.ts';
import type { LegAngles } from '#core/walk/leg-angles.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import { stickBody, type BodyPoint, type LegPose } from '../../builders/stick-body.ts';
import type { SetPeculiarity } from './peculiarities.ts';

/** Frames of one stride, and how many strides long the video is. */
const STRIDE_FRAMES = 100;
const STRIDES = 4;
const STRIDE_S = 1.08;
const PX_PER_M = 180;
const STATURE_M = 1.7;
/** Share of the spread between people that both legs of one person have in common (knee-to-wall: 68 % within 1.5 cm). */
const COMMON_TO_LEGS = 0.85;
const TOE_OFF = 0.62;

/** What one person is like, in standard deviations between people. */
export interface Person {
  readonly leg: (side: Side, trait: Trait) => number;
  readonly tiltDeg: number;
  readonly leanDeg: number;
}
const TRAITS = ['ankle', 'knee', 'pitch', 'heelOff', 'toes', 'obliquity'] as const;
type Trait = (typeof TRAITS)[number];

/** Heel-off between people (percent of the cycle) and foot pitch in swing (deg): no reference has them; choices. */
const HEEL_OFF_SD = 2.5;
const SWING_PITCH_SD_DEG = 3;
/** Trunk: 0 to 5 deg. Pelvis: the reference's mean and spread. */
const LEAN_DEG = [2.5, 2.5] as const;
const TILT_DEG = [11.4, 4.8] as const;

/** Somebody of usual spread about the reference. @param noise normal numbers, standard deviation 1. */
export function somebody(noise: () => number): Person {
  const common = new Map(TRAITS.map((trait) => [trait, noise()]));
  const own = new Map(
    SIDES.flatMap((side) => TRAITS.map((trait) => [`${side} ${trait}`, noise()])),
  );
  return {
    leg: (side, trait) =>
      Math.sqrt(COMMON_TO_LEGS) * (common.get(trait) ?? NaN) +
      Math.sqrt(1 - COMMON_TO_LEGS) * (own.get(`${side} ${trait}`) ?? NaN),
    tiltDeg: TILT_DEG[0] + TILT_DEG[1] * noise(),
    leanDeg: LEAN_DEG[0] + LEAN_DEG[1] * noise(),
  };
}

/** The true walk of a person, as signals without any error of a network. */
export function trueSignals(
  person: Person,
  kind: 'side' | 'front',
  set: SetPeculiarity | null,
): WalkSignals {
  const frames = STRIDE_FRAMES * STRIDES;
  const timeS = Float64Array.from({ length: frames }, (_, i) => (i * STRIDE_S) / STRIDE_FRAMES);
  const phase = (side: Side, i: number) =>
    (((i / STRIDE_FRAMES + (side === 'right' ? 0.5 : 0)) % 1) + 1) % 1;
  const stride = mapBothSides((side) =>
    Array.from({ length: STRIDE_FRAMES }, (_, k) => trueLeg(person, side, k / STRIDE_FRAMES, set)),
  );
  const at = (side: Side, i: number) =>
    stride[side][Math.round(STRIDE_FRAMES * phase(side, i)) % STRIDE_FRAMES];
  const series = (side: Side, of: (leg: TrueLeg) => number) =>
    Float64Array.from(timeS, (_, i) => of(at(side, i) ?? NO_LEG));
  const legs = mapBothSides((side): LegAngles => ({
    ankleDorsiflexionDeg: series(side, (leg) => leg.shankDeg + leg.pitchDeg),
    footProgressionDeg: series(side, (leg) => leg.toeOutDeg),
    footPitchDeg: series(side, (leg) => leg.pitchDeg),
    shankInclinationDeg: series(side, (leg) => leg.shankDeg),
    kneeFlexionDeg: series(side, (leg) => leg.shankDeg + leg.thighDeg),
    thighInclinationDeg: series(side, (leg) => leg.thighDeg),
  }));
  const cycles = SIDES.flatMap((side) => cyclesOf(side));
  const events = mapBothSides((side) => {
    const own = cycles.filter((cycle) => cycle.side === side);
    const initialContactS = [...own.map(({ startS }) => startS), own.at(-1)?.endS ?? NaN];
    const toeOffS = own.map(({ startS }) => startS + TOE_OFF * STRIDE_S);
    return {
      initialContactS,
      toeOffS,
      heelOffS: heelOffTimes(timeS, legs[side].footPitchDeg, initialContactS, toeOffS, STRIDE_S),
    };
  });
  const body = bodyOf(timeS, kind, at);
  return {
    timeS,
    body,
    filmed: body,
    view: viewOf(kind, frames),
    cameraRollDeg: 0,
    neutral: { level: 'foot-flat', leftDeg: 0, rightDeg: 0 },
    standing: NO_ZEROS,
    rhythm: null,
    strideS: STRIDE_S,
    events,
    cycles,
    legs,
    // Half a stride apart the stance sides change; each counts for its own stance.
    obliquityDeg: Float64Array.from(timeS, (_, i) => {
      const left = phase('left', i);
      const side = left > 0.02 && left < 0.5 ? 'left' : 'right';
      const stanceUp = at(side, i)?.stanceUpDeg ?? NaN;
      return side === 'right' ? stanceUp : -stanceUp;
    }),
    trunkLeanDeg: new Float64Array(frames).fill(set?.leanDeg ?? person.leanDeg),
    isExact: true,
  };
}

/** A leg at one moment. */
export interface TrueLeg extends LegPose {
  /** Obliquity with this leg's side of the pelvis up. */
  readonly stanceUpDeg: number;
  /** How far the foot is swung outward, as a share of the leg's length. */
  readonly asideOfLeg: number;
}
const NO_LEG: TrueLeg = {
  thighDeg: NaN,
  shankDeg: NaN,
  pitchDeg: NaN,
  toeOutDeg: NaN,
  stanceUpDeg: NaN,
  asideOfLeg: NaN,
};

/** The foot stays flat while it stands: people differ in ankle and knee, and the thigh follows. */
function trueLeg(person: Person, side: Side, phase: number, set: SetPeculiarity | null): TrueLeg {
  const usual = (quantity: NormQuantity, deviations: number, at = phase) => {
    const { mean, sd } = normAt(normCurve('cgm23-spontaneous', quantity), 100 * at);
    return mean + (Number.isFinite(sd) ? sd * deviations : 0);
  };
  const swing = phase > TOE_OFF ? 1 : phase < 0.08 ? 1 - phase / 0.08 : 0;
  // The foot's roll comes earlier or later in the stride; contact and toe-off stay.
  const shift =
    (HEEL_OFF_SD / 100) *
    person.leg(side, 'heelOff') *
    Math.sin(Math.PI * Math.min(1, phase / TOE_OFF));
  const pitch =
    usual('footPitchDeg', 0, Math.min(1, Math.max(0, phase - shift))) +
    swing * SWING_PITCH_SD_DEG * person.leg(side, 'pitch');
  const ankle = usual('ankleDorsiflexionDeg', person.leg(side, 'ankle'));
  const knee = usual('kneeFlexionDeg', person.leg(side, 'knee'));
  const leg = {
    shankDeg: ankle - pitch,
    pitchDeg: pitch,
    thighDeg: knee - (ankle - pitch),
    toeOutDeg: usual('footProgressionDeg', person.leg(side, 'toes')),
    stanceUpDeg: usual('pelvicObliquityDeg', person.leg(side, 'obliquity')),
    asideOfLeg: 0,
  };
  return set?.side === side ? { ...leg, ...set.change(leg, phase) } : leg;
}

function cyclesOf(side: Side): Cycle[] {
  const offset = side === 'right' ? 0.5 : 0;
  return [0, 1, 2].map((k) => ({
    side,
    startS: (k + offset) * STRIDE_S,
    endS: (k + 1 + offset) * STRIDE_S,
    accepted: true,
    rejectedBecause: null,
  }));
}

/** Seen square on by a camera far away; from the front the walker's right is on the picture's left. */
function viewOf(kind: 'side' | 'front', frames: number): WalkView {
  const still = new Float64Array(frames);
  const side = kind === 'side';
  return {
    view: {
      kind,
      walking: side ? 'left-to-right' : 'toward',
      facing: side ? 'right' : 'toward',
      yawDeg: side ? 0 : 90,
      treadmill: false,
      confidence: 1,
    },
    path: {
      bodyHeightPx: new Float64Array(frames).fill(STATURE_M * PX_PER_M),
      focalPx: 1000,
      x: still,
      z: still,
      velocityX: side ? 1 : 0,
      velocityZ: side ? 0 : -1,
      yawDeg: side ? 0 : 90,
      travel: 3,
    },
    facing: {
      x: side ? 1 : 0,
      z: side ? 0 : -1,
      yawDeg: side ? 0 : 90,
      shoulderToTrunk: side ? 0.2 : 0.8,
    },
    forwardX: 1,
    heading: { x: side ? 1 : 0, z: side ? 0 : -1 },
  };
}

/** Points of the picture: along the path from the side, across it from the front. */
function bodyOf(
  timeS: Float64Array,
  kind: 'side' | 'front',
  at: (side: Side, i: number) => TrueLeg | undefined,
): Body {
  const stride = Array.from({ length: STRIDE_FRAMES }, (_, i) =>
    stickBody(STATURE_M, {
      legs: mapBothSides((side) => at(side, i) ?? NO_LEG),
      obliquityDeg: 0,
      trunkLeanDeg: 0,
    }),
  );
  const points = (side: Side): SidePoints =>
    Object.fromEntries(BODY_PARTS.map((part) => [part, point(side, part)])) as SidePoints;
  const point = (side: Side, part: PairedLandmark): PointSeries => {
    const landmark = landmarkIndex(`${side}_${part}`);
    const of = (pick: (where: BodyPoint, i: number) => number) =>
      Float64Array.from(timeS, (_, i) => {
        const where = stride[i % STRIDE_FRAMES]?.[landmark];
        return where === undefined ? NaN : PX_PER_M * pick(where, i);
      });
    const outward = side === 'right' ? 1 : -1;
    const aside = (i: number) =>
      part === 'ankle'
        ? outward * LEG_OF_STATURE * STATURE_M * (at(side, i)?.asideOfLeg ?? NaN)
        : 0;
    const missing = new Float64Array(timeS.length).fill(NaN);
    return {
      x: of(({ ahead, right }, i) => (kind === 'side' ? ahead : -(right + aside(i)))),
      y: of(({ up }) => -up),
      score: missing,
      worldX: missing,
      worldY: missing,
      worldZ: missing,
    };
  };
  return { timeS, widthPx: 1280, heightPx: 720, left: points('left'), right: points('right') };
}
