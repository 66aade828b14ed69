import type { Evidence, Pattern } from '../report/report.ts';
import { compose } from './combine.ts';
import {
  cannotTell,
  compareGrades,
  gradeComparison,
  GRADING,
  isTold,
  lowered,
  type Graded,
} from './grade.ts';
import { regradePatterns } from './regrade-patterns.ts';
import { CALF_PATTERN } from './rule-table.ts';

/**
 * Patterns of a later session seen in the light of an earlier one, so that a value near its threshold does not turn a
 * pattern on and off (clinical-rules.md 8.4): `present` stays while the value lies 0.84 uncertainties beyond the
 * threshold that turns it off, `possible` while it lies beyond it at all. Nothing becomes surer than it was before or is
 * now, and what the later session could not see stays as the later session says.
 */
export function applyHysteresis(before: readonly Pattern[], now: readonly Pattern[]): Pattern[] {
  const earlierOf = ({ id, side }: Pattern) =>
    before.find((row) => row.id === id && row.side === side && isTold(row.grade));
  const stays = regradePatterns(now, staysOn);
  const kept = now.map((pattern, i) => surer(pattern, stays[i] ?? pattern, earlierOf(pattern)));
  const composed = compose(kept, null);
  return composed.map((pattern, i) =>
    pattern.id === CALF_PATTERN.id
      ? surer(now[i] ?? pattern, pattern, earlierOf(pattern))
      : pattern,
  );
}

/** The later grade, or what still stays on of the earlier one where that says more. */
function surer(now: Pattern, still: Pattern, earlier: Pattern | undefined): Pattern {
  if (earlier === undefined) return now;
  const held = earlier.grade === 'present' ? still : lowered(still);
  if (!isTold(held.grade) || compareGrades(held.grade, now.grade) <= 0) return now;
  return { ...now, ...still, grade: held.grade, reason: null };
}

/** Graded against the threshold that turns a state off. */
function staysOn(piece: Evidence): Graded {
  const { direction, cycles, cap, thresholdOff } = piece;
  if (
    direction === undefined ||
    cycles === undefined ||
    cap === undefined ||
    thresholdOff === undefined
  ) {
    return cannotTell('not-assessed');
  }
  return gradeComparison(
    // Single cycles were counted against the other threshold: for staying on, the mean alone decides.
    { ...piece, threshold: thresholdOff, direction, cycles, cyclesBeyond: cycles },
    cap,
    { presentZ: GRADING.staysPresentZ, possibleZ: GRADING.staysPossibleZ },
  );
}
