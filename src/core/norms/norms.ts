import normFile from './norm-curves.json' with { type: 'json' };

/** Speed classes of the reference curves; `cgm23-spontaneous` is the one where speed is unknown. */
export const NORM_CLASSES = [
  'cgm23-spontaneous',
  'schwartz-very-slow',
  'schwartz-slow',
  'schwartz-free',
  'schwartz-fast',
] as const;
export type NormClass = (typeof NORM_CLASSES)[number];

/** Quantities with a reference curve. Signs as in the report, but for the pelvis: see `normCurve`. */
export const NORM_QUANTITIES = [
  'ankleDorsiflexionDeg',
  'footProgressionDeg',
  'pelvicObliquityDeg',
  'pelvicTiltDeg',
  'kneeFlexionDeg',
  'thighInclinationDeg',
  'shankInclinationDeg',
  'footPitchDeg',
] as const;
export type NormQuantity = (typeof NORM_QUANTITIES)[number];

/** 101 points: index 0 is initial contact, 100 the next initial contact of the same foot. Degrees. */
export interface NormCurve {
  readonly mean: readonly number[];
  /** Between people, one standard deviation. Null for the derived segments, which have none. */
  readonly sd: readonly number[] | null;
}

const CURVES: Readonly<Record<NormClass, Readonly<Record<NormQuantity, NormCurve>>>> =
  normFile.curves;

/**
 * The reference curve of one leg's own gait cycle (marker laboratories, not age matched).
 * `pelvicObliquityDeg` is positive with that leg's side up: a right cycle has the sign of the report's
 * series, a left cycle the opposite one.
 */
export function normCurve(normClass: NormClass, quantity: NormQuantity): NormCurve {
  return CURVES[normClass][quantity];
}

/**
 * The reference at any percentage of the cycle, linear between points; NaN outside 0 to 100.
 * `sd` is NaN where the curve has none.
 */
export function normAt(curve: NormCurve, percent: number): { mean: number; sd: number } {
  return {
    mean: valueAt(curve.mean, percent),
    sd: curve.sd === null ? NaN : valueAt(curve.sd, percent),
  };
}

function valueAt(values: readonly number[], percent: number): number {
  if (!(percent >= 0 && percent <= 100)) return NaN;
  const before = Math.min(99, Math.floor(percent));
  const fraction = percent - before;
  const from = values[before] ?? NaN;
  const to = values[before + 1] ?? NaN;
  return from + fraction * (to - from);
}

/** A reference band widened by what the video itself does not know (`systematicDeg`), as [low, high] per point. */
export function referenceBand(
  curve: NormCurve,
  systematicDeg: number,
): readonly (readonly [number, number])[] {
  return curve.mean.map((mean, i) => {
    const halfWidth = Math.hypot(curve.sd?.[i] ?? 0, systematicDeg);
    return [mean - halfWidth, mean + halfWidth];
  });
}
