import { butterworthZeroLag } from './butterworth.ts';
import { pchip } from './interpolate.ts';

export interface SmoothOptions {
  /** Low-pass cut-off; 6 Hz is the usual choice for walking coordinates (Winter 2009). */
  readonly cutoffHz: number;
  /** Gaps up to this long are filled, longer ones stay gaps (120 ms: Stenum 2021). */
  readonly maxGapS: number;
}

export const DEFAULT_SMOOTHING: SmoothOptions = { cutoffHz: 6, maxGapS: 0.12 };

/** Columns are filtered at no lower rate than this, whatever that of the frames. */
const MIN_RESAMPLE_HZ = 60;

/**
 * One coordinate over time, filled over short gaps and low-passed without lag, back at the frames' own times.
 * Every stretch between long gaps is resampled evenly before filtering, so uneven frame times do no harm.
 * A NaN sample is a gap; a long gap stays NaN.
 */
export function smoothColumn(
  timeS: ArrayLike<number>,
  values: ArrayLike<number>,
  options: SmoothOptions = DEFAULT_SMOOTHING,
): Float64Array {
  const result = new Float64Array(timeS.length).fill(NaN);
  for (const stretch of stretches(timeS, values, options.maxGapS)) {
    const times = stretch.map((i) => timeS[i] ?? NaN);
    const known = stretch.map((i) => values[i] ?? NaN);
    const [from, to] = [times[0] ?? NaN, times[times.length - 1] ?? NaN];
    const rateHz = Math.max(MIN_RESAMPLE_HZ, (times.length - 1) / Math.max(to - from, 1e-9));
    const count = Math.max(2, Math.round((to - from) * rateHz) + 1);
    const even = Float64Array.from(
      { length: count },
      (_, k) => from + ((to - from) * k) / (count - 1),
    );
    const filtered =
      to > from
        ? butterworthZeroLag(pchip(times, known, even), (count - 1) / (to - from), options.cutoffHz)
        : Float64Array.from([known[0] ?? NaN, known[0] ?? NaN]);
    const first = stretch[0] ?? 0;
    const last = stretch[stretch.length - 1] ?? -1;
    const frames = Array.from({ length: last - first + 1 }, (_, k) => timeS[first + k] ?? NaN);
    const back = to > from ? pchip(even, filtered, frames) : Float64Array.from(known);
    result.set(back, first);
  }
  return result;
}

/** Runs of frame numbers with known values, split where a gap is longer than `maxGapS`. */
function stretches(
  timeS: ArrayLike<number>,
  values: ArrayLike<number>,
  maxGapS: number,
): number[][] {
  const found: number[][] = [];
  let current: number[] = [];
  for (let i = 0; i < timeS.length; i++) {
    if (!Number.isFinite(values[i] ?? NaN)) continue;
    const before = current[current.length - 1];
    const isNext = before === i - 1;
    // Consecutive frames are never a gap, however slow the video.
    if (before !== undefined && !isNext && (timeS[i] ?? 0) - (timeS[before] ?? 0) > maxGapS) {
      found.push(current);
      current = [];
    }
    current.push(i);
  }
  if (current.length > 0) found.push(current);
  return found;
}
