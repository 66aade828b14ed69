import type { Evidence, Pattern } from '../report/report.ts';
import {
  allOf,
  cannotTell,
  compareReasons,
  eitherOf,
  gradeComparison,
  GRADING,
  lowered,
  type Graded,
  type ZLimits,
} from './grade.ts';
import type { Piece } from './rule-input.ts';
import type { Criterion, RuleRow } from './rule-row.ts';

/** A rule's finding for one side. */
export interface Finding extends Graded {
  readonly evidence: readonly Evidence[];
}

/** How one piece of evidence is graded. */
export type EvidenceGrader = (piece: Evidence) => Graded;

/** The grade of one comparison; `cannot-tell` for evidence of an older report, which lacks fields. */
export function gradeEvidence(piece: Evidence, limits: ZLimits = GRADING): Graded {
  const { direction, cycles, cyclesBeyond, cap } = piece;
  if (
    direction === undefined ||
    cycles === undefined ||
    cyclesBeyond === undefined ||
    cap === undefined
  ) {
    return cannotTell('not-assessed');
  }
  return gradeComparison({ ...piece, direction, cycles, cyclesBeyond }, cap, limits);
}

/** Applies a row of the table to the pieces of evidence that there are. Every piece that counted is kept. */
export function judgeRow(
  row: RuleRow,
  pieceFor: (criterion: Criterion) => Piece,
  grader: EvidenceGrader = gradeEvidence,
): Finding {
  const groups = row.anyOf.map((group) => group.map((one) => ({ one, piece: pieceFor(one) })));
  const judged = groups.flatMap((group) => {
    const graded = gradeGroup(group, grader);
    return graded === null ? [] : [graded];
  });
  const reasons = groups.flat().flatMap(({ piece }) => ('missing' in piece ? [piece.missing] : []));
  const nearest = [...reasons].sort(compareReasons)[0] ?? 'not-assessed';
  const found = judged.length === 0 ? cannotTell(nearest) : eitherOf(judged);
  const graded =
    found.grade === 'not-seen' && row.insteadOfNotSeen !== undefined
      ? cannotTell(row.insteadOfNotSeen)
      : found;
  const pieces = groups.flat().flatMap(({ piece }) => ('missing' in piece ? [] : [piece]));
  return { ...graded, evidence: withoutDoubles(pieces) };
}

/**
 * All comparisons of a group together; null where the rule can do without the group. A comparison that is needed and
 * missing leaves the group untold, whatever the others say: what was not seen is never "not seen".
 */
function gradeGroup(
  group: readonly { readonly one: Criterion; readonly piece: Piece }[],
  grader: EvidenceGrader,
): Graded | null {
  const missing = group.filter(({ piece }) => 'missing' in piece);
  const needed = missing.flatMap(({ one, piece }) =>
    'missing' in piece && one.ifMissing === undefined ? [cannotTell(piece.missing)] : [],
  );
  if (needed.length > 0) return allOf(needed);
  if (missing.some(({ one }) => one.ifMissing === 'skip')) return null;
  const graded = allOf(group.flatMap(({ piece }) => ('missing' in piece ? [] : [grader(piece)])));
  return missing.length > 0 ? lowered(graded) : graded;
}

/** A comparison that stands in two groups is one piece of evidence. */
function withoutDoubles(pieces: readonly Evidence[]): Evidence[] {
  return pieces.filter((piece, i) => pieces.findIndex((other) => isSame(piece, other)) === i);
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.measure === b.measure && a.compare === b.compare && a.direction === b.direction;
}

/** The piece of a report's pattern that belongs to a comparison; missing for the pattern's reason. */
export function pieceIn(
  pattern: Pick<Pattern, 'reason' | 'evidence'>,
  criterion: Criterion,
): Piece {
  const found = pattern.evidence.find(
    (piece) =>
      piece.measure === criterion.reading &&
      piece.compare === criterion.compare &&
      piece.direction === criterion.direction,
  );
  return found ?? { missing: pattern.reason ?? 'low-quality' };
}

/** Whether a pattern's grade can be worked out anew from what the report carries. */
export function carriesEvidence({ evidence }: Pick<Pattern, 'evidence'>): boolean {
  return evidence.length > 0 && evidence.every(({ cap }) => cap !== undefined);
}
