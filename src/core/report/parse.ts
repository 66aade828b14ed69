import * as v from 'valibot';
import { failure, success, type Result } from '../result.ts';
import { reportSchema, type Report } from './report.ts';

/** A document that is not a report: where it differs and how, in the schema's words. */
export interface ReportFault {
  readonly code: 'not-a-report';
  readonly path: string;
  readonly detail: string;
}

/** Checks a document against report/contract.md and the rules between its fields. Used on write and on read. */
export function parseReport(document: unknown): Result<Report, ReportFault> {
  const parsed = v.safeParse(reportSchema, document);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return failure(fault(v.getDotPath(issue) ?? '', issue.message));
  }
  const uneven = unevenSeries(parsed.output);
  if (uneven !== null) return failure(fault(uneven, 'must be as long as timeS'));
  return success(parsed.output);
}

function fault(path: string, detail: string): ReportFault {
  return { code: 'not-a-report', path, detail };
}

/** The first series that is not one value per displayed frame, or null. */
function unevenSeries(report: Report): string | null {
  const frames = report.timeS.length;
  const { left, right, pelvis, trunk } = report.series;
  for (const [group, record] of Object.entries({ left, right, pelvis, trunk })) {
    for (const [name, values] of Object.entries(record)) {
      if (values.length !== frames) return `series.${group}.${name}`;
    }
  }
  const { xPx, yPx, score } = report.landmarks;
  for (const [name, table] of Object.entries({ xPx, yPx, score })) {
    // `--no-landmarks` leaves the tables out whole.
    if (table.length !== 0 && table.length !== frames) return `landmarks.${name}`;
  }
  return null;
}
