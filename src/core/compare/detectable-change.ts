import { MEASURE_TABLE, type MeasureRow } from '../measures/measure-table.ts';
import type { MeasureId } from '../report/ids.ts';

/** Cycles of one pass resemble each other: they count for less than independent ones (clinical-rules.md 4.3). */
const INDEPENDENT_SHARE = 0.8;
/** 95 % of the differences of two equal measurements lie within this many of one's standard errors. */
const Z = 1.96;

/**
 * Minimal detectable change (MDC95) between two measurements of one measure, in its unit; null where no change can
 * be told. Few cycles make it larger, many never smaller than the table's (clinical-rules.md 4.4).
 * @param middle the mean of the two values.
 * @param cycles behind either value.
 */
export function detectableChange(
  id: MeasureId,
  middle: number,
  cycles: readonly [number, number],
): number | null {
  const row: MeasureRow = MEASURE_TABLE[id];
  const known = row.repeatability;
  if (known === null) return null;
  const scale = known.relative === true ? Math.abs(middle) : 1;
  const spread = row.usualSpread * (row.relative === true ? Math.abs(middle) : 1);
  const variance = (count: number) =>
    spread ** 2 / (INDEPENDENT_SHARE * Math.max(1, count)) + (known.session * scale) ** 2;
  return Math.max(known.least * scale, Z * Math.sqrt(variance(cycles[0]) + variance(cycles[1])));
}
