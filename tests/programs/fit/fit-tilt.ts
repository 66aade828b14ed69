import { readFileSync } from 'node:fs';
import { hipsAhead, type TiltEstimate } from '#core/bias/pelvic-tilt.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { mean } from '#core/statistics.ts';
import { viewOf } from '#core/view/view.ts';
import { walkSignals } from '#core/walk/walk-signals.ts';
import { rawTrack } from './raw-track.ts';

/** Shrinks the slope as one more walker of usual spread would. */
const RIDGE = 1;

/** One walker: how far the hips are ahead, and the true tilt averaged over the clip. */
export interface TiltSample {
  readonly ahead: number;
  readonly tiltDeg: number;
}

/** What a clip from the side shows; none of another clip. */
export function tiltOfClip(rawPath: string, truthPath: string): TiltSample[] {
  const { frames } = JSON.parse(readFileSync(truthPath, 'utf8')) as {
    frames: { pelvicTilt: number }[];
  };
  const { body } = repairWalk(rawTrack(rawPath).track);
  const view = viewOf(body);
  if (view.view.kind !== 'side') return [];
  const ahead = hipsAhead(walkSignals(body, view));
  const tiltDeg = mean(frames.map(({ pelvicTilt }) => pelvicTilt));
  return Number.isFinite(ahead) ? [{ ahead, tiltDeg }] : [];
}

/** The line of tilt over how far the hips are ahead. */
export function fitTilt(samples: readonly TiltSample[]): TiltEstimate {
  const centre = mean(samples.map(({ ahead }) => ahead));
  const level = mean(samples.map(({ tiltDeg }) => tiltDeg));
  const off = samples.map(({ ahead, tiltDeg }) => [ahead - centre, tiltDeg - level] as const);
  const unit = mean(off.map(([x]) => x ** 2));
  const slope =
    off.reduce((sum, [x, y]) => sum + x * y, 0) /
    (off.reduce((sum, [x]) => sum + x ** 2, 0) + RIDGE * unit);
  return {
    levelDeg: Number((level - slope * centre).toFixed(2)),
    degEachHundredth: Number(slope.toFixed(3)),
  };
}
