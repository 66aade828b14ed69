/** 95 of 100 values of a normal distribution lie within so many standard deviations of its mean. */
export const Z_95 = 1.96;

/** Sum of the values; 0 when there is none. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Middle value of the finite ones; NaN when there is none. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Quantile of the finite values by linear interpolation; NaN when there is none. */
export function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = finite(values).sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (position - below) * (high - low);
}

/** How far the finite values reach, without the twentieth of them at either end; NaN when there is none. */
export function robustRange(values: ArrayLike<number>): number {
  return quantile(values, 0.95) - quantile(values, 0.05);
}

/** Mean of the finite values; NaN when there is none. */
export function mean(values: ArrayLike<number>): number {
  const known = finite(values);
  return known.length === 0 ? NaN : sumOf(known) / known.length;
}

/** Sample standard deviation (n - 1) of the finite values; NaN for fewer than two. */
export function standardDeviation(values: ArrayLike<number>): number {
  const known = finite(values);
  if (known.length < 2) return NaN;
  const centre = mean(known);
  return Math.sqrt(sumOf(known.map((v) => (v - centre) ** 2)) / (known.length - 1));
}

/** Median absolute deviation scaled to a standard deviation; NaN when there is no finite value. */
export function robustDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  return 1.4826 * median(Array.from(values, (value) => Math.abs(value - centre)));
}

/** Least-squares slope of `values` over `times`, finite pairs only; NaN for fewer than two. */
export function slope(times: ArrayLike<number>, values: ArrayLike<number>): number {
  let [n, st, sv, stt, stv] = [0, 0, 0, 0, 0];
  for (let i = 0; i < times.length; i++) {
    const [t, v] = [times[i] ?? NaN, values[i] ?? NaN];
    if (!Number.isFinite(t) || !Number.isFinite(v)) continue;
    n++;
    st += t;
    sv += v;
    stt += t * t;
    stv += t * v;
  }
  const determinant = n * stt - st * st;
  return n < 2 || determinant <= 0 ? NaN : (n * stv - st * sv) / determinant;
}

function finite(values: ArrayLike<number>): number[] {
  return Array.from(values).filter(Number.isFinite);
}
