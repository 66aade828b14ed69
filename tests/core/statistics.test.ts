import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDegrees, toRadians, wrapDegrees } from '#core/angle.ts';
import {
  mean,
  median,
  quantile,
  robustDeviation,
  robustRange,
  slope,
  standardDeviation,
  sumOf,
} from '#core/statistics.ts';

test('missing values are left out, never counted as zero', () => {
  expect(mean([NaN, 4, 8])).toBe(6);
  expect(median([NaN, 4, 8, 100])).toBe(8);
  expect(standardDeviation([NaN, 4, 8])).toBeCloseTo(Math.sqrt(8), 12);
  expect(slope([0, 1, 2], [1, NaN, 5])).toBe(2);
});

test('a sum of nothing is 0, and a range leaves the twentieth at either end out', () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf([1.5, 2, -1])).toBe(2.5);
  const outlying = [-1000, ...Array.from({ length: 99 }, (_, i) => i), 1000, NaN];
  // 101 values: the 5th and 95th of 100 ways between them are the values 4 and 94.
  expect(robustRange(outlying)).toBe(90);
  expect(robustRange([NaN])).toBeNaN();
});

test('no values give no statistic', () => {
  for (const of of [mean, median, standardDeviation, robustDeviation]) {
    expect(of([])).toBeNaN();
    expect(of([NaN])).toBeNaN();
  }
  expect(standardDeviation([3])).toBeNaN();
  expect(slope([1], [2])).toBeNaN();
  expect(slope([1, 1], [2, 3])).toBeNaN();
});

test('a quantile lies between its neighbours: a quarter of 0, 10, 20, 30 is 7.5', () => {
  expect(quantile([30, 0, 20, 10], 0.25)).toBe(7.5);
  expect(quantile([30, 0, 20, 10], 0)).toBe(0);
  expect(quantile([30, 0, 20, 10], 1)).toBe(30);
});

test('one wild value does not move the robust deviation', () => {
  // Deviations from the median 3: 2, 1, 0, 1, 997; their median is 1.
  expect(robustDeviation([1, 2, 3, 4, 1000])).toBeCloseTo(1.4826, 9);
});

test('the standard deviation does not change when everything moves together', () => {
  const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(numbers, fc.double({ min: -100, max: 100, noNaN: true }), (values, shift) => {
      expect(standardDeviation(values.map((v) => v + shift))).toBeCloseTo(
        standardDeviation(values),
        6,
      );
    }),
    { seed: 21, numRuns: 100 },
  );
});

test('the slope of a line is found whatever the times', () => {
  const times = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(times, fc.integer({ min: -9, max: 9 }), (t, steepness) => {
      const values = t.map((x) => steepness * x + 4);
      expect(slope(t, values)).toBeCloseTo(steepness, 6);
    }),
    { seed: 22, numRuns: 100 },
  );
});

test('an angle is wrapped into [-180, 180) and keeps its direction', () => {
  expect([190, -190, 360, 540, -180, 180].map(wrapDegrees)).toEqual([
    -170, 170, 0, -180, -180, -180,
  ]);
  fc.assert(
    fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (angle) => {
      const wrapped = wrapDegrees(angle);
      expect(wrapped).toBeGreaterThanOrEqual(-180);
      expect(wrapped).toBeLessThan(180);
      expect(Math.sin(toRadians(wrapped))).toBeCloseTo(Math.sin(toRadians(angle)), 9);
    }),
    { seed: 23, numRuns: 100 },
  );
  expect(toDegrees(toRadians(37))).toBeCloseTo(37, 12);
});
