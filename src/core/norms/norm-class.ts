import type { NormClass } from './norms.ts';

/**
 * The reference that fits a cadence in steps per minute; without one, the walkers who chose their own speed.
 * Between the adults' slow (98), comfortable (115) and fast (132) cadence of Fukuchi 2018, the halfway points.
 */
export function normClassForCadence(stepsPerMinute: number | null): NormClass {
  if (stepsPerMinute === null) return 'cgm23-spontaneous';
  if (stepsPerMinute < 85) return 'schwartz-very-slow';
  if (stepsPerMinute < 104) return 'schwartz-slow';
  if (stepsPerMinute > 124) return 'schwartz-fast';
  return 'cgm23-spontaneous';
}
