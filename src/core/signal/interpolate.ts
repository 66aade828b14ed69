/**
 * Monotone cubic interpolation (PCHIP, Fritsch & Carlson 1980): no overshoot between samples. `times` ascending,
 * `values` finite. Wanted times outside the samples give NaN.
 */
export function pchip(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  wanted: ArrayLike<number>,
): Float64Array {
  const slopes = pchipSlopes(times, values);
  let k = 0;
  return Float64Array.from(wanted, (t) => {
    const last = times.length - 1;
    if (last < 0 || !(t >= (times[0] ?? NaN) - 1e-9) || t > (times[last] ?? NaN) + 1e-9) return NaN;
    if (last === 0) return values[0] ?? NaN;
    while (k > 0 && t < (times[k] ?? NaN)) k--;
    while (k < last - 1 && t >= (times[k + 1] ?? NaN)) k++;
    return hermite(times, values, slopes, k, t);
  });
}

function hermite(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  slopes: Float64Array,
  k: number,
  t: number,
): number {
  const t0 = times[k] ?? NaN;
  const h = (times[k + 1] ?? NaN) - t0;
  const s = (t - t0) / h;
  const [v0, v1] = [values[k] ?? NaN, values[k + 1] ?? NaN];
  const [m0, m1] = [slopes[k] ?? NaN, slopes[k + 1] ?? NaN];
  const s2 = s * s;
  const s3 = s2 * s;
  return (
    (2 * s3 - 3 * s2 + 1) * v0 +
    (s3 - 2 * s2 + s) * h * m0 +
    (3 * s2 - 2 * s3) * v1 +
    (s3 - s2) * h * m1
  );
}

function pchipSlopes(times: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const n = times.length;
  const slopes = new Float64Array(n);
  const step = (i: number) => (times[i + 1] ?? NaN) - (times[i] ?? NaN);
  const secant = (i: number) => ((values[i + 1] ?? NaN) - (values[i] ?? NaN)) / step(i);
  if (n < 2) return slopes;
  slopes[0] = secant(0);
  slopes[n - 1] = secant(n - 2);
  for (let i = 1; i < n - 1; i++) {
    const [before, after] = [secant(i - 1), secant(i)];
    if (before * after <= 0) continue;
    const w1 = 2 * step(i) + step(i - 1);
    const w2 = step(i) + 2 * step(i - 1);
    slopes[i] = (w1 + w2) / (w1 / before + w2 / after);
  }
  return slopes;
}
