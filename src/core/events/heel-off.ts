/** The sole tilts this far toes-down when the heel has left the floor (clinical-rules.md 3.2). */
export const HEEL_OFF_PITCH_DEG = -5;
/** The sole of a heel that is surely off; until then a foot that is seen flat again was flat. */
const SURELY_OFF_PITCH_DEG = -15;
/** Once off, the heel stays off this long: a shorter dip is noise. */
const STAYS_OFF_S = 0.08;
/** Where in the stride a heel can leave a floor it was on. */
const WINDOW = [0.12, 0.66] as const;

/**
 * When the sole-calibrated foot pitch passes -5 deg after foot-flat for the last time before the heel is surely up, for
 * every stance that starts with a contact: a heel does not come down again, but a foot that another leg passes in front of
 * is seen to dip. Linear between frames. A stance whose pitch is never above the line (no foot-flat) gives none.
 * @param strideS typical stride, seconds, for the last stance, which has no next contact.
 */
export function heelOffTimes(
  timeS: Float64Array,
  footPitchDeg: ArrayLike<number>,
  initialContactS: readonly number[],
  toeOffS: readonly number[],
  strideS: number,
): number[] {
  return initialContactS.flatMap((start, k) => {
    const next = initialContactS[k + 1];
    const length = next !== undefined && next - start < 1.6 * strideS ? next - start : strideS;
    const leaves =
      toeOffS.find((t) => t > start && t < start + length) ?? start + WINDOW[1] * length;
    const found = crossing(timeS, footPitchDeg, start + WINDOW[0] * length, leaves);
    return found === null ? [] : [found];
  });
}

function crossing(
  timeS: Float64Array,
  pitch: ArrayLike<number>,
  fromS: number,
  toS: number,
): number | null {
  let last: number | null = null;
  for (let i = 1; i < timeS.length; i++) {
    const [t0, t1] = [timeS[i - 1] ?? NaN, timeS[i] ?? NaN];
    if (t0 < fromS || t0 > toS) continue;
    const [p0, p1] = [pitch[i - 1] ?? NaN, pitch[i] ?? NaN];
    if (p0 > HEEL_OFF_PITCH_DEG && p1 <= HEEL_OFF_PITCH_DEG && staysBelow(timeS, pitch, i)) {
      last = t0 + ((t1 - t0) * (p0 - HEEL_OFF_PITCH_DEG)) / (p0 - p1);
    }
    if (last !== null && p1 <= SURELY_OFF_PITCH_DEG) return last;
  }
  return last;
}

function staysBelow(timeS: Float64Array, pitch: ArrayLike<number>, from: number): boolean {
  const until = (timeS[from] ?? NaN) + STAYS_OFF_S;
  for (let i = from; i < timeS.length && (timeS[i] ?? NaN) <= until; i++) {
    if ((pitch[i] ?? NaN) > HEEL_OFF_PITCH_DEG) return false;
  }
  return true;
}
