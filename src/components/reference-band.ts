import { findMeasure } from '#core/report/find-measure.ts';
import { normClassForCadence } from '#core/norms/norm-class.ts';
import { normCurve, referenceBand, type NormQuantity } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import type { Band } from './chart-geometry.ts';

/** The grey band behind a curve, for walkers of this walker's cadence. */
export function bandFor(report: Report, quantity: NormQuantity, systematicDeg: number): Band {
  const cadence = findMeasure(report, 'cadence', 'both')?.value ?? null;
  return referenceBand(normCurve(normClassForCadence(cadence), quantity), systematicDeg);
}
