import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const vitestSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
});
const playwrightSchema = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** A check that is one thing: its exit status says all. */
export function tallyOfCheck(exitStatus: number | null): Tally {
  return exitStatus === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest's JSON. A file that failed to load has no tests of its own: it counts as one failure. */
export function tallyOfVitest(file: string, exitStatus: number | null): Tally {
  const parsed = v.safeParse(vitestSchema, readJson(file));
  if (!parsed.success) return tallyOfCheck(1);
  const { numPassedTests, numFailedTests, numFailedTestSuites } = parsed.output;
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  return atLeastOneFailure({ passed: numPassedTests, failed }, exitStatus);
}

/** Playwright's JSON. A test that passed only on a second try did not pass. */
export function tallyOfPlaywright(file: string, exitStatus: number | null): Tally {
  const parsed = v.safeParse(playwrightSchema, readJson(file));
  if (!parsed.success) return tallyOfCheck(1);
  const { expected, unexpected, flaky } = parsed.output.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, exitStatus);
}

/** All of them together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/** A runner that ends badly has failed, even where no single test did. */
function atLeastOneFailure(tally: Tally, exitStatus: number | null): Tally {
  if (exitStatus === 0 || tally.failed > 0) return tally;
  return { passed: tally.passed, failed: 1 };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
