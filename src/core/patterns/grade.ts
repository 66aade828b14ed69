import type { CannotTellReason, Grade } from '../report/ids.ts';

/** What a rule compares: a value with its uncertainty against a threshold, cycle by cycle as well. */
export interface Comparison {
  readonly value: number;
  readonly uncertainty: number;
  readonly threshold: number;
  /** +1: beyond means above the threshold; -1: below. */
  readonly direction: 1 | -1;
  /** The single cycles' values. */
  readonly cycles: readonly number[];
}

/** Best grade that a pattern may get, by how directly this video measures it and how good the video is. */
export type Cap = 'present' | 'possible' | 'none';

export interface Graded {
  readonly grade: Grade;
  readonly reason: CannotTellReason | null;
}

/** Limits of the grading engine (clinical spec 4.1). */
export const GRADING = {
  presentZ: 1.64,
  possibleZ: 0.84,
  shareOfCycles: 0.6,
  cyclesForPresent: 3,
  cyclesForPossible: 2,
} as const;

/**
 * Grades one comparison: z is how many uncertainties the value lies beyond the threshold. Surely beyond is
 * `present`, likely beyond `possible`, surely short of it `not-seen`; anything between cannot be told. More noise
 * makes |z| smaller and never a grade surer.
 */
export function gradeComparison(comparison: Comparison, cap: Cap): Graded {
  const { value, uncertainty, threshold, direction, cycles } = comparison;
  if (cycles.length < GRADING.cyclesForPossible) return cannotTell('too-few-cycles');
  if (cap === 'none') return cannotTell('low-quality');
  const z = (direction * (value - threshold)) / uncertainty;
  const beyond = cycles.filter((cycle) => direction * (cycle - threshold) > 0).length;
  const often = beyond >= GRADING.shareOfCycles * cycles.length;
  if (z >= GRADING.presentZ && often && cycles.length >= GRADING.cyclesForPresent) {
    return { grade: cap, reason: null };
  }
  if (z >= GRADING.possibleZ) return { grade: 'possible', reason: null };
  if (z <= -GRADING.possibleZ) return { grade: 'not-seen', reason: null };
  return cannotTell('too-close-to-call');
}

export function cannotTell(reason: CannotTellReason): Graded {
  return { grade: 'cannot-tell', reason };
}

const ORDER: readonly Grade[] = ['not-seen', 'cannot-tell', 'possible', 'present'];

/** Either criterion is enough: the surer finding stands; not seen only where no criterion is open. */
export function eitherOf(grades: readonly Graded[]): Graded {
  return (
    [...grades].sort((a, b) => ORDER.indexOf(b.grade) - ORDER.indexOf(a.grade))[0] ??
    cannotTell('not-assessed')
  );
}

/** All criteria are needed: the least sure finding stands. */
export function allOf(grades: readonly Graded[]): Graded {
  return (
    [...grades].sort((a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade))[0] ??
    cannotTell('not-assessed')
  );
}
