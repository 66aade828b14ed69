import { firstAtOrAfter } from './first-at-or-after.ts';

/**
 * Robust local linear smoothing (after Cleveland 1979): at every wanted time a straight line is fitted to the
 * samples near it, weighted by a Gaussian of `widthS`; one further round lowers the weight of samples far off,
 * unless the samples are so sparse that the line goes through each of them.
 * Beyond the samples the nearest line is carried on. NaN samples are ignored; NaN when none is left.
 */
export function localLine(
  sampleTimeS: ArrayLike<number>,
  samples: ArrayLike<number>,
  wantedTimeS: ArrayLike<number>,
  widthS: number,
): Float64Array {
  const floor = floorOf(sampleTimeS, samples);
  const first = Float64Array.from(sampleTimeS, (time) =>
    fitAt(time, sampleTimeS, samples, null, widthS, floor),
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
    fitAt(time, sampleTimeS, samples, robust, widthS, floor),
  );
}

/** Every sample has at least this weight, so that a line goes through long gaps. */
const LEAST_WEIGHT = 1e-12;
/** Further off than so many widths a sample has no more than that: 3e-18 are left of the Gaussian. */
const REACH_WIDTHS = 9;

/** What all samples give by their least weight alone: sums of weight, time, value, time squared, time by value. */
interface Floor {
  readonly w: number;
  readonly t: number;
  readonly v: number;
  readonly tt: number;
  readonly tv: number;
}

function floorOf(times: ArrayLike<number>, values: ArrayLike<number>): Floor {
  let [w, t, v, tt, tv] = [0, 0, 0, 0, 0];
  for (let i = 0; i < times.length; i++) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const time = times[i] ?? NaN;
    w += LEAST_WEIGHT;
    t += LEAST_WEIGHT * time;
    v += LEAST_WEIGHT * value;
    tt += LEAST_WEIGHT * time * time;
    tv += LEAST_WEIGHT * time * value;
  }
  return { w, t, v, tt, tv };
}

function fitAt(
  time: number,
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  robust: readonly number[] | null,
  widthS: number,
  floor: Floor,
): number {
  // Outside the samples the window is centred on the nearest one, and its line is carried on.
  const centre = Math.min(Math.max(time, times[0] ?? NaN), times[times.length - 1] ?? NaN);
  let w = floor.w;
  let wt = floor.t - centre * floor.w;
  let wv = floor.v;
  let wtt = floor.tt - 2 * centre * floor.t + centre * centre * floor.w;
  let wtv = floor.tv - centre * floor.v;
  for (let i = firstAtOrAfter(times, centre - REACH_WIDTHS * widthS); i < times.length; i++) {
    const dt = (times[i] ?? NaN) - centre;
    if (dt > REACH_WIDTHS * widthS) break;
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const weight = Math.exp(-0.5 * (dt / widthS) ** 2) * (robust?.[i] ?? 1);
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
