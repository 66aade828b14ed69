import { correctionCount } from '../export/file-notes.ts';
import { patternsInOrder } from '../patterns/summary/pattern-order.ts';
import { MEASURE_IDS, type MeasureId, type PatternId } from '../report/ids.ts';
import type { Measure, Pattern, Report } from '../report/report.ts';

/** How much a text for the record contains. */
export type RecordLength = 'short' | 'long';

/** One measure with its legs, or of the whole body. At least one row has a value. */
export interface RecordMeasure {
  readonly id: MeasureId;
  readonly rows: readonly Measure[];
}

/** What a text for the record says of a walk; the words are elsewhere. */
export interface RecordFacts {
  readonly strides: { readonly used: number; readonly all: number };
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

/** What of a report goes into the record. Both lengths list what stays open. */
export function recordFacts(report: Report, length: RecordLength): RecordFacts {
  const told = MEASURE_IDS.filter((id) => length === 'long' || SHORT.includes(id));
  const rowsOf = (id: MeasureId) => report.measures.filter((measure) => measure.id === id);
  const hasValue = (id: MeasureId) => rowsOf(id).some(({ value }) => value !== null);
  const open = patternsInOrder(report, 'cannot-tell').filter(
    ({ reason }) => reason !== 'not-assessed',
  );
  const { byHand } = report.neutral;
  return {
    strides: {
      used: report.cycles.filter(({ accepted }) => accepted).length,
      all: report.cycles.length,
    },
    measures: told.filter(hasValue).map((id) => ({ id, rows: rowsOf(id) })),
    seen: patternsInOrder(report, 'present', 'possible'),
    notSeen: clearedOf(report),
    openPatterns: idsOf(open),
    openMeasures: told.filter((id) => !hasValue(id)),
    typedZero:
      byHand !== undefined && [byHand.leftDeg, byHand.rightDeg].some((deg) => deg !== null),
    corrections: correctionCount(report),
  };
}

/** Not seen on any leg that it was looked for on. */
function clearedOf(report: Report): readonly PatternId[] {
  const other = idsOf(patternsInOrder(report, 'present', 'possible', 'cannot-tell'));
  return idsOf(patternsInOrder(report, 'not-seen')).filter((id) => !other.includes(id));
}

function idsOf(patterns: readonly Pattern[]): readonly PatternId[] {
  return [...new Set(patterns.map(({ id }) => id))];
}
