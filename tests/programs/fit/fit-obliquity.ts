import { readFileSync } from 'node:fs';
import { harmonicsAt } from '#core/bias/leg-bias.ts';
import { OBLIQUITY_SIGNS, obliquityTraces, type ObliquityBias } from '#core/bias/obliquity-bias.ts';
import { levelWalk } from '#core/level/level-walk.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { mean } from '#core/statistics.ts';
import { viewOf } from '#core/view/view.ts';
import { rawTrack } from './raw-track.ts';
import { solveSymmetric } from './solve.ts';

/** Waves of the stride, and how much signs and waves are shrunk: chosen by leaving one of 24 walkers out at a time. */
const HARMONICS = 2;
const RIDGE = 30;
const WAVE_RIDGE = 3;
/** The signs are shrunk in this unit. */
const SIGN_UNIT = 5;

/** One frame: waves, signs, and the true obliquity less its mean over the clip. */
export interface ObliquitySample {
  readonly row: readonly number[];
  readonly obliquityDeg: number;
}

/** The frames of a clip seen square on from front or behind; none of another clip. */
export function obliquityOfClip(rawPath: string, truthPath: string): ObliquitySample[] {
  const { frames } = JSON.parse(readFileSync(truthPath, 'utf8')) as {
    frames: { inFrame: boolean; pelvicObliquity: number }[];
  };
  const filmed = repairWalk(rawTrack(rawPath).track).body;
  const { body, view, rhythm } = levelWalk(filmed, viewOf(filmed));
  const squareOn = view.view.kind === 'front' || view.view.kind === 'back';
  if (rhythm === null || !squareOn) return [];
  const traces = obliquityTraces(body, view);
  const samples = frames.flatMap(({ inFrame, pelvicObliquity }, i): ObliquitySample[] => {
    const waves = harmonicsAt(rhythm.leftPhase[i] ?? NaN, 2 * HARMONICS + 1).slice(1);
    const signs = OBLIQUITY_SIGNS.map((sign) => (traces[sign][i] ?? NaN) / SIGN_UNIT);
    const row = [...waves, ...signs];
    return inFrame && row.every(Number.isFinite) ? [{ row, obliquityDeg: pelvicObliquity }] : [];
  });
  const level = mean(samples.map(({ obliquityDeg }) => obliquityDeg));
  return samples.map(({ row, obliquityDeg }) => ({ row, obliquityDeg: obliquityDeg - level }));
}

/** Ridge regression of the obliquity on waves and signs. */
export function fitObliquity(samples: readonly ObliquitySample[]): ObliquityBias {
  const size = 2 * HARMONICS + OBLIQUITY_SIGNS.length;
  const a = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, k) => {
      const ridge = i === k ? (i < 2 * HARMONICS ? WAVE_RIDGE : RIDGE) : 0;
      return samples.reduce((sum, { row }) => sum + (row[i] ?? NaN) * (row[k] ?? NaN), ridge);
    }),
  );
  const b = a.map((_, i) =>
    samples.reduce((sum, { row, obliquityDeg }) => sum + (row[i] ?? NaN) * obliquityDeg, 0),
  );
  const solved = solveSymmetric(a, b);
  return {
    series: solved.slice(0, 2 * HARMONICS).map((value) => Number(value.toFixed(3))),
    gains: solved.slice(2 * HARMONICS).map((value) => Number((value / SIGN_UNIT).toFixed(4))),
  };
}
