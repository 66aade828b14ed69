import { expect, test } from 'vitest';
import { legsInStep, stridesOf, timeInStep } from '#core/compare/in-step.ts';
import { fakeReport } from '../../builders/fake-report.ts';

test('by percent both feet land together at 0 and at 100, however long their strides are', () => {
  expect(timeInStep([2, 3], [10, 12], 'percent', 0)).toBe(2);
  expect(timeInStep([2, 3], [10, 12], 'percent', 50)).toBe(2.5);
  expect(timeInStep([10, 12], [2, 3], 'percent', 100)).toBe(12);
});

test('by seconds both run on one clock from landing, and the shorter stride waits at its end', () => {
  expect(timeInStep([2, 3], [10, 12], 'seconds', 25)).toBe(2.5);
  expect(timeInStep([10, 12], [2, 3], 'seconds', 25)).toBe(10.5);
  expect(timeInStep([2, 3], [10, 12], 'seconds', 75)).toBe(3);
});

test('only a leg of which both walks have a stride is shown, the near one first', () => {
  const [a, b] = [fakeReport(), fakeReport({ view: 'front' })];
  // From the side the right leg is near.
  expect(legsInStep(a, b)).toEqual(['right', 'left']);
  const onlyLeft = { ...b, cycles: b.cycles.filter(({ side }) => side === 'left') };
  expect(legsInStep(a, onlyLeft)).toEqual(['left']);
  expect(legsInStep(a, { ...b, cycles: [] })).toEqual([]);
});

test('a stride that was not accepted is not shown', () => {
  // The first left stride of the fake walk was rejected.
  expect(stridesOf(fakeReport(), 'left')[0]![0]).toBeCloseTo(1.65, 9);
});
