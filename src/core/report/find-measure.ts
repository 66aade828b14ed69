import type { MeasureId } from './ids.ts';
import type { Measure, Report } from './report.ts';

/** The measure with this id and side, or null if the report has no such row. */
export function findMeasure(
  report: Pick<Report, 'measures'>,
  id: MeasureId,
  side: Measure['side'],
): Measure | null {
  return report.measures.find((m) => m.id === id && m.side === side) ?? null;
}
