import { mean } from '../statistics.ts';

/** Strides that people take: 0.7 to 2.9 s. */
const STRIDE_HZ = { from: 0.35, to: 1.43, step: 0.01 } as const;
/** A beat of which less is seen than this many strides is none. */
const LEAST_STRIDES = 0.75;
/** The beat may drift: it is fitted anew round every frame, with a window of this many strides. */
const WINDOW_STRIDES = 0.6;

/** The beat of a series, and the share of its size that the beat explains. */
export interface Beating {
  readonly strideHz: number;
  readonly phase: Float64Array;
  readonly expected: Float64Array;
  readonly fit: number;
}

/** A series about 0: its mean taken off. */
export function aboutItsMean(values: Float64Array): Float64Array {
  const centre = mean(values);
  return values.map((value) => value - centre);
}

/** The strongest beat of a series about 0 and its phase at every frame; null where there is none. */
export function beatOf(timeS: Float64Array, named: Float64Array): Beating | null {
  const strideHz = strongestBeat(timeS, named);
  if (strideHz === null) return null;
  const { phase, expected } = localBeat(timeS, named, strideHz);
  return { strideHz, phase, expected, fit: explained(named, expected) };
}

/** The stride frequency that explains most; at least most of a stride has to be seen. With `beatsAStride` 2, the step frequency. */
export function strongestBeat(
  timeS: Float64Array,
  values: Float64Array,
  beatsAStride = 1,
): number | null {
  const known = Array.from(timeS).filter((_, i) => Number.isFinite(values[i]));
  const spanS = (known.at(-1) ?? 0) - (known[0] ?? 0);
  const slowest = beatsAStride * Math.max(STRIDE_HZ.from, LEAST_STRIDES / spanS);
  const fastest = beatsAStride * STRIDE_HZ.to;
  let best: number | null = null;
  let most = 0;
  for (let hz = slowest; hz <= fastest; hz += STRIDE_HZ.step) {
    const wave = waveOf(timeS, hz);
    const { cosine, sine } = harmonic(timeS, values, wave, null);
    const beat = wave.cosine.map((c, i) => cosine * c + sine * (wave.sine[i] ?? NaN));
    const share = explained(values, beat);
    if (share > most) [best, most] = [hz, share];
  }
  return best;
}

/** The phase of one frequency, fitted anew round every frame: cosine at 0, in turns. */
export function localBeat(
  timeS: Float64Array,
  values: Float64Array,
  hz: number,
): { phase: Float64Array; expected: Float64Array } {
  const phase = new Float64Array(timeS.length);
  const expected = new Float64Array(timeS.length);
  const wave = waveOf(timeS, hz);
  let turns = 0;
  let last = NaN;
  timeS.forEach((t, i) => {
    const near = { centreS: t, widthS: WINDOW_STRIDES / hz };
    const { cosine, sine } = harmonic(timeS, values, wave, near);
    const drift = -Math.atan2(sine, cosine) / (2 * Math.PI);
    if (Number.isFinite(last)) turns -= Math.round(drift + turns - last);
    last = drift + turns;
    phase[i] = hz * t + last;
    expected[i] = Math.hypot(cosine, sine) * Math.cos(2 * Math.PI * (phase[i] ?? NaN));
  });
  return { phase, expected };
}

/** One frequency at every frame. */
interface Wave {
  readonly cosine: Float64Array;
  readonly sine: Float64Array;
}

function waveOf(timeS: Float64Array, hz: number): Wave {
  return {
    cosine: timeS.map((t) => Math.cos(2 * Math.PI * hz * t)),
    sine: timeS.map((t) => Math.sin(2 * Math.PI * hz * t)),
  };
}

interface Window {
  readonly centreS: number;
  readonly widthS: number;
}

/** Every frame has at least this weight, so that a beat goes through long gaps. */
const LEAST_WEIGHT = 1e-6;
/** Further off than so many widths a frame has no more than that: 7e-23 are left of the Gaussian, lost in the sum. */
const REACH = 10.1;

/** Least-squares cosine and sine of one frequency; near one moment where a window is given. */
function harmonic(
  timeS: Float64Array,
  values: Float64Array,
  wave: Wave,
  window: Window | null,
): { cosine: number; sine: number } {
  let [cc, cs, ss, vc, vs] = [0, 0, 0, 0, 0];
  for (let i = 0; i < timeS.length; i++) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const w = window === null ? 1 : weightAt(timeS[i] ?? NaN, window);
    const [ct, st] = [wave.cosine[i] ?? NaN, wave.sine[i] ?? NaN];
    cc += w * ct * ct;
    cs += w * ct * st;
    ss += w * st * st;
    vc += w * value * ct;
    vs += w * value * st;
  }
  const determinant = cc * ss - cs * cs;
  if (!(determinant > 1e-6 * (cc + ss) ** 2)) return { cosine: 0, sine: 0 };
  return {
    cosine: (ss * vc - cs * vs) / determinant,
    sine: (cc * vs - cs * vc) / determinant,
  };
}

function weightAt(t: number, { centreS, widthS }: Window): number {
  const away = (t - centreS) / widthS;
  return Math.abs(away) > REACH ? LEAST_WEIGHT : Math.exp(-0.5 * away ** 2) + LEAST_WEIGHT;
}

/** Share of the sum of squares that the beat takes away. */
function explained(values: Float64Array, expected: Float64Array): number {
  let total = 0;
  let left = 0;
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    total += value ** 2;
    left += (value - (expected[i] ?? NaN)) ** 2;
  });
  return total > 0 ? 1 - left / total : 0;
}

/** Moments at which the walk's phase is a whole number plus `offset`, seconds, within the frames given. */
export function momentsOfPhase(timeS: Float64Array, phase: Float64Array, offset: number): number[] {
  const moments: number[] = [];
  for (let i = 1; i < timeS.length; i++) {
    const [p0, p1] = [(phase[i - 1] ?? NaN) - offset, (phase[i] ?? NaN) - offset];
    const turn = Math.floor(p1);
    if (!(turn > Math.floor(p0)) || !(p1 > p0)) continue;
    const [t0, t1] = [timeS[i - 1] ?? NaN, timeS[i] ?? NaN];
    moments.push(t0 + ((t1 - t0) * (turn - p0)) / (p1 - p0));
  }
  return moments;
}
