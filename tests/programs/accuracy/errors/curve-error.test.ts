import { expect, test } from 'vitest';
import { curveError, nearestIndex, valueAt } from './curve-error.ts';

test('a value lies on the line between two frames, near one of them', () => {
  const timeS = [0, 0.1, 0.2];
  const values = [10, 20, null];
  expect(valueAt(timeS, values, 0.02)).toBeCloseTo(12, 12);
  expect(valueAt(timeS, values, 0.08)).toBeCloseTo(18, 12);
  expect(valueAt(timeS, values, 0.1)).toBe(20);
});

test('beside a frame without a value the nearest one holds, and nothing is said far from all', () => {
  const timeS = [0, 0.1, 0.2];
  const values = [10, 20, null];
  expect(valueAt(timeS, values, 0.12)).toBe(20);
  expect(valueAt(timeS, values, 0.19)).toBeNull();
  expect(valueAt(timeS, values, 0.05)).toBeNull();
  expect(valueAt(timeS, values, -0.02)).toBe(10);
  expect(valueAt(timeS, values, -0.04)).toBeNull();
  expect(valueAt([], [], 0)).toBeNull();
});

test('nothing is interpolated across more than a tenth of a second', () => {
  expect(valueAt([0, 0.11], [10, 21], 0.01)).toBe(10);
});

test('of two frames equally near, the earlier is the nearest', () => {
  expect(nearestIndex([0, 1, 2], 0.5)).toBe(0);
  expect(nearestIndex([0, 1, 2], 9)).toBe(2);
  expect(nearestIndex([], 0)).toBe(-1);
});

test('errors -1, 1 and -1, one frame of four without a value', () => {
  const error = curveError([
    [1, 2],
    [3, 2],
    [5, 6],
    [null, 9],
  ]);
  expect(error.covered).toBe(0.75);
  expect(error.meanError).toBe(1);
  // The offset is -1/3: what is left is 2/3, 4/3 and 2/3.
  expect(error.offsetRemoved).toBeCloseTo(8 / 9, 12);
  // -2, 0, 2 with -4/3, -4/3, 8/3: 8 over the root of 8 times 96/9.
  expect(error.correlation).toBeCloseTo(Math.sqrt(3) / 2, 12);
});

test('nothing seen or nothing found is no error of 0', () => {
  expect(curveError([])).toEqual({
    covered: 0,
    meanError: NaN,
    offsetRemoved: NaN,
    correlation: NaN,
  });
  expect(curveError([[null, 1]])).toMatchObject({ covered: 0, meanError: NaN });
});
