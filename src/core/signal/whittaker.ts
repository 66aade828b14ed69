import { median } from '../statistics.ts';

/** The band of the matrix on either side of its diagonal: that of a third difference. */
const ORDER = 3;

/**
 * The smooth curve nearest to weighted samples: it minimises sum w (y - z)^2 + lambda sum (third difference of z)^2
 * (Whittaker 1923; Eilers 2003, doi 10.1021/ac034173t). Differences are divided ones, so uneven times do no harm. A
 * sample of weight 0 or NaN is only passed through. NaN everywhere with fewer than three samples of any weight.
 * @param columns to smooth with the same weights. @param cutoffHz at which half of a wave is kept, for even times.
 */
export function whittaker(
  timeS: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
  cutoffHz: number,
): Float64Array[] {
  const count = timeS.length;
  const used = weights.map((weight, i) =>
    columns.every((values) => Number.isFinite(values[i])) ? weight : 0,
  );
  if (used.filter((weight) => weight > 0).length < ORDER)
    return columns.map(() => new Float64Array(count).fill(NaN));
  const factor = choleskyBand(normalMatrix(timeS, used, cutoffHz));
  return columns.map((values) =>
    solveBand(
      factor,
      used.map((weight, i) => (weight > 0 ? weight * (values[i] ?? NaN) : 0)),
    ),
  );
}

/** Row i holds the entries (i, i), (i, i - 1) ... (i, i - ORDER) of W + lambda D'D. */
function normalMatrix(
  timeS: Float64Array,
  weights: Float64Array,
  cutoffHz: number,
): Float64Array[] {
  const stepS = median(timeS.slice(1).map((t, i) => t - (timeS[i] ?? NaN)));
  const lambda = 1 / (2 * Math.sin(Math.PI * Math.min(cutoffHz * stepS, 0.45))) ** (2 * ORDER);
  const band = Array.from(weights, (weight) => Float64Array.of(weight, 0, 0, 0));
  for (let first = 0; first + ORDER < timeS.length; first++) {
    const row = thirdDifference(timeS, first, stepS);
    for (let a = 0; a <= ORDER; a++) {
      for (let b = 0; b <= a; b++) band[first + a]![a - b]! += lambda * row[a]! * row[b]!;
    }
  }
  return band;
}

/** Weights of four samples whose sum is their third difference, as if they lay a typical step apart. */
function thirdDifference(timeS: Float64Array, first: number, stepS: number): number[] {
  const times = Array.from({ length: ORDER + 1 }, (_, k) => (timeS[first + k] ?? NaN) / stepS);
  return times.map((t, k) =>
    times.reduce((product, other, j) => (j === k ? product : product / (t - other)), 6),
  );
}

/** The lower factor of a matrix in the same form. */
function choleskyBand(band: readonly Float64Array[]): Float64Array[] {
  const factor = band.map((row) => row.slice());
  for (let i = 0; i < factor.length; i++) {
    for (let back = Math.min(ORDER, i); back >= 0; back--) {
      const j = i - back;
      let sum = factor[i]![back]!;
      for (let k = Math.max(0, i - ORDER); k < j; k++)
        sum -= factor[i]![i - k]! * factor[j]![j - k]!;
      factor[i]![back] = back === 0 ? Math.sqrt(sum) : sum / factor[j]![0]!;
    }
  }
  return factor;
}

function solveBand(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const z = right.slice();
  for (let i = 0; i < z.length; i++) {
    for (let back = 1; back <= Math.min(ORDER, i); back++)
      z[i]! -= factor[i]![back]! * z[i - back]!;
    z[i]! /= factor[i]![0]!;
  }
  for (let i = z.length - 1; i >= 0; i--) {
    for (let on = 1; on <= ORDER && i + on < z.length; on++)
      z[i]! -= factor[i + on]![on]! * z[i + on]!;
    z[i]! /= factor[i]![0]!;
  }
  return z;
}
