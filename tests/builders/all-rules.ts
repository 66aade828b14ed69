import type { RuleRow } from '#core/patterns/rule-row.ts';
import { RULE_TABLE } from '#core/patterns/rule-table.ts';
import { PATTERN_IDS, type PatternId } from '#core/report/ids.ts';

/** The patterns that have a rule of their own, in the order of a report. */
export const ALL_RULES: readonly (RuleRow & { readonly id: PatternId })[] = PATTERN_IDS.flatMap(
  (id) => {
    const row = RULE_TABLE[id];
    return row === null ? [] : [{ id, ...row }];
  },
);
