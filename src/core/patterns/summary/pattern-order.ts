import type { Grade, PatternId } from '../../report/ids.ts';
import type { Pattern, Report } from '../../report/report.ts';
import { isTold } from '../grade.ts';
import { PATTERN_TABLE } from '../pattern-table.ts';

/** The order of the table is that of findings. */
const FOUND_ORDER = Object.keys(PATTERN_TABLE) as readonly PatternId[];

/** Of what was not found the angles that a result is about come first. */
const NOT_FOUND_ORDER: readonly PatternId[] = [
  ...FOUND_ORDER.filter((id) => PATTERN_TABLE[id].isMain === true),
  ...FOUND_ORDER.filter((id) => PATTERN_TABLE[id].isMain !== true),
];

/** Patterns of these grades, grade by grade, the most telling first. */
export function patternsInOrder(
  { patterns }: Pick<Report, 'patterns'>,
  ...grades: readonly Grade[]
): readonly Pattern[] {
  return grades.flatMap((grade) => {
    const order = isTold(grade) ? FOUND_ORDER : NOT_FOUND_ORDER;
    return patterns
      .filter((pattern) => pattern.grade === grade)
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  });
}
