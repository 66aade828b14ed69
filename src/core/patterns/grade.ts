import type { CannotTellReason, Grade } from '../report/ids.ts';
import type { Cap } from './rule-row.ts';

/** What a rule compares: a value with its uncertainty against a threshold, cycle by cycle as well. */
export interface Comparison {
  readonly value: number;
  readonly uncertainty: number;
  readonly threshold: number;
  /** +1: beyond means above the threshold; -1: below. */
  readonly direction: 1 | -1;
  /** Single cycles, and how many of them lie beyond the threshold. */
  readonly cycles: number;
  readonly cyclesBeyond: number;
}

export interface Graded {
  readonly grade: Grade;
  readonly reason: CannotTellReason | null;
}

/** Limits of the grading engine (clinical-rules.md 8.2). */
export const GRADING = {
  presentZ: 1.64,
  possibleZ: 0.84,
  /** A state that was on stays while it lies so far beyond the threshold that turns it off. */
  staysPresentZ: 0.84,
  staysPossibleZ: 0,
  shareOfCycles: 0.6,
  cyclesForPresent: 3,
  cyclesForPossible: 2,
} as const;

/** How sure a grade must be, in uncertainties beyond the threshold. */
export interface ZLimits {
  readonly presentZ: number;
  readonly possibleZ: number;
}

/**
 * Grades one comparison: z is how many uncertainties the value lies beyond the threshold. Surely beyond is
 * `present`, likely beyond `possible`, surely short of it `not-seen`; anything between is `cannot-tell`. More noise
 * makes |z| smaller and never a grade surer.
 */
export function gradeComparison(
  comparison: Comparison,
  cap: Cap,
  { presentZ, possibleZ }: ZLimits = GRADING,
): Graded {
  const { cycles, cyclesBeyond } = comparison;
  if (cycles < GRADING.cyclesForPossible) return cannotTell('too-few-cycles');
  if (cap === 'none') return cannotTell('low-quality');
  const z = zOf(comparison);
  const often = cyclesBeyond >= GRADING.shareOfCycles * cycles;
  if (z >= presentZ && often && cycles >= GRADING.cyclesForPresent) {
    return { grade: cap, reason: null };
  }
  if (z >= possibleZ) return { grade: 'possible', reason: null };
  if (z <= -possibleZ) return { grade: 'not-seen', reason: null };
  return cannotTell('too-close-to-call');
}

/** How many uncertainties a value lies beyond its threshold. */
export function zOf({
  value,
  uncertainty,
  threshold,
  direction,
}: Pick<Comparison, 'value' | 'uncertainty' | 'threshold' | 'direction'>): number {
  return (direction * (value - threshold)) / uncertainty;
}

export function cannotTell(reason: CannotTellReason): Graded {
  return { grade: 'cannot-tell', reason };
}

/** At most possible. */
export function lowered(graded: Graded): Graded {
  return graded.grade === 'present' ? { grade: 'possible', reason: null } : graded;
}

/** Whether a grade says that the pattern was seen. */
export function isTold(grade: Grade): boolean {
  return grade === 'present' || grade === 'possible';
}

const RANK: Readonly<Record<Grade, number>> = {
  'not-seen': 0,
  'cannot-tell': 1,
  possible: 2,
  present: 3,
};

/** Negative where the first says less than the second. */
export function compareGrades(a: Grade, b: Grade): number {
  return RANK[a] - RANK[b];
}

/** What could be said with a little more video comes before what no video of this kind can say. */
const DISTANCE: Readonly<Record<CannotTellReason, number>> = {
  'too-close-to-call': 1,
  'too-few-cycles': 2,
  'needs-standing': 3,
  'low-quality': 4,
  'not-visible-from-this-view': 5,
  'not-assessed': 6,
};

/** Negative where the first reason lies nearer to a finding. */
export function compareReasons(a: CannotTellReason | null, b: CannotTellReason | null): number {
  const distance = (reason: CannotTellReason | null) => (reason === null ? 0 : DISTANCE[reason]);
  return distance(a) - distance(b);
}

/** Either criterion is enough: the surer finding stands; not seen only where no criterion is open. */
export function eitherOf(grades: readonly Graded[]): Graded {
  return (
    [...grades].sort(
      (a, b) => compareGrades(b.grade, a.grade) || compareReasons(a.reason, b.reason),
    )[0] ?? cannotTell('not-assessed')
  );
}

/** All criteria are needed: the least sure finding stands, and the reason that is hardest to mend. */
export function allOf(grades: readonly Graded[]): Graded {
  return (
    [...grades].sort(
      (a, b) => compareGrades(a.grade, b.grade) || compareReasons(b.reason, a.reason),
    )[0] ?? cannotTell('not-assessed')
  );
}
