import { SIDES, type Side } from '../body/skeleton.ts';
import { isTold, zOf } from '../patterns/grade.ts';
import { isOfOtherLegAlone } from '../patterns/summary/speaking-evidence.ts';
import { findMeasure } from '../report/find-measure.ts';
import type { CannotTellReason, PatternId } from '../report/ids.ts';
import type { Evidence, Measure, Pattern, Report } from '../report/report.ts';
import { Z_95 } from '../statistics.ts';

/**
 * What is said of how far one ankle bends. `about-as-most` needs the whole 95 % interval of all that it is judged by;
 * `no-sign`: it was not seen to bend less, and the interval does not rule it out.
 */
export const ANKLE_CODES = [
  'bends-less',
  'may-bend-less',
  'less-than-other',
  'may-be-less-than-other',
  'about-as-most',
  'no-sign',
  'cannot-tell',
] as const;
export type AnkleCode = (typeof ANKLE_CODES)[number];

export interface AnkleAnswer {
  readonly side: Side;
  readonly code: AnkleCode;
  /** Why there is no answer; null for the other codes. `signs-differ`: another sign of the same ankle was seen. */
  readonly reason: CannotTellReason | 'signs-differ' | null;
  /** Peak stance dorsiflexion of this leg; null where it has no value. */
  readonly measure: Measure | null;
}

/** As much of a report or a visit as the answer is made from. */
export type Answered = Pick<Report, 'patterns' | 'measures'>;

export const ANKLE_MEASURE = 'ankle-dorsiflexion-peak-stance';
const ANKLE_PATTERN: PatternId = 'limited-dorsiflexion';
/** Patterns of how far the ankle bends: where another one of them was found, the ankle is not called usual. */
export const ANKLE_PATTERNS: readonly PatternId[] = [
  ANKLE_PATTERN,
  'calf-pattern',
  'reduced-tibial-progression',
];

/** The left and the right ankle, whatever is known of them. */
export function ankleAnswers(answered: Answered): readonly AnkleAnswer[] {
  return SIDES.map((side) => ankleAnswer(answered, side));
}

/** What is said of one ankle. */
export function ankleAnswer(answered: Answered, side: Side): AnkleAnswer {
  const found = findMeasure(answered, ANKLE_MEASURE, side);
  const measure = (found?.value ?? null) === null ? null : found;
  const pattern = patternOf(answered, ANKLE_PATTERN, side);
  const cannot = (reason: AnkleAnswer['reason']): AnkleAnswer => ({
    side,
    code: 'cannot-tell',
    reason,
    measure,
  });
  const tell = (code: AnkleCode): AnkleAnswer => ({ side, code, reason: null, measure });
  if (pattern === null) return cannot('not-assessed');
  const { grade, reason } = pattern;
  if (isTold(grade)) {
    const sure = grade === 'present';
    if (isOfOtherLegAlone(pattern))
      return tell(sure ? 'less-than-other' : 'may-be-less-than-other');
    return tell(sure ? 'bends-less' : 'may-bend-less');
  }
  if (ANKLE_PATTERNS.some((id) => isTold(patternOf(answered, id, side)?.grade ?? 'not-seen')))
    return cannot('signs-differ');
  if (grade === 'cannot-tell') return cannot(reason ?? 'not-assessed');
  return tell(carriesUsual(pattern, measure) ? 'about-as-most' : 'no-sign');
}

function patternOf({ patterns }: Answered, id: PatternId, side: Side): Pattern | null {
  return patterns.find((pattern) => pattern.id === id && pattern.side === side) ?? null;
}

/** How far beyond its limit, in uncertainties; evidence of old reports, without a direction, counts as beyond. */
function beyond(piece: Evidence): number {
  const { direction } = piece;
  if (direction === undefined) return Infinity;
  return piece.uncertainty > 0
    ? zOf({ ...piece, direction })
    : direction * Math.sign(piece.value - piece.threshold) * Infinity;
}

/** Whether the whole interval of each piece of evidence, and of the number on show, lies clear of the limit. */
export function carriesUsual({ evidence }: Pattern, measure: Measure | null): boolean {
  const low = measure?.ci95?.[0] ?? null;
  if (low === null || evidence.length === 0) return false;
  const limit = evidence.find(
    (piece) => piece.measure === ANKLE_MEASURE && (piece.compare ?? 'value') === 'value',
  )?.threshold;
  return limit !== undefined && low >= limit && evidence.every((piece) => beyond(piece) <= -Z_95);
}
