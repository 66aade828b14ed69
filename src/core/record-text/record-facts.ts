import { correctionCount } from '../export/file-notes.ts';
import { patternsInOrder } from '../patterns/summary/pattern-order.ts';
import { MEASURE_IDS, type MeasureId, type PatternId } from '../report/ids.ts';
import type { Measure, Pattern, Report } from '../report/report.ts';
import { sumOf } from '../statistics.ts';
import { hasTypedZero } from '../zeros/typed-zeros.ts';

/** How much a text for the record contains. */
export type RecordLength = 'short' | 'long';

/** One measure with its legs, or of the whole body. At least one row has a value. */
export interface RecordMeasure {
  readonly id: MeasureId;
  readonly rows: readonly Measure[];
}

/** What a text for the record says of a walk; the words are elsewhere. */
export interface RecordFacts {
  readonly measures: readonly RecordMeasure[];
  /** What was seen, the surest first. */
  readonly seen: readonly Pattern[];
  readonly notSeen: readonly PatternId[];
  /** What stays open for one leg at least: patterns, then measures without a number. */
  readonly openPatterns: readonly PatternId[];
  readonly openMeasures: readonly MeasureId[];
  readonly typedZero: boolean;
  /** How often a person corrected the reading by hand. */
  readonly corrections: number;
}

/** The measures of the short text, where the view shows them. */
const SHORT: readonly MeasureId[] = [
  'ankle-dorsiflexion-peak-stance',
  'foot-progression-stance',
  'pelvic-drop',
  'pelvic-obliquity-range',
  'cadence',
  'walking-speed',
];

/** The measures and patterns of one video, or those of a visit joined. */
type Findings = Pick<Report, 'measures' | 'patterns'> & {
  /** Videos whose zeros somebody typed. */
  readonly zerosByHand?: readonly string[] | undefined;
};

/**
 * What goes into the record. Both lengths list what stays open.
 * @param reports of the videos that it was read from
 */
export function recordFacts(
  findings: Findings,
  reports: readonly Report[],
  length: RecordLength,
): RecordFacts {
  const ids = MEASURE_IDS.filter((id) => length === 'long' || SHORT.includes(id));
  const rowsOf = (id: MeasureId) => findings.measures.filter((measure) => measure.id === id);
  const hasValue = (id: MeasureId) => rowsOf(id).some(({ value }) => value !== null);
  const open = patternsInOrder(findings, 'cannot-tell').filter(
    ({ reason }) => reason !== 'not-assessed',
  );
  return {
    measures: ids.filter(hasValue).map((id) => ({ id, rows: rowsOf(id) })),
    seen: patternsInOrder(findings, 'present', 'possible'),
    notSeen: clearedOf(findings),
    openPatterns: idsOf(open),
    openMeasures: ids.filter((id) => !hasValue(id)),
    typedZero: reports.some(hasTypedZero) || (findings.zerosByHand ?? []).length > 0,
    corrections: sumOf(reports.map(correctionCount)),
  };
}

/** Not seen on any leg that it was looked for on. */
function clearedOf(findings: Findings): readonly PatternId[] {
  const other = idsOf(patternsInOrder(findings, 'present', 'possible', 'cannot-tell'));
  return idsOf(patternsInOrder(findings, 'not-seen')).filter((id) => !other.includes(id));
}

function idsOf(patterns: readonly Pattern[]): readonly PatternId[] {
  return [...new Set(patterns.map(({ id }) => id))];
}
