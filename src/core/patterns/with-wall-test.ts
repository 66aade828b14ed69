import type { Pattern } from '../report/report.ts';
import type { WallTest } from '../wall-test/wall-test.ts';
import { combine } from './combine.ts';
import { regradePatterns } from './regrade-patterns.ts';

/**
 * The patterns of a clip or a visit once the ankles were tested against a wall (clinical-rules.md 8.3): a short
 * distance lifts what was too close to call to possible, a very short one what was possible to present, and the composite
 * follows. Patterns of a report without the evidence that this needs keep their grade, and are lifted from there.
 */
export function withWallTest(patterns: readonly Pattern[], wall: WallTest): Pattern[] {
  return combine(regradePatterns(patterns), wall);
}
