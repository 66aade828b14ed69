import { withWallTest } from '#core/patterns/with-wall-test.ts';
import type { Report } from '#core/report/report.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { KeptWalk } from '../../app/walks/history-store.ts';
import { isOfDay } from './visitor-session.ts';
import type { MadeWallTest } from './made-wall-test.ts';

/** The report with the knee-to-wall test as evidence for its patterns. */
export function withWallTestEvidence(report: Report, wallTest: MadeWallTest | null): Report {
  if (wallTest === null || report.outcome.code !== 'walk') return report;
  return { ...report, patterns: withWallTest(report.patterns, wallTest.test) };
}

/** What the videos of a visit show together. @param wallTest the test that belongs to them, as `testOfVisit` says. */
export function visitWithWallTestEvidence(visit: Visit, wallTest: MadeWallTest | null): Visit {
  if (wallTest === null) return visit;
  return { ...visit, patterns: withWallTest(visit.patterns, wallTest.test) };
}

/** The test, if the videos show a walk and all of them are of its day; else null. */
export function testOfVisit(
  walks: readonly KeptWalk[],
  wallTest: MadeWallTest | null,
): MadeWallTest | null {
  const walked = walks.some(({ report }) => report.outcome.code === 'walk');
  return wallTest !== null && walked && walks.every((walk) => isOfDay(wallTest, walk))
    ? wallTest
    : null;
}
