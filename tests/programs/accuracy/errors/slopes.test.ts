import { expect, test } from 'vitest';
import type { ClipAccuracy } from '../clip-accuracy.ts';
import type { ViewGroup } from '../truth/lab-truth.ts';
import { slopes } from './slopes.ts';

/** A clip with one reading of a foot's direction. */
function clip(group: ViewGroup, truth: number, reading: number | null): ClipAccuracy {
  const row = {
    id: 'foot-progression-stance',
    side: 'left',
    truth,
    due: group === 'front-back',
    error: reading === null ? null : reading - truth,
    interval: null,
  } as const;
  return { group, measures: [row] } as unknown as ClipAccuracy;
}

test('readings that are half of the truth and a constant have a slope of a half', () => {
  const clips = [-10, 0, 10, 20].map((truth) => clip('front-back', truth, 3 + truth / 2));
  const [followed] = slopes(clips);
  expect(followed).toMatchObject({ id: 'foot-progression-stance', group: 'front-back', n: 4 });
  expect(followed?.slope).toBeCloseTo(0.5, 9);
  // Off by 8, 3, -2 and -7.
  expect(followed?.error).toBeCloseTo(5, 9);
  // Mean 5, deviations 15, 5, 5, 15.
  expect(followed?.truthSpread).toBeCloseTo(Math.sqrt(125), 9);
});

test('views that do not carry a measure, and readings that were not given, tell no slope', () => {
  const fromSide = [-10, 0, 10, 20].map((truth) => clip('side', truth, truth));
  const notGiven = [-10, 0, 10, 20].map((truth) => clip('front-back', truth, null));
  expect(slopes([...fromSide, ...notGiven])).toEqual([]);
});

test('between the views every reading that is given counts', () => {
  const clips = [-10, 0, 10, 20].map((truth) => clip('between', truth, truth));
  expect(slopes(clips)[0]).toMatchObject({ group: 'between', n: 4, slope: 1 });
});
