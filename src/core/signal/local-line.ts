/**
 * Robust local linear smoothing (after Cleveland 1979): at every wanted time a straight line is fitted to the
 * samples near it, weighted by a Gaussian of `widthS`; one further round lowers the weight of samples far off,
 * unless the samples are so sparse that the line goes through each of them.
 * Beyond the samples the nearest line is carried on. NaN samples are ignored; NaN when fewer than one is left.
 */
export function localLine(
  sampleTimeS: ArrayLike<number>,
  samples: ArrayLike<number>,
  wantedTimeS: ArrayLike<number>,
  widthS: number,
): Float64Array {
  const first = Float64Array.from(sampleTimeS, (time) =>
    fitAt(time, sampleTimeS, samples, null, widthS),
  );
  const residuals = Array.from(samples, (value, i) => Math.abs(value - (first[i] ?? NaN)));
  const known = residuals.filter(Number.isFinite).sort((a, b) => a - b);
  const scale = 6 * Math.max(known[known.length >> 1] ?? 0, 1e-9);
  const spanS = (sampleTimeS[sampleTimeS.length - 1] ?? 0) - (sampleTimeS[0] ?? 0);
  const sparse = spanS > 1.5 * widthS * (sampleTimeS.length - 1);
  const robust = sparse
    ? null
    : residuals.map((r) => (Number.isFinite(r) ? (1 - Math.min(1, r / scale) ** 2) ** 2 : 0));
  return Float64Array.from(wantedTimeS, (time) =>
    fitAt(time, sampleTimeS, samples, robust, widthS),
  );
}

function fitAt(
  time: number,
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  robust: readonly number[] | null,
  widthS: number,
): number {
  // Outside the samples the window is centred on the nearest one, and its line is carried on.
  const centre = Math.min(Math.max(time, times[0] ?? NaN), times[times.length - 1] ?? NaN);
  let w = 0;
  let wt = 0;
  let wv = 0;
  let wtt = 0;
  let wtv = 0;
  for (let i = 0; i < times.length; i++) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const dt = (times[i] ?? NaN) - centre;
    const weight = Math.exp(-0.5 * (dt / widthS) ** 2) * (robust?.[i] ?? 1) + 1e-12;
    w += weight;
    wt += weight * dt;
    wv += weight * value;
    wtt += weight * dt * dt;
    wtv += weight * dt * value;
  }
  if (w === 0) return NaN;
  const determinant = w * wtt - wt * wt;
  const mean = wv / w;
  if (determinant < 1e-9 * w * w * widthS * widthS) return mean;
  const slope = (w * wtv - wt * wv) / determinant;
  return mean + slope * (time - centre - wt / w);
}
