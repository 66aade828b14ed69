import { expect, test } from 'vitest';
import { eventError, eventWindow, pooledEvents } from './event-error.ts';
import { stillFrame } from '../truth/empty-truth.ts';

test('each true event takes the nearest found one that is free, within 120 ms', () => {
  // 1.04 takes 1.05; 1.10 would have liked it and takes 1.00; 2.00 has nobody. 0.10 and 3.29 are too near to the ends.
  const error = eventError([1, 1.05, 2.5, 3.3], [0.1, 1.04, 1.1, 2, 3.29], {
    fromS: 0.15,
    toS: 3.2,
  });
  expect(error).toMatchObject({ due: 3, extra: 1 });
  expect(error.errorsS).toHaveLength(2);
  expect(error.errorsS[0]).toBeCloseTo(0.01, 12);
  expect(error.errorsS[1]).toBeCloseTo(-0.1, 12);
});

test('an event outside the window may be found for one inside and is not extra', () => {
  const error = eventError([0.14], [0.2], { fromS: 0.15, toS: 3 });
  expect(error).toMatchObject({ due: 1, extra: 0 });
  expect(error.errorsS[0]).toBeCloseTo(-0.06, 12);
});

test('pooled: 3 of 4 found and one too many is an F1 of 0.75', () => {
  const totals = pooledEvents([
    { due: 3, extra: 1, errorsS: [0.01, -0.1] },
    { due: 1, extra: 0, errorsS: [0.02] },
  ]);
  expect(totals).toMatchObject({ f1: 0.75, n: 3, of: 4 });
  expect(totals.meanErrorMs).toBeCloseTo(130 / 3, 9);
});

test('without events there is no F1', () => {
  expect(pooledEvents([])).toEqual({ f1: NaN, meanErrorMs: NaN, n: 0, of: 0 });
  expect(pooledEvents([{ due: 2, extra: 0, errorsS: [] }])).toMatchObject({ f1: 0, n: 0, of: 2 });
});

test('events count 150 ms inside the first and the last seen frame', () => {
  expect(eventWindow([stillFrame(1), stillFrame(2), stillFrame(4)])).toEqual({
    fromS: 1.15,
    toS: 3.85,
  });
});
