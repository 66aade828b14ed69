import type { MeasureId } from '#core/report/ids.ts';
import { findMeasure } from '#core/report/find-measure.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { mean } from '#core/statistics.ts';
import type { ViewGroup } from '../truth/lab-truth.ts';
import type { TrueMeasure } from '../truth/true-measures.ts';

/** How one row of the report's measures compares. */
export interface MeasureError {
  readonly id: MeasureId;
  readonly side: Measure['side'];
  readonly truth: number;
  /** Whether the report has to give it from this view. */
  readonly due: boolean;
  /** Found minus true; null where the report gives no value. */
  readonly error: number | null;
  /** Whether the truth lies in the 95 % interval, and half its width; null without a value or an interval. */
  readonly interval: { readonly holdsTruth: boolean; readonly halfWidth: number } | null;
}

/** A mean with how many values it stands on, and how many it should. NaN where there is none. */
export interface Share {
  readonly mean: number;
  readonly n: number;
  readonly of: number;
}

/** Compares the report's row with the true value. */
export function measureError(
  { id, side, value: truth, dueFrom }: TrueMeasure,
  report: Report,
  group: ViewGroup,
): MeasureError {
  const row = findMeasure(report, id, side);
  const value = row?.value ?? null;
  const ends = row?.ci95 ?? null;
  return {
    id,
    side,
    truth,
    due: dueFrom === 'any' || dueFrom === group,
    error: value === null ? null : value - truth,
    interval: value === null || ends === null ? null : intervalAround(ends, truth),
  };
}

function intervalAround([low, high]: readonly [number, number], truth: number) {
  return { holdsTruth: low <= truth && truth <= high, halfWidth: (high - low) / 2 };
}

/** Mean absolute error of one measure; what is not given is missing from the mean, not from `of`. */
export function meanMeasureError(rows: readonly MeasureError[], id: MeasureId): Share {
  const own = rows.filter((row) => row.id === id);
  return share(own.map(({ error }) => (error === null ? NaN : Math.abs(error))));
}

/** The same in percent of the true value. */
export function meanPercentError(rows: readonly MeasureError[], id: MeasureId): Share {
  const own = rows.filter((row) => row.id === id);
  return share(
    own.map(({ error, truth }) => (error === null ? NaN : (100 * Math.abs(error)) / truth)),
  );
}

/** Mean of the finite values. */
export function share(values: readonly number[]): Share {
  return { mean: mean(values), n: values.filter(Number.isFinite).length, of: values.length };
}
