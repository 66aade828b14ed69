import { expect, test } from 'vitest';
import { LEAST_STRIDES, TRUE_SD_TIMES, variability } from '#core/measures/variability.ts';

test('five strides or more have the standard deviation of a sample', () => {
  // Mean 1.1; deviations -0.1, 0, 0.1, -0.1, 0.1: sum of squares 0.04, over 4: 0.01.
  const spread = variability([1, 1.1, 1.2, 1, 1.2], 's');
  expect(spread?.sd).toBeCloseTo(0.1, 12);
  // 0.1 of 1.1.
  expect(spread?.cvPercent).toBeCloseTo(9.0909, 4);
});

test('four strides, or five of which one has no value, have none', () => {
  expect(variability([1, 1.1, 1.2, 1], 's')).toBeNull();
  expect(variability([1, 1.1, NaN, 1.2, 1], 's')).toBeNull();
  expect(variability([1, 1.1, NaN, 1.2, 1, 1.2], 's')?.sd).toBeCloseTo(0.1, 12);
});

test('an angle has no true zero, and so no share of its mean; a share of the stride has', () => {
  // Mean 12; deviations -2, -1, 0, 1, 2: sum of squares 10, over 4: 2.5.
  const values = [10, 11, 12, 13, 14];
  expect(variability(values, 'deg')).toEqual({
    sd: expect.closeTo(Math.sqrt(2.5), 12) as number,
    cvPercent: null,
  });
  expect(variability(values, '%')?.cvPercent).toBeCloseTo((100 * Math.sqrt(2.5)) / 12, 10);
});

test('strides that are all the same differ by nothing', () => {
  expect(variability([2, 2, 2, 2, 2], 's')).toEqual({ sd: 0, cvPercent: 0 });
});

test('what is said of the fewest strides is the 95 % interval of a standard deviation of five', () => {
  expect(LEAST_STRIDES).toBe(5);
  // Of four degrees of freedom chi-square lies under x with 1 - exp(-x / 2) (1 + x / 2), where x is 4 / times^2.
  const under = (times: number) => 1 - Math.exp(-2 / times ** 2) * (1 + 2 / times ** 2);
  const [least, most] = TRUE_SD_TIMES;
  expect(under(least)).toBeCloseTo(0.975, 2);
  expect(under(most)).toBeCloseTo(0.025, 2);
});
