import { PATTERN_IDS, WHOLE_BODY_PATTERNS } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import { SIDES } from '../body/skeleton.ts';
import { combine } from './combine.ts';
import { cannotTell, type Graded } from './grade.ts';
import { judgeRow, type EvidenceGrader } from './judge.ts';
import { pieceOf, type RuleInput } from './rule-input.ts';
import { RULES } from './rule-table.ts';

/**
 * Every pattern (report/contract.md 6), for each side it applies to. One that no landmark carries (the arch of the foot)
 * says so: `cannot-tell`, `not-assessed`. Without a walk (`input` null) no pattern can be told.
 * @param grader grades single pieces of evidence otherwise than with the limits of `GRADING`: for simulations.
 */
export function findPatterns(input: RuleInput | null, grader?: EvidenceGrader): Pattern[] {
  const rows = PATTERN_IDS.flatMap((id) =>
    (WHOLE_BODY_PATTERNS.includes(id) ? [null] : SIDES).map((side): Pattern => {
      const blank = { id, side: side ?? 'both', evidence: [] } as const;
      const row = RULES.find((rule) => rule.id === id);
      if (row === undefined) return { ...blank, ...NOT_ASSESSED, evidence: [] };
      if (input === null) return { ...blank, ...cannotTell('too-few-cycles'), evidence: [] };
      const found = judgeRow(row, (criterion) => pieceOf(input, row, criterion, side), grader);
      return { ...blank, ...found, evidence: [...found.evidence] };
    }),
  );
  return combine(rows, null);
}

const NOT_ASSESSED: Graded = cannotTell('not-assessed');
