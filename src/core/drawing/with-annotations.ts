import type { Annotation } from '../annotation/annotation.ts';
import type { Report } from '../report/report.ts';

/** A report with what is drawn on it now. Without a drawing it is what it was before the first one. */
export function withAnnotations(report: Report, annotations: readonly Annotation[]): Report {
  if (annotations.length > 0) return { ...report, annotations };
  const without = { ...report };
  delete without.annotations;
  return without;
}
