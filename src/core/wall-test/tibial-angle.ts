import { toDegrees, wrapDegrees } from '../angle.ts';
import type { Report } from '../report/report.ts';
import { failure, success, type Result } from '../result.ts';
import { SIDES, type LandmarkName, type Side } from '../body/skeleton.ts';
import { mean, median, quantile, Z_95 } from '../statistics.ts';

/** What a side clip of a knee-to-wall test gives. */
export interface TibialAngle {
  /** Greatest shank inclination that was held with the heel down, degrees from the vertical. */
  readonly angleDeg: number;
  /** 95 % interval. */
  readonly ci95: readonly [number, number];
  /** Seconds from the first displayed frame at which it was begun to be held. */
  readonly atS: number;
  /** Whether the heel left the floor at another moment of the clip: what was reached then does not count. */
  readonly heelLifted: boolean;
}

export const TIBIAL_ANGLE_TROUBLES = [
  'leg-not-seen',
  'not-from-the-side',
  'no-lean',
  'starts-leaning',
  'not-held',
] as const;
export type TibialAngleTrouble = (typeof TIBIAL_ANGLE_TROUBLES)[number];

/** Definition of the test and the method's own error (clinical-rules.md 7.2). */
export const TIBIAL_ANGLE_LIMITS = {
  heldS: 0.5,
  /** The sole may tilt this much toes-down, and the heel rise this much, and still be down. */
  heelDownPitchDeg: -3,
  heelDownRiseCm: 1,
  systematicDeg: 3,
  /** Less than this is a leg that stands, not one that leans. */
  leastLeanDeg: 10,
  /** A clip that never shows the leg more upright than this does not show the heel surely down. */
  uprightDeg: 20,
  /** Seen square from the side a foot is half as long as its shank; a third says that it points elsewhere. */
  leastFootPerShank: 0.33,
  leastSeenS: 1,
  /** Knee to ankle of an adult. */
  shankCm: 43,
} as const;

type Clip = Pick<Report, 'timeS' | 'landmarks'>;

interface Frame {
  readonly timeS: number;
  readonly shankDeg: number;
  readonly pitchDeg: number;
  readonly heelY: number;
  readonly footX: number;
  readonly shankPx: number;
  readonly footPx: number;
}

/**
 * The tibial angle of the leg in front, from the landmarks of any report: a test at the wall holds no walk. The leg
 * is found by its place, since a network mixes up the names of legs that stand still.
 */
export function tibialAngle(clip: Clip): Result<TibialAngle, TibialAngleTrouble> {
  const forward = facing(clip);
  const side = legInFront(clip, forward);
  if (side === null) return failure('leg-not-seen');
  const frames = framesOf(clip, side, forward);
  const shankPx = median(frames.map((frame) => frame.shankPx));
  const trouble = whyUnreadable(frames, shankPx);
  if (trouble !== null) return failure(trouble);
  const state = heelStates(frames, shankPx);
  const held = bestHold(frames, state);
  return held === null
    ? failure('not-held')
    : success({ ...held, heelLifted: state.includes('lifted') });
}

/** What stands in the way of an angle, before heel and hold are looked at. */
function whyUnreadable(frames: readonly Frame[], shankPx: number): TibialAngleTrouble | null {
  const seen = frames.filter(({ shankDeg }) => Number.isFinite(shankDeg));
  if ((seen.at(-1)?.timeS ?? 0) - (seen[0]?.timeS ?? 0) < TIBIAL_ANGLE_LIMITS.leastSeenS)
    return 'leg-not-seen';
  const footPx = median(frames.map((frame) => frame.footPx));
  if (footPx < TIBIAL_ANGLE_LIMITS.leastFootPerShank * shankPx) return 'not-from-the-side';
  const lean = seen.map(({ shankDeg }) => shankDeg);
  if (quantile(lean, 0.95) < TIBIAL_ANGLE_LIMITS.leastLeanDeg) return 'no-lean';
  return quantile(lean, 0.05) > TIBIAL_ANGLE_LIMITS.uprightDeg ? 'starts-leaning' : null;
}

/** +1 where the toes point to the right of the picture. */
function facing({ landmarks }: Clip): 1 | -1 {
  const along = SIDES.flatMap((side) => {
    const toe = columnOf(landmarks.names, landmarks.xPx, `${side}_foot_index`);
    const heel = columnOf(landmarks.names, landmarks.xPx, `${side}_heel`);
    return toe.map((x, i) => x - (heel[i] ?? NaN));
  });
  return median(along) < 0 ? -1 : 1;
}

/** The leg whose foot stands nearer to the wall; null where no foot is seen. */
function legInFront({ landmarks }: Clip, forward: 1 | -1): Side | null {
  const place = (side: Side) =>
    forward * median(columnOf(landmarks.names, landmarks.xPx, `${side}_ankle`));
  const [left, right] = [place('left'), place('right')];
  if (Number.isNaN(left) && Number.isNaN(right)) return null;
  return Number.isNaN(right) || left >= right ? 'left' : 'right';
}

