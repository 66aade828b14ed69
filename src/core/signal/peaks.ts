export interface PeakOptions {
  /** A peak rises at least this far above the higher of the two valleys beside it. */
  readonly minProminence: number;
  /** Of two peaks closer than this the higher one stands. */
  readonly minSeparationS: number;
}

/** One maximum: its frame, and its time and height by the parabola through its neighbours. */
export interface Peak {
  readonly frame: number;
  readonly timeS: number;
  readonly value: number;
}

/**
 * Maxima of a sampled signal, in time order, to a fraction of a frame. NaN parts the signal: the valley beside a
 * peak is then the lowest known sample on that side. A maximum at the edge of the known samples is none.
 */
export function findPeaks(
  timeS: ArrayLike<number>,
  values: ArrayLike<number>,
  options: PeakOptions,
): Peak[] {
  const found: Peak[] = [];
  for (let i = 1; i < values.length - 1; i++) {
    const [before, here, after] = [values[i - 1] ?? NaN, values[i] ?? NaN, values[i + 1] ?? NaN];
    if (!(here > before && here >= after)) continue;
    if (prominence(values, i) < options.minProminence) continue;
    found.push(parabola(timeS, values, i));
  }
  return separated(found, options.minSeparationS);
}

function prominence(values: ArrayLike<number>, peak: number): number {
  const height = values[peak] ?? NaN;
  const valley = (step: 1 | -1) => {
    let lowest = height;
    for (let i = peak + step; i >= 0 && i < values.length; i += step) {
      const value = values[i] ?? NaN;
      if (!Number.isFinite(value) || value > height) break;
      lowest = Math.min(lowest, value);
    }
    return lowest;
  };
  return height - Math.max(valley(-1), valley(1));
}

function parabola(timeS: ArrayLike<number>, values: ArrayLike<number>, i: number): Peak {
  const [t0, t1, t2] = [timeS[i - 1] ?? NaN, timeS[i] ?? NaN, timeS[i + 1] ?? NaN];
  const [v0, v1, v2] = [values[i - 1] ?? NaN, values[i] ?? NaN, values[i + 1] ?? NaN];
  const [d0, d2] = [(v1 - v0) / (t1 - t0), (v2 - v1) / (t2 - t1)];
  const curvature = (d2 - d0) / (t2 - t0);
  const slope = (d0 * (t2 - t1) + d2 * (t1 - t0)) / (t2 - t0);
  if (!(curvature < 0)) return { frame: i, timeS: t1, value: v1 };
  const shift = Math.min(t2 - t1, Math.max(t0 - t1, -slope / (2 * curvature)));
  return { frame: i, timeS: t1 + shift, value: v1 + slope * shift + curvature * shift * shift };
}

function separated(peaks: readonly Peak[], minSeparationS: number): Peak[] {
  const kept: Peak[] = [];
  for (const peak of [...peaks].sort((a, b) => b.value - a.value)) {
    if (kept.every((other) => Math.abs(other.timeS - peak.timeS) >= minSeparationS))
      kept.push(peak);
  }
  return kept.sort((a, b) => a.timeS - b.timeS);
}
