import { expect, test } from 'vitest';
import { judgementText } from '#words/clinical/compare.ts';

test('a change is told with what chance can do, and without it where that is not known', () => {
  const of = (detectable: number | null) =>
    judgementText({
      change: 4,
      detectable,
      unit: 'deg',
      verdict: detectable === null ? 'too-uncertain' : 'no-change-shown',
    });
  expect(of(9)).toBe('Change 4°, could be chance up to 9°: no change shown');
  expect(of(null)).toBe('Change 4°: too uncertain to compare');
});
