import { referenceValue } from '../measures/reference-values.ts';
import { normClassOf } from '../norms/norm-class.ts';
import type { MeasureId } from '../report/ids.ts';
import type { Report } from '../report/report.ts';

/**
 * Between which values most walkers of the reference lie who walk as fast: one standard deviation to either side, two
 * people of three. In the measure's unit; null where the reference does not tell.
 */
export function mostPeople(
  report: Pick<Report, 'speedClass' | 'measures'>,
  id: MeasureId,
): readonly [number, number] | null {
  const reference = referenceValue(id, normClassOf(report));
  const sd = reference?.sd ?? null;
  return reference === null || sd === null ? null : [reference.mean - sd, reference.mean + sd];
}
