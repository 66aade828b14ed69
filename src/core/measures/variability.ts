import type { MeasureUnit } from '../report/ids.ts';
import { mean, standardDeviation } from '../statistics.ts';

/** Fewer strides than this have no standard deviation that could be shown. */
export const LEAST_STRIDES = 5;
/** With that many, the true standard deviation may be so many times as large (95 %, chi-square of four degrees). */
export const TRUE_SD_TIMES: readonly [number, number] = [0.6, 2.9];

/** How much a measure differs from stride to stride. What single readings are wrong by is in it. */
export interface Variability {
  /** Sample standard deviation, in the unit of the measure. */
  readonly sd: number;
  /** The same as percent of the mean; null where the unit has no true zero. */
  readonly cvPercent: number | null;
}

/** Times and shares of a stride begin at a true zero; an angle where somebody put its zero. */
const TRUE_ZERO: readonly MeasureUnit[] = ['s', '%'];

/** @param values one of each stride that counts, NaN where it has none. Null with fewer than `LEAST_STRIDES` of them. */
export function variability(values: readonly number[], unit: MeasureUnit): Variability | null {
  if (values.filter(Number.isFinite).length < LEAST_STRIDES) return null;
  const [centre, sd] = [mean(values), standardDeviation(values)];
  const hasCv = TRUE_ZERO.includes(unit) && centre > 0;
  return { sd, cvPercent: hasCv ? (100 * sd) / centre : null };
}
