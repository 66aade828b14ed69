import { firstAtOrAfter } from './first-at-or-after.ts';

/** Index of the time that is nearest to `atS`, of two as near the earlier one; 0 where there are none. `timesS` ascends. */
export function nearestInTime(timesS: ArrayLike<number>, atS: number): number {
  const after = Math.min(firstAtOrAfter(timesS, atS), timesS.length - 1);
  if (after <= 0) return 0;
  const [beforeS, afterS] = [timesS[after - 1] ?? NaN, timesS[after] ?? NaN];
  return Math.abs(afterS - atS) < Math.abs(beforeS - atS) ? after : after - 1;
}
