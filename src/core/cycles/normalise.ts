import { firstAtOrAfter } from '../signal/first-at-or-after.ts';

/** Points of a time-normalised cycle: 0 to 100 % in steps of one. */
export const CYCLE_POINTS = 101;

/**
 * A series over one cycle at 0, 1, … 100 % (linear between frames). NaN where either neighbour is missing or the
 * cycle reaches outside the series.
 */
export function normaliseCycle(
  timeS: ArrayLike<number>,
  values: ArrayLike<number | null>,
  startS: number,
  endS: number,
): Float64Array {
  // A video holds thousands of cycles: each is gone to, not searched for from the first frame on.
  let k = Math.max(0, Math.min(firstAtOrAfter(timeS, startS) - 1, timeS.length - 2));
  const curve = new Float64Array(CYCLE_POINTS).fill(NaN);
  for (let percent = 0; percent < CYCLE_POINTS; percent++) {
    const t = startS + ((endS - startS) * percent) / (CYCLE_POINTS - 1);
    while (k < timeS.length - 2 && (timeS[k + 1] ?? NaN) < t) k++;
    const [t0, t1] = [timeS[k] ?? NaN, timeS[k + 1] ?? NaN];
    if (!(t >= t0 - 1e-9 && t <= t1 + 1e-9)) continue;
    const [v0, v1] = [values[k] ?? NaN, values[k + 1] ?? NaN];
    const share = (t - t0) / (t1 - t0);
    if (share <= 1e-9) curve[percent] = v0;
    else if (share >= 1 - 1e-9) curve[percent] = v1;
    else curve[percent] = v0 + (v1 - v0) * share;
  }
  return curve;
}
