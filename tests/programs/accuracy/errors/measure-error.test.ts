import { expect, test } from 'vitest';
import type { Measure } from '#core/report/report.ts';
import { emptyReport } from '../../../builders/empty-report.ts';
import {
  meanMeasureError,
  meanPercentError,
  measureError,
  type MeasureError,
} from './measure-error.ts';
import type { TrueMeasure } from '../truth/true-measures.ts';

const truth: TrueMeasure = { id: 'heel-off-percent', side: 'left', value: 34, dueFrom: 'side' };

function reportWith(change: Partial<Measure>) {
  const row: Measure = {
    id: 'heel-off-percent',
    side: 'left',
    value: 37,
    unit: '%',
    ci95: [34, 40],
    cycles: 3,
    status: 'measured',
    ...change,
  };
  return emptyReport({ measures: [row] });
}

test('37 ± 3 for 34: three too many, and the truth just inside', () => {
  expect(measureError(truth, reportWith({}), 'side')).toEqual({
    id: 'heel-off-percent',
    side: 'left',
    truth: 34,
    due: true,
    error: 3,
    interval: { holdsTruth: true, halfWidth: 3 },
  });
});

test('an interval beside the truth does not hold it', () => {
  const error = measureError(truth, reportWith({ ci95: [35, 39] }), 'side');
  expect(error.interval).toEqual({ holdsTruth: false, halfWidth: 2 });
});

test('without a value there is neither error nor interval; without an interval no interval', () => {
  const none = measureError(truth, reportWith({ value: null }), 'side');
  expect(none).toMatchObject({ due: true, error: null, interval: null });
  expect(measureError(truth, reportWith({ side: 'right' }), 'side').error).toBeNull();
  expect(measureError(truth, reportWith({ ci95: null }), 'side')).toMatchObject({
    error: 3,
    interval: null,
  });
});

test('what is due depends on the view', () => {
  const dueFrom = (due: TrueMeasure['dueFrom'], group: 'side' | 'front-back' | 'between') =>
    measureError({ ...truth, dueFrom: due }, emptyReport(), group).due;
  expect(dueFrom('side', 'between')).toBe(false);
  expect(dueFrom('front-back', 'front-back')).toBe(true);
  expect(dueFrom('any', 'between')).toBe(true);
  expect(dueFrom('none', 'side')).toBe(false);
});

test('means count what is missing', () => {
  const row = (error: number | null, of: number): MeasureError => ({
    id: 'cadence',
    side: 'both',
    truth: of,
    due: true,
    error,
    interval: null,
  });
  const rows = [row(-1, 100), row(6, 120), row(null, 110)];
  expect(meanMeasureError(rows, 'cadence')).toEqual({ mean: 3.5, n: 2, of: 3 });
  expect(meanPercentError(rows, 'cadence')).toEqual({ mean: 3, n: 2, of: 3 });
  expect(meanMeasureError(rows, 'stride-time')).toEqual({ mean: NaN, n: 0, of: 0 });
});
