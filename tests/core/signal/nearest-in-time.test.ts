import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestInTime } from '#core/signal/nearest-in-time.ts';

test('the nearest time is found between, on, before and after the times', () => {
  const timesS = [0, 1, 3];
  expect([-5, 0, 0.4, 0.6, 1, 1.9, 2.1, 9].map((t) => nearestInTime(timesS, t))).toEqual([
    0, 0, 0, 1, 1, 1, 2, 2,
  ]);
});

test('of two as near it is the earlier one, and of none the first place', () => {
  expect(nearestInTime([0, 1], 0.5)).toBe(0);
  expect(nearestInTime([], 3)).toBe(0);
});

test('no other time is nearer', () => {
  const times = fc.uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(times, fc.double({ min: -10, max: 110, noNaN: true }), (list, atS) => {
      const timesS = list.toSorted((a, b) => a - b);
      const nearest = Math.abs((timesS[nearestInTime(timesS, atS)] ?? NaN) - atS);
      expect(nearest).toBe(Math.min(...timesS.map((t) => Math.abs(t - atS))));
    }),
  );
});
