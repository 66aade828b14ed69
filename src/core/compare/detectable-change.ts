import { rowOf } from '../measures/measure-lists.ts';
import { INDEPENDENT_SHARE } from '../measures/uncertainty.ts';
import type { MeasureId } from '../report/ids.ts';
import { Z_95 } from '../statistics.ts';

/**
 * Minimal detectable change (MDC95) between two measurements of one measure, in its unit; null where no change can
 * be detected. Few cycles make it larger, many never smaller than the table's (clinical-rules.md 4.4).
 * @param middle the mean of the two values.
 * @param cycles behind either value.
 */
export function detectableChange(
  id: MeasureId,
  middle: number,
  cycles: readonly [number, number],
): number | null {
  const row = rowOf(id);
  const known = row.repeatability;
  if (known === null) return null;
  const scale = known.relative === true ? Math.abs(middle) : 1;
  const spread = row.usualSpread * (row.relative === true ? Math.abs(middle) : 1);
  const variance = (count: number) =>
    spread ** 2 / (INDEPENDENT_SHARE * Math.max(1, count)) + (known.session * scale) ** 2;
  return Math.max(known.least * scale, Z_95 * Math.sqrt(variance(cycles[0]) + variance(cycles[1])));
}
