import { CADENCE_LIMITS, FROUDE_LIMITS, type SpeedClass } from './thresholds.ts';

const GRAVITY_M_S2 = 9.81;
/** Leg length over stature. */
const LEG_OF_STATURE = 0.53;

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
    if (froude < FROUDE_LIMITS.slowBelow / 2.5) return 'veryslow';
    if (froude < FROUDE_LIMITS.slowBelow) return 'slow';
    return froude > FROUDE_LIMITS.fastAbove ? 'fast' : 'free';
  }
  if (cadence === null) return null;
  if (cadence < CADENCE_LIMITS.verySlowBelow) return 'veryslow';
  if (cadence < CADENCE_LIMITS.slowBelow) return 'slow';
  return cadence > CADENCE_LIMITS.fastAbove ? 'fast' : 'free';
}
