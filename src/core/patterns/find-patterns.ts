import { PATTERN_IDS } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import { combine } from './combine.ts';
import { cannotTell, type Graded } from './grade.ts';
import { judgeRow, type EvidenceGrader } from './judge.ts';
import { sidesOf } from './pattern-table.ts';
import { pieceOf, type RuleInput } from './rule-input.ts';
import { RULE_TABLE } from './rule-table.ts';

/**
 * Every pattern (report/contract.md 6), for each side it applies to. One that no landmark carries (the arch of the foot)
 * says so: `cannot-tell`, `not-assessed`. Without a walk (`input` null) no pattern can be told.
 * @param grader grades single pieces of evidence otherwise than with the limits of `GRADING`: for simulations.
 */
export function findPatterns(input: RuleInput | null, grader?: EvidenceGrader): Pattern[] {
  const rows = PATTERN_IDS.flatMap((id) =>
    sidesOf(id).map((side): Pattern => {
      const blank = { id, side, evidence: [] } as const;
      const row = RULE_TABLE[id];
      if (row === null) return { ...blank, ...NOT_ASSESSED, evidence: [] };
      if (input === null) return { ...blank, ...cannotTell('too-few-cycles'), evidence: [] };
      const leg = side === 'both' ? null : side;
      const found = judgeRow(row, (criterion) => pieceOf(input, row, criterion, leg), grader);
      return { ...blank, ...found, evidence: [...found.evidence] };
    }),
  );
  return combine(rows, null);
}

const NOT_ASSESSED: Graded = cannotTell('not-assessed');
