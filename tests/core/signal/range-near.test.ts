import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeNear } from '#core/signal/range-near.ts';

/** The same by its definition: every frame looks at all others. */
function byDefinition(values: readonly number[], timeS: readonly number[], reachS: number) {
  return timeS.map((t) => {
    const near = values.filter(
      (value, k) => Number.isFinite(value) && Math.abs((timeS[k] ?? NaN) - t) <= reachS,
    );
    return near.length === 0 ? 0 : Math.max(...near) - Math.min(...near);
  });
}

test('the values within reach of each moment lie so far apart', () => {
  const timeS = [0, 1, 2, 3, 10];
  expect([...rangeNear([5, 1, NaN, 4, 7], timeS, 1)]).toEqual([4, 4, 3, 0, 0]);
  expect([...rangeNear([NaN, NaN, NaN, NaN, NaN], timeS, 1)]).toEqual([0, 0, 0, 0, 0]);
});

test('a window that slides gives what looking at all frames gives, with gaps, equal times and any reach', () => {
  const value = fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), fc.constant(NaN));
  const step = fc.oneof(fc.double({ min: 0, max: 0.2, noNaN: true }), fc.constant(1 / 30));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, step), { maxLength: 120 }),
      fc.double({ min: 0, max: 1.5, noNaN: true }),
      (frames, reachS) => {
        let t = 0;
        const timeS = frames.map(([, dt]) => (t += dt));
        const values = frames.map(([one]) => one);
        expect([...rangeNear(values, timeS, reachS)]).toEqual(byDefinition(values, timeS, reachS));
      },
    ),
    { numRuns: 300 },
  );
});
