import { readFileSync } from 'node:fs';
import type { NetworkErrors } from '#core/bias/network-errors.ts';
import { TILT_SIGNS, tiltSigns, type TiltEstimate } from '#core/bias/pelvic-tilt.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { mean, standardDeviation } from '#core/statistics.ts';
import { viewOf } from '#core/view/view.ts';
import { walkSignals } from '#core/walk-signals.ts';
import { rawTrack } from './raw-track.ts';
import { solveSymmetric } from './solve.ts';

/** Ridge on signs of unit spread: chosen by leaving one of 23 walkers out at a time. */
const RIDGE = 1;

/** One walker: the signs, and the true tilt averaged over the clip. */
export interface TiltSample {
  readonly signs: readonly number[];
  readonly tiltDeg: number;
}

/** What a clip from the side shows; none of another clip. `legs` corrects its angles. */
export function tiltOfClip(
  rawPath: string,
  truthPath: string,
  errors: Pick<NetworkErrors, 'legs' | 'obliquity'>,
): TiltSample[] {
  const { frames } = JSON.parse(readFileSync(truthPath, 'utf8')) as {
    frames: { pelvicTilt: number }[];
  };
  const { body } = repairWalk(rawTrack(rawPath).track);
  const view = viewOf(body);
  if (view.view.kind !== 'side') return [];
  const signs = tiltSigns(walkSignals(body, view, errors));
  const tiltDeg = mean(frames.map(({ pelvicTilt }) => pelvicTilt));
  return signs.every(Number.isFinite) ? [{ signs, tiltDeg }] : [];
}

/** Ridge regression of the tilt on the signs. */
export function fitTilt(samples: readonly TiltSample[]): TiltEstimate {
  const centre = TILT_SIGNS.map((_, k) => mean(samples.map(({ signs }) => signs[k] ?? NaN)));
  const unit = TILT_SIGNS.map((_, k) =>
    standardDeviation(samples.map(({ signs }) => signs[k] ?? NaN)),
  );
  const level = mean(samples.map(({ tiltDeg }) => tiltDeg));
  const rows = samples.map(({ signs }) =>
    signs.map((sign, k) => (sign - (centre[k] ?? NaN)) / (unit[k] ?? NaN)),
  );
  const a = TILT_SIGNS.map((_, i) =>
    TILT_SIGNS.map((__, k) =>
      rows.reduce((sum, row) => sum + (row[i] ?? NaN) * (row[k] ?? NaN), i === k ? RIDGE : 0),
    ),
  );
  const b = TILT_SIGNS.map((_, i) =>
    rows.reduce((sum, row, n) => sum + (row[i] ?? NaN) * ((samples[n]?.tiltDeg ?? NaN) - level), 0),
  );
  const gains = solveSymmetric(a, b).map((gain, k) => gain / (unit[k] ?? NaN));
  const levelDeg = gains.reduce((sum, gain, k) => sum - gain * (centre[k] ?? NaN), level);
  return {
    levelDeg: Number(levelDeg.toFixed(2)),
    gains: gains.map((gain) => Number(gain.toFixed(4))),
  };
}
