import { toRadians } from '#core/angle.ts';
import type { Report } from '#core/report/report.ts';
import { LANDMARK_NAMES, otherSide, type Side } from '#core/body/skeleton.ts';
import { seededNoise } from './seeded-random.ts';

/** One leg at the wall, degrees: the shank's lean, the sole's pitch (toes-down is negative). */
export interface WallPose {
  readonly shankDeg: number;
  readonly pitchDeg: number;
}

export interface WallClipOptions {
  readonly side: Side;
  readonly forward: 1 | -1;
  readonly durationS: number;
  readonly fps: number;
  readonly noisePx: number;
  /** The pitch that the network sees in a sole that lies flat. */
  readonly solePitchDeg: number;
  /** Length of the foot as seen: shorter where it points at the camera. */
  readonly footPx: number;
  readonly poseAt: (timeS: number) => WallPose;
}

const SHANK_PX = 110;
const FLOOR_Y = 600;

/**
 * Landmarks of somebody who leans a knee to a wall, as a report carries them: the tested foot stays, its heel turns
 * about the toes; the other foot stands behind.
 */
export function wallClip(
  changes: Partial<WallClipOptions> = {},
): Pick<Report, 'timeS' | 'landmarks'> {
  const options: WallClipOptions = {
    side: 'left',
    forward: 1,
    durationS: 4,
    fps: 30,
    noisePx: 0,
    solePitchDeg: -4,
    footPx: 55,
    poseAt: () => ({ shankDeg: 0, pitchDeg: 0 }),
    ...changes,
  };
  const noise = seededNoise(7);
  const timeS = Array.from(
    { length: Math.round(options.durationS * options.fps) + 1 },
    (_, i) => i / options.fps,
  );
  const frames = timeS.map((t) =>
    frameAt(options, options.poseAt(t)).map((at) =>
      at === null ? null : at.map((px) => px + options.noisePx * noise()),
    ),
  );
  return {
    timeS,
    landmarks: {
      names: [...LANDMARK_NAMES],
      xPx: frames.map((frame) => frame.map((at) => at?.[0] ?? null)),
      yPx: frames.map((frame) => frame.map((at) => at?.[1] ?? null)),
      score: frames.map((frame) => frame.map((at) => (at === null ? null : 0.9))),
    },
  };
}

type At = readonly [number, number];

function frameAt({ side, forward, solePitchDeg, footPx }: WallClipOptions, pose: WallPose) {
  const points = new Map<string, At>();
  const leg = (of: Side, toeX: number, { shankDeg, pitchDeg }: WallPose) => {
    const pitch = toRadians(pitchDeg + solePitchDeg);
    const toe: At = [toeX, FLOOR_Y];
    const heel: At = [
      toe[0] - forward * footPx * Math.cos(pitch),
      toe[1] + footPx * Math.sin(pitch),
    ];
    const ankle: At = [heel[0] + forward * 14, heel[1] - 20];
    const shank = toRadians(shankDeg);
    const knee: At = [
      ankle[0] + forward * SHANK_PX * Math.sin(shank),
      ankle[1] - SHANK_PX * Math.cos(shank),
    ];
    points.set(`${of}_foot_index`, toe);
    points.set(`${of}_heel`, heel);
    points.set(`${of}_ankle`, ankle);
    points.set(`${of}_knee`, knee);
    points.set(`${of}_hip`, [knee[0] - forward * 60, knee[1] - 80]);
  };
  leg(side, 640 + forward * 60, pose);
  leg(otherSide(side), 640 - forward * 90, { shankDeg: 25, pitchDeg: -20 });
  return LANDMARK_NAMES.map((name) => points.get(name) ?? null);
}
