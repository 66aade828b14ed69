import { LEG_OF_STATURE } from '../body/anthropometry.ts';
import type { SpeedClass } from '../report/ids.ts';

const GRAVITY_M_S2 = 9.81;

/** Froude number v^2 / (g * leg length) below which a walk is slow, above which fast. */
const FROUDE_LIMITS = { verySlowBelow: 0.052, slowBelow: 0.13, fastAbove: 0.231 } as const;
/** Where the walker's scale is unknown, steps a minute (adult walkway data: slow 98, usual 115, fast 132). */
const CADENCE_LIMITS = { verySlowBelow: 80, slowBelow: 103, fastAbove: 126 } as const;

/**
 * Class of reference a walk is compared with: by Froude number where speed and height are known, else by cadence
 * (steps a minute). Null when neither is known: nothing speed-matched can be said.
 */
export function speedClass(
  speedMS: number | null,
  heightM: number | null,
  cadence: number | null,
): SpeedClass | null {
  if (speedMS !== null && heightM !== null) {
    const froude = speedMS ** 2 / (GRAVITY_M_S2 * LEG_OF_STATURE * heightM);
    if (froude < FROUDE_LIMITS.verySlowBelow) return 'veryslow';
    if (froude < FROUDE_LIMITS.slowBelow) return 'slow';
    return froude > FROUDE_LIMITS.fastAbove ? 'fast' : 'free';
  }
  if (cadence === null) return null;
  if (cadence < CADENCE_LIMITS.verySlowBelow) return 'veryslow';
  if (cadence < CADENCE_LIMITS.slowBelow) return 'slow';
  return cadence > CADENCE_LIMITS.fastAbove ? 'fast' : 'free';
}
