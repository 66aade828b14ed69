import { withWallTest } from '#core/patterns/with-wall-test.ts';
import type { Report } from '#core/report/report.ts';
import type { MadeWallTest } from './sitting.ts';

/** What the film shows; a knee-to-wall test joins its patterns here, and nowhere else. */
export function toldReport(report: Report, wallTest: MadeWallTest | null): Report {
  if (wallTest === null || report.outcome.code !== 'walk') return report;
  return { ...report, patterns: withWallTest(report.patterns, wallTest.test) };
}
