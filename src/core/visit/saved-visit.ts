import * as v from 'valibot';
import { failure, success, type Result } from '../result.ts';
import { parseReport, type ReportFault } from '../report/parse.ts';
import { reportText } from '../report/report-text.ts';
import type { Report } from '../report/report.ts';
import { listOf, MOST_ROWS } from '../report/schema/limits.ts';
import { visitSchema, type Visit } from './visit.ts';

/** A visit as a file holds it. */
export interface SavedVisit {
  readonly visit: Visit;
  /** The reports of its clips, in their order; empty where the file holds the visit alone, as the command line's does. */
  readonly reports: readonly Report[];
}

const savedVisitSchema = v.object({
  ...visitSchema.entries,
  reports: v.optional(listOf(v.unknown(), MOST_ROWS), []),
});

/** The text of the file: the visit of report/contract.md 7, with the reports of its clips. */
export function savedVisitText({ visit, reports }: SavedVisit): string {
  const whole: Visit & { reports: readonly Report[] } = { ...visit, reports };
  return reportText(whole);
}

/** Whether a document means to be a visit: a report of one clip lists none. */
export function isVisit(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'clips' in document;
}

/** Checks a document against the visit of report/contract.md 7, and the reports in it each by its own. */
export function parseSavedVisit(document: unknown): Result<SavedVisit, ReportFault> {
  const parsed = v.safeParse(savedVisitSchema, document);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return fault(v.getDotPath(issue) ?? '', issue.message);
  }
  const { reports: documents, ...visit } = parsed.output;
  if (documents.length !== 0 && documents.length !== visit.clips.length)
    return fault('reports', 'must be as many as clips');
  const reports: Report[] = [];
  for (const [i, one] of documents.entries()) {
    const report = parseReport(one);
    if (!report.ok) return fault(`reports.${i}.${report.error.path}`, report.error.detail);
    reports.push(report.value);
  }
  return success({ visit, reports });
}

function fault(path: string, detail: string): Result<never, ReportFault> {
  return failure({ code: 'not-a-report', path, detail });
}
