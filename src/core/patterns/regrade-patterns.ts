import type { Pattern } from '../report/report.ts';
import { carriesEvidence, judgeRow, pieceIn, type EvidenceGrader } from './judge.ts';
import { RULE_TABLE } from './rule-table.ts';

/**
 * Every row graded by its own evidence as a report carries it, before patterns speak for each other. A row whose
 * evidence cannot be graded anew (an older report, nothing measured, the composite) stays as it is.
 */
export function regradePatterns(patterns: readonly Pattern[], grader?: EvidenceGrader): Pattern[] {
  return patterns.map((pattern) => {
    const row = RULE_TABLE[pattern.id];
    if (row === null || !carriesEvidence(pattern)) return pattern;
    const found = judgeRow(row, (criterion) => pieceIn(pattern, criterion), grader);
    return { ...pattern, ...found, evidence: [...found.evidence] };
  });
}
