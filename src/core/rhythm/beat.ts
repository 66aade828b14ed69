import { mean } from '../statistics.ts';
import { firstAtOrAfter } from '../signal/first-at-or-after.ts';

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
  const known = knownOf(timeS, values);
  const spanS = (known.timeS.at(-1) ?? 0) - (known.timeS[0] ?? 0);
  const slowest = beatsAStride * Math.max(STRIDE_HZ.from, LEAST_STRIDES / spanS);
  const fastest = beatsAStride * STRIDE_HZ.to;
  const wave = waveOf(known.timeS, slowest);
  const turn = waveOf(known.timeS, STRIDE_HZ.step);
  let best: number | null = null;
  let most = 0;
  for (let hz = slowest; hz <= fastest; hz += STRIDE_HZ.step) {
    const share = explainedBy(known.values, wave);
    if (share > most) [best, most] = [hz, share];
    quicken(wave, turn);
  }
  return best;
}

/** Share of the sum of squares that the best cosine and sine of one frequency take away. */
function explainedBy(values: Float64Array, { cosine, sine }: Wave): number {
  let [cc, cs, ss, vc, vs, total] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const [value, c, s] = [values[i] ?? NaN, cosine[i] ?? NaN, sine[i] ?? NaN];
    cc += c * c;
    cs += c * s;
    ss += s * s;
    vc += value * c;
    vs += value * s;
    total += value * value;
  }
  const best = solved(cc, cs, ss, vc, vs);
  return total > 0 ? (best.cosine * vc + best.sine * vs) / total : 0;
}

/** Turns a wave into one that is quicker by another one's frequency: cheaper than a new one. */
function quicken({ cosine, sine }: Wave, turn: Wave): void {
  for (let i = 0; i < cosine.length; i++) {
    const [c, s] = [cosine[i] ?? NaN, sine[i] ?? NaN];
    const [byC, byS] = [turn.cosine[i] ?? NaN, turn.sine[i] ?? NaN];
    cosine[i] = c * byC - s * byS;
    sine[i] = s * byC + c * byS;
  }
}

/** The phase of one frequency, fitted anew round every frame: cosine at 0, in turns. */
export function localBeat(
  timeS: Float64Array,
  values: Float64Array,
  hz: number,
): { phase: Float64Array; expected: Float64Array } {
  const phase = new Float64Array(timeS.length);
  const expected = new Float64Array(timeS.length);
  const fit = localFit(knownOf(timeS, values), hz);
  let turns = 0;
  let last = NaN;
  timeS.forEach((t, i) => {
    const { cosine, sine } = fit(t);
    const drift = -Math.atan2(sine, cosine) / (2 * Math.PI);
    if (Number.isFinite(last)) turns -= Math.round(drift + turns - last);
    last = drift + turns;
    phase[i] = hz * t + last;
    expected[i] = Math.hypot(cosine, sine) * Math.cos(2 * Math.PI * (phase[i] ?? NaN));
  });
  return { phase, expected };
}

/** Frames whose value is known. */
interface Known {
  readonly timeS: Float64Array;
  readonly values: Float64Array;
}

function knownOf(timeS: Float64Array, values: Float64Array): Known {
  const isKnown = (_: number, i: number) => Number.isFinite(values[i]);
  return { timeS: timeS.filter(isKnown), values: values.filter(isKnown) };
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

/** Every frame has at least this weight, so that a beat goes through long gaps. */
const LEAST_WEIGHT = 1e-6;
/** Further off than so many widths a frame has no more than that: 7e-23 are left of the Gaussian, lost in the sum. */
const REACH_WIDTHS = 10.1;

/**
 * Least-squares cosine and sine of one frequency near one moment. Plain loops over plain numbers: this is where half of
 * the time of measuring goes.
 */
function localFit({ timeS, values }: Known, hz: number): (centreS: number) => Harmonic {
  const widthS = WINDOW_STRIDES / hz;
  const { cosine, sine } = waveOf(timeS, hz);
  const ends = reaches(timeS, REACH_WIDTHS * widthS);
  return (centreS) => {
    let cc = 0;
    let cs = 0;
    let ss = 0;
    let vc = 0;
    let vs = 0;
    const { first, end } = ends(centreS);
    for (let i = 0; i < timeS.length; i++) {
      let weight = LEAST_WEIGHT;
      if (i >= first && i < end) {
        const away = ((timeS[i] ?? NaN) - centreS) / widthS;
        weight += Math.exp(-0.5 * away * away);
      }
      const value = values[i] ?? NaN;
      const c = cosine[i] ?? NaN;
      const s = sine[i] ?? NaN;
      cc += weight * c * c;
      cs += weight * c * s;
      ss += weight * s * s;
      vc += weight * value * c;
      vs += weight * value * s;
    }
    return solved(cc, cs, ss, vc, vs);
  };
}

/** First frame that is no further away from a moment than so long, and the first one after it that is. */
function reaches(
  timeS: Float64Array,
  reachS: number,
): (centreS: number) => { first: number; end: number } {
  return (centreS) => ({
    first: firstAtOrAfter(timeS, centreS - reachS),
    end: firstAtOrAfter(timeS, centreS + reachS),
  });
}

interface Harmonic {
  readonly cosine: number;
  readonly sine: number;
}

/** From sums of the products of cosine, sine and value. */
function solved(cc: number, cs: number, ss: number, vc: number, vs: number): Harmonic {
  const determinant = cc * ss - cs * cs;
  if (!(determinant > 1e-6 * (cc + ss) ** 2)) return { cosine: 0, sine: 0 };
  return {
    cosine: (ss * vc - cs * vs) / determinant,
    sine: (cc * vs - cs * vc) / determinant,
  };
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
