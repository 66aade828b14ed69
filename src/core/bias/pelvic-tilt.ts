import { middle, type Body } from '../body.ts';
import { SIDES } from '../skeleton.ts';
import { mean, quantile, standardDeviation } from '../statistics.ts';
import type { WalkSignals } from '../walk-signals.ts';

/**
 * Two hip points cannot see the pelvis tip forward, but what goes with it can be seen from the side: how far the hips
 * are carried ahead of the feet, how the trunk leans, and how far thighs and knees reach.
 */
export const TILT_SIGNS = [
  'trunk lean',
  'thigh behind',
  'thigh ahead',
  'thigh mean',
  'knee at its straightest',
  'hips ahead of the ankles',
  'unrest of the trunk',
] as const;

/** A linear estimate: degrees for each unit of the signs, in the order of `TILT_SIGNS`. */
export interface TiltEstimate {
  readonly levelDeg: number;
  readonly gains: readonly number[];
}

/** The signs over the whole walk: degrees, and hundredths of the body's height for the hips. NaN where not seen. */
export function tiltSigns({ legs, trunkLeanDeg, body, view }: WalkSignals): number[] {
  const thigh = SIDES.flatMap((side) => Array.from(legs[side].thighInclinationDeg));
  const knee = SIDES.flatMap((side) => Array.from(legs[side].kneeFlexionDeg));
  return [
    mean(trunkLeanDeg),
    quantile(thigh, 0.05),
    quantile(thigh, 0.95),
    mean(thigh),
    quantile(knee, 0.1),
    mean(
      hipsAhead(body).map((x, i) => (100 * view.forwardX * x) / (view.path.bodyHeightPx[i] ?? NaN)),
    ),
    standardDeviation(trunkLeanDeg),
  ];
}

/** Mean anterior tilt over the walk, degrees; NaN where a sign is missing. */
export function pelvicTiltDeg(signals: WalkSignals, { levelDeg, gains }: TiltEstimate): number {
  return tiltSigns(signals).reduce((sum, sign, k) => sum + (gains[k] ?? NaN) * sign, levelDeg);
}

function hipsAhead({ left, right }: Body): Float64Array {
  const ankles = middle(left.ankle.x, right.ankle.x);
  return middle(left.hip.x, right.hip.x).map((x, i) => x - (ankles[i] ?? NaN));
}
