import { expect, test } from 'vitest';
import { mean } from '#core/statistics.ts';
import { measureOf, reportOf, VIEWS } from '../../builders/walk-report.ts';

const WALK = { ...VIEWS.back, fps: 30, durationS: 4.5 } as const;
const rangeOf = (noisePx: number, seed: number) =>
  measureOf(reportOf({ ...WALK, noisePx, seed }), 'pelvic-obliquity-range', 'both').value ?? NaN;

test('noise on the points does not pass for a pelvis that tips further', () => {
  const clean = rangeOf(0, 1);
  const noisy = mean([1, 2, 3, 4, 5, 6].map((seed) => rangeOf(2, seed)));
  // Read at each stride's own extremes it was two thirds too wide.
  expect(noisy / clean).toBeLessThan(1.4);
  expect(noisy / clean).toBeGreaterThan(0.8);
});
