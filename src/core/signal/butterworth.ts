/** Reflected samples put before and after a signal, so that its ends are not bent. */
const PAD_S = 1;

/**
 * Zero-lag low-pass: a second-order Butterworth run forwards and backwards (fourth order in all). The cut-off is
 * corrected for the double pass (Winter 2009, C = (2^(1/2) - 1)^(1/4) = 0.802), so `cutoffHz` is where the
 * result is down by 3 dB. Samples are evenly spaced and finite. A signal of fewer than four is returned as it is.
 */
export function butterworthZeroLag(
  samples: ArrayLike<number>,
  sampleRateHz: number,
  cutoffHz: number,
): Float64Array {
  const length = samples.length;
  if (length < 4) return Float64Array.from(samples);
  const pad = Math.min(Math.round(PAD_S * sampleRateHz), length - 1);
  const padded = new Float64Array(length + 2 * pad);
  const first = samples[0] ?? NaN;
  const last = samples[length - 1] ?? NaN;
  for (let i = 0; i < pad; i++) {
    // Odd reflection keeps both value and slope at the ends.
    padded[i] = 2 * first - (samples[pad - i] ?? NaN);
    padded[pad + length + i] = 2 * last - (samples[length - 2 - i] ?? NaN);
  }
  for (let i = 0; i < length; i++) padded[pad + i] = samples[i] ?? NaN;
  const section = lowPassSection(cutoffHz / 0.802, sampleRateHz);
  const forward = runSection(section, padded);
  const both = runSection(section, forward.reverse()).reverse();
  return both.slice(pad, pad + length);
}

interface Section {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Second-order Butterworth low-pass by the bilinear transform. */
function lowPassSection(cutoffHz: number, sampleRateHz: number): Section {
  const k = Math.tan((Math.PI * Math.min(cutoffHz, 0.49 * sampleRateHz)) / sampleRateHz);
  const norm = 1 / (1 + Math.SQRT2 * k + k * k);
  return {
    b0: k * k * norm,
    b1: 2 * k * k * norm,
    b2: k * k * norm,
    a1: 2 * (k * k - 1) * norm,
    a2: (1 - Math.SQRT2 * k + k * k) * norm,
  };
}

/** One pass, started in the steady state of the first sample. */
function runSection({ b0, b1, b2, a1, a2 }: Section, input: Float64Array): Float64Array {
  const output = new Float64Array(input.length);
  const start = input[0] ?? NaN;
  let [x1, x2, y1, y2] = [start, start, start, start];
  for (let i = 0; i < input.length; i++) {
    const x = input[i] ?? NaN;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    output[i] = y;
    [x2, x1, y2, y1] = [x1, x, y1, y];
  }
  return output;
}
