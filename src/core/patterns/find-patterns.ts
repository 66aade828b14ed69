import { PATTERN_IDS, WHOLE_BODY_PATTERNS } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import { SIDES } from '../skeleton.ts';
import { asymmetry } from './asymmetry.ts';
import { cannotTell } from './grade.ts';
import type { Rule, RuleInput } from './rule.ts';
import { SIDE_AND_BODY_RULES } from './rules.ts';

const RULES = new Map<string, Rule>(
  [...SIDE_AND_BODY_RULES, asymmetry].map((rule) => [rule.id, rule]),
);

/**
 * Every pattern of the contract, for each side it applies to. A rule that is not built says so: `cannot-tell`,
 * `not-assessed`. Without a walk (`input` null) no pattern can be told.
 */
export function findPatterns(input: RuleInput | null): Pattern[] {
  return PATTERN_IDS.flatMap((id) =>
    (WHOLE_BODY_PATTERNS.includes(id) ? [null] : SIDES).map((side): Pattern => {
      const rule = RULES.get(id);
      const found =
        rule === undefined
          ? { ...cannotTell('not-assessed'), evidence: [] }
          : input === null
            ? { ...cannotTell('too-few-cycles'), evidence: [] }
            : rule.find(input, side);
      return {
        id,
        side: side ?? 'both',
        grade: found.grade,
        reason: found.reason,
        evidence: [...found.evidence],
      };
    }),
  );
}
