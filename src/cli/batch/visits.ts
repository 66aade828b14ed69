import * as v from 'valibot';
import type { Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';
import { success, type Result } from '#core/result.ts';
import { visitOf, visitSchema } from '#core/visit/visit.ts';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import type { VideoFacts } from '../input/facts.ts';

/** Videos that belong together, and the file of their visit. */
export interface VisitPlan {
  readonly file: string;
  readonly names: readonly string[];
}

/** Which videos make a visit: all, or (with facts) those of one person and condition; who is not named is in none. */
export function visitPlans(
  names: readonly string[],
  facts: ReadonlyMap<string, VideoFacts> | null,
): VisitPlan[] {
  if (facts === null) return [{ file: 'visit.report.json', names }];
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const { person = null, condition = null } = facts.get(name) ?? {};
    if (person === null) continue;
    const file = [person, condition, 'visit.report.json'].filter((part) => part !== null);
    const key = file.map(asFileName).join('.');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(([file, members]) => ({ file, names: members }));
}

/** Joins and writes a visit; nothing is written where no video of it gave a report. */
export function writeVisit(
  { file, names }: VisitPlan,
  out: string,
  reportOf: (name: string) => Report | null,
): Result<null, string> {
  const text = visitText(names.map(reportOf).filter((report) => report !== null));
  return text === null ? success(null) : writeWhole(join(out, file), text);
}

/** The document of a visit; null where there is no report to join. */
export function visitText(reports: readonly Report[]): string | null {
  const visit = visitOf(reports);
  return visit === null ? null : reportText(v.parse(visitSchema, visit));
}

/** A person may be named as no file can be. */
function asFileName(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
}
