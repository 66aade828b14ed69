import {
  CANNOT_TELL_REASONS,
  COMPARISONS,
  FEATURE_IDS,
  GRADES,
  MEASURE_IDS,
  MEASURE_UNITS,
  PATTERN_IDS,
} from '../report/ids.ts';
import type { Evidence, Pattern } from '../report/report.ts';
import { Z_95 } from '../statistics.ts';
import { ofTenths, tenthsOf } from './as-shown.ts';
import { as, count, listOf, oneOf, orNull, record, whole, type Field } from './field.ts';

/** A number of evidence is shown without decimals, whatever its unit. */
const shownWhole: Field<number> = as(
  whole(1024),
  (value: number) => tenthsOf(value, 0),
  (tenths) => ofTenths(tenths, 0),
);

const reading: Field<string> = as(
  record({ isMeasure: oneOf([false, true], 2), at: count(64) }),
  (name: string) => {
    const at = MEASURE_IDS.findIndex((id) => id === name);
    const isMeasure = at !== -1;
    return { isMeasure, at: isMeasure ? at : FEATURE_IDS.findIndex((id) => id === name) };
  },
  ({ isMeasure, at }) => (isMeasure ? MEASURE_IDS : FEATURE_IDS)[at] ?? MEASURE_IDS[0],
);

const evidenceField: Field<Evidence> = as(
  record({
    measure: reading,
    value: shownWhole,
    threshold: shownWhole,
    spread: shownWhole,
    unit: oneOf([undefined, ...MEASURE_UNITS], 12),
    compare: oneOf([undefined, ...COMPARISONS], 8),
    direction: oneOf([undefined, 1, -1], 3),
  }),
  ({ uncertainty, measure, value, threshold, unit, compare, direction }) => ({
    measure,
    value,
    threshold,
    spread: Z_95 * uncertainty,
    unit,
    compare,
    direction,
  }),
  ({ spread, measure, value, threshold, unit, compare, direction }) => ({
    measure,
    value,
    threshold,
    uncertainty: spread / Z_95,
    timeS: null,
    ...(unit === undefined ? {} : { unit }),
    ...(compare === undefined ? {} : { compare }),
    ...(direction === undefined ? {} : { direction }),
  }),
);

const MOST_PIECES = 20;

/** What a pattern has besides its id and side. */
interface Rest extends Pick<Pattern, 'grade' | 'reason'> {
  readonly evidence: readonly Evidence[];
  readonly companions: readonly Pattern['id'][] | null;
}

const restField = record<Rest>({
  grade: oneOf(GRADES, GRADES.length),
  reason: oneOf([null, ...CANNOT_TELL_REASONS], 12),
  evidence: listOf(evidenceField, MOST_PIECES),
  companions: orNull(listOf(oneOf(PATTERN_IDS, 40), MOST_PIECES)),
});

export function patternOf(id: Pattern['id'], side: Pattern['side']): Field<Pattern> {
  return as(
    restField,
    ({ grade, reason, evidence, companions }: Pattern): Rest => ({
      grade,
      reason,
      evidence: evidence.filter(isKnown),
      companions: companions ?? null,
    }),
    ({ grade, reason, evidence, companions }) => ({
      id,
      side,
      grade,
      reason,
      evidence: [...evidence],
      ...(companions === null ? {} : { companions: [...companions] }),
    }),
  );
}

/** A report of another version may name what this one does not know. */
function isKnown({ measure }: Evidence): boolean {
  return [...MEASURE_IDS, ...FEATURE_IDS].some((id) => id === measure);
}
