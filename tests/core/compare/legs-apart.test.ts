import { describe, expect, test } from 'vitest';
import { legsApart } from '#core/compare/legs-apart.ts';
import type { Measure } from '#core/report/report.ts';

function measure(id: Measure['id'], side: Measure['side'], change: Partial<Measure>): Measure {
  const unit = id === 'stance-percent' ? '%' : 's';
  return {
    id,
    side,
    value: 0.5,
    unit,
    ci95: [0.47, 0.53],
    cycles: 3,
    status: 'measured',
    ...change,
  };
}

const steps = (left: Partial<Measure>, right: Partial<Measure> = {}) => ({
  measures: [measure('step-time', 'left', left), measure('step-time', 'right', right)],
});

describe('the two legs held against each other', () => {
  test('a step of 0.55 s beside one of 0.50 s is 9.5 % of their mean longer, with both intervals', () => {
    const [row] = legsApart(steps({ value: 0.55, ci95: [0.51, 0.59] }));
    expect(row?.difference).toBeCloseTo(0.05, 12);
    expect(row?.indexPercent).toBeCloseTo((100 * 0.05) / 0.525, 9);
    // Halves of 0.04 and 0.03 together make 0.05.
    expect(row?.halfWidthPercent).toBeCloseTo((100 * 0.05) / 0.525, 9);
    expect(row?.status).toBe('measured');
  });

  test('exchanged legs have the same index with the other sign', () => {
    const one = legsApart(steps({ value: 0.55 }))[0];
    const other = legsApart(steps({}, { value: 0.55 }))[0];
    expect(other?.indexPercent).toBeCloseTo(-(one?.indexPercent ?? NaN), 12);
    expect(other?.halfWidthPercent).toBe(one?.halfWidthPercent);
  });

  test('what one leg lacks is left out, and an estimate stays one', () => {
    expect(legsApart(steps({ value: null, ci95: null, status: 'no-cycles' }))).toEqual([]);
    expect(legsApart(steps({ ci95: null }))).toEqual([]);
    expect(legsApart({ measures: [measure('stance-percent', 'left', {})] })).toEqual([]);
    expect(legsApart(steps({ status: 'estimate' }))[0]?.status).toBe('estimate');
  });
});
