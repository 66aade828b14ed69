import { normClassOf } from '#core/norms/norm-class.ts';
import { normCurve, referenceBand, type NormQuantity } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import type { Band } from './chart-geometry.ts';

/** The grey band behind a curve, for walkers as fast as this one. */
export function bandFor(report: Report, quantity: NormQuantity, systematicDeg: number): Band {
  return referenceBand(normCurve(normClassOf(report), quantity), systematicDeg);
}
