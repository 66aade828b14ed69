import { measureWalk } from '#core/measures/measure-walk.ts';
import { readFeatures } from '#core/patterns/features.ts';
import type { Reading, RuleInput } from '#core/patterns/rule-input.ts';
import type { MeasureStatus, PatternId, ReadingId } from '#core/report/ids.ts';
import type { Measure, Pattern } from '#core/report/report.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import { signalsOf, VIEWS } from './walk-report.ts';

export const FROM_SIDE = signalsOf(VIEWS.side);

/** A value put in place of one that was read. */
export interface Given {
  readonly value: number;
  readonly uncertainty?: number;
  readonly cycles?: number;
}

export type Givens = Readonly<
  Partial<Record<ReadingId, Readonly<Partial<Record<Measure['side'], Given>>>>>
>;

/** Evidence with these values put in place of what the stick figure showed. */
export function ruleInput(
  given: Givens,
  changes: Partial<RuleInput> & { readonly signals?: WalkSignals } = {},
): RuleInput {
  const { signals = FROM_SIDE, ...rest } = changes;
  const readings = readingsOf(signals).map((detail): Reading => {
    const put = given[detail.measure.id]?.[detail.measure.side];
    return put === undefined ? detail : detailWith(detail, put);
  });
  const sure = { speed: 'free', quality: 100, mayBeMixedUp: false } as const;
  return { readings, neutral: signals.neutral, ...sure, ...rest };
}

const KNOWN = new WeakMap<WalkSignals, readonly Reading[]>();

/** All that is read of a walk. The same walk is read once. */
function readingsOf(signals: WalkSignals): readonly Reading[] {
  const known = KNOWN.get(signals);
  if (known !== undefined) return known;
  const readings = [...measureWalk(signals, null), ...readFeatures(signals, null, {})];
  KNOWN.set(signals, readings);
  return readings;
}

/** Both legs alike. */
export const both = (value: number, uncertainty = 1) => ({
  left: { value, uncertainty },
  right: { value, uncertainty },
});
/** What the foot-flat shin shows of ankles that bend as most do. */
export const USUAL_SHIN = { 'shank-inclination-foot-flat': both(14) } as const;

export function detailWith(
  detail: Reading,
  { value, uncertainty = 1, cycles = 4 }: Given,
): Reading {
  return {
    ...detail,
    measure: {
      ...detail.measure,
      value,
      ci95: [value - 1.96 * uncertainty, value + 1.96 * uncertainty],
      cycles,
      status: 'measured',
    },
    samples: Array.from({ length: cycles }, (_, i) => ({ value, timeS: i })),
    uncertainty,
    standardError: uncertainty / 2,
    differenceUncertainty: uncertainty,
  };
}

export function withoutValue(detail: Reading, status: MeasureStatus): Reading {
  return {
    ...detail,
    measure: { ...detail.measure, value: null, ci95: null, cycles: 0, status },
    samples: [],
    uncertainty: NaN,
    standardError: NaN,
    differenceUncertainty: NaN,
  };
}

/** One row of the patterns; throws where there is not exactly one. */
export function pattern(
  patterns: readonly Pattern[],
  id: PatternId,
  side: Pattern['side'],
): Pattern {
  const rows = patterns.filter((row) => row.id === id && row.side === side);
  if (rows.length !== 1 || rows[0] === undefined) throw new Error(`${rows.length} rows of ${id}`);
  return rows[0];
}