function framesOf({ timeS, landmarks }: Clip, side: Side, forward: 1 | -1): Frame[] {
  const column = (axis: 'xPx' | 'yPx', part: 'knee' | 'ankle' | 'heel' | 'foot_index') =>
    columnOf(landmarks.names, landmarks[axis], `${side}_${part}`);
  const [kneeX, ankleX, heelX, toeX] = [
    column('xPx', 'knee'),
    column('xPx', 'ankle'),
    column('xPx', 'heel'),
    column('xPx', 'foot_index'),
  ];
  const [kneeY, ankleY, heelY, toeY] = [
    column('yPx', 'knee'),
    column('yPx', 'ankle'),
    column('yPx', 'heel'),
    column('yPx', 'foot_index'),
  ];
  return timeS.map((t, i) => {
    const at = (values: readonly number[]) => values[i] ?? NaN;
    const [shankX, shankY] = [at(kneeX) - at(ankleX), at(ankleY) - at(kneeY)];
    const [footX, footY] = [at(toeX) - at(heelX), at(heelY) - at(toeY)];
    return {
      timeS: t,
      shankDeg: toDegrees(Math.atan2(forward * shankX, shankY)),
      pitchDeg: wrapDegrees(toDegrees(Math.atan2(footY, forward * footX))),
      heelY: at(heelY),
      footX: at(toeX),
      shankPx: Math.hypot(shankX, shankY),
      footPx: Math.hypot(footX, footY),
    };
  });
}

type HeelState = 'down' | 'lifted' | 'elsewhere';

/**
 * Whether the heel is on the floor, against the foot's own rest: where it stands while the leg leans least. A foot
 * that is not planted there (a step to the wall or back) is elsewhere.
 */
function heelStates(frames: readonly Frame[], shankPx: number): HeelState[] {
  const footX = median(frames.map((frame) => frame.footX));
  const planted = (frame: Frame) => Math.abs(frame.footX - footX) <= 0.12 * shankPx;
  const standing = frames.filter(planted);
  const upright = quantile(
    standing.map(({ shankDeg }) => shankDeg),
    0.3,
  );
  const rest = standing.filter(({ shankDeg }) => shankDeg <= upright);
  const restPitch = median(rest.map(({ pitchDeg }) => pitchDeg));
  const restHeelY = median(rest.map(({ heelY }) => heelY));
  return frames.map((frame) => {
    if (!planted(frame) || !Number.isFinite(frame.shankDeg)) return 'elsewhere';
    const riseCm = ((restHeelY - frame.heelY) / shankPx) * TIBIAL_ANGLE_LIMITS.shankCm;
    const down =
      frame.pitchDeg - restPitch >= TIBIAL_ANGLE_LIMITS.heelDownPitchDeg &&
      riseCm <= TIBIAL_ANGLE_LIMITS.heelDownRiseCm;
    return down ? 'down' : 'lifted';
  });
}

/** The greatest angle that the shank did not fall below for half a second, the heel down all the while. */
function bestHold(
  frames: readonly Frame[],
  states: readonly HeelState[],
): Omit<TibialAngle, 'heelLifted'> | null {
  let best: { angleDeg: number; from: number; to: number } | null = null;
  for (let from = 0; from < frames.length; from++) {
    let angleDeg = Infinity;
    for (let i = from; i < frames.length && states[i] === 'down'; i++) {
      angleDeg = Math.min(angleDeg, frames[i]?.shankDeg ?? NaN);
      const heldS = (frames[i]?.timeS ?? 0) - (frames[from]?.timeS ?? 0);
      if (heldS < TIBIAL_ANGLE_LIMITS.heldS - 1e-6) continue;
      if (best === null || angleDeg > best.angleDeg) best = { angleDeg, from, to: i + 1 };
      break;
    }
  }
  if (best === null) return null;
  const held = frames.slice(best.from, best.to).map(({ shankDeg }) => shankDeg);
  // The hold is one look at the leg: how it wavers in it is not averaged away.
  const waver = Math.max(0, mean(held) - best.angleDeg);
  const half = Z_95 * Math.hypot(TIBIAL_ANGLE_LIMITS.systematicDeg, waver);
  return {
    angleDeg: best.angleDeg,
    ci95: [best.angleDeg - half, best.angleDeg + half],
    atS: frames[best.from]?.timeS ?? 0,
  };
}

/** One landmark's coordinate over time; NaN where it was not seen. */
function columnOf(
  names: readonly string[],
  rows: Report['landmarks']['xPx'],
  name: LandmarkName,
): number[] {
  const index = names.indexOf(name);
  return rows.map((row) => row[index] ?? NaN);
}
