import { findMeasure } from '../report/find-measure.ts';
import type { Report } from '../report/report.ts';
import type { NormClass } from './norms.ts';
import { speedClass } from './speed-class.ts';
import type { SpeedClass } from '../report/ids.ts';

const CLASS_OF_SPEED: Readonly<Record<SpeedClass, NormClass>> = {
  veryslow: 'schwartz-very-slow',
  slow: 'schwartz-slow',
  free: 'cgm23-spontaneous',
  fast: 'schwartz-fast',
};

/**
 * The reference that a walk was judged against: what is drawn behind its curves, and stands beside its measures, is of the
 * same speed as what its patterns were held against. Reports of earlier versions do not name it: the cadence does.
 */
export function normClassOf(report: Pick<Report, 'speedClass' | 'measures'>): NormClass {
  const cadence = findMeasure(report, 'cadence', 'both')?.value ?? null;
  const speed = report.speedClass ?? speedClass(null, null, cadence);
  return CLASS_OF_SPEED[speed ?? 'free'];
}
