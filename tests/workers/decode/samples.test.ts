import { expect, test } from 'vitest';
import { endOfRun } from '../../../workers/decode/samples.ts';

function ends(storedTimesS: number[], listings = storedTimesS.map(() => 0)): number[] {
  const shown = { storedTimesS: Float64Array.from(storedTimesS), listings };
  return storedTimesS.map((_, from) => endOfRun(shown, from));
}

test('decoding goes on as long as the pictures are stored one after the other', () => {
  expect(ends([0, 1, 2, 5, 6])).toEqual([5, 5, 5, 5, 5]);
});

test('it starts again where pictures are shown a second time', () => {
  expect(ends([0, 1, 2, 1, 2, 2])).toEqual([3, 3, 3, 5, 5, 6]);
});

test('it starts again where another list goes on', () => {
  expect(ends([0, 1, 2, 3], [0, 0, 1, 1])).toEqual([2, 2, 4, 4]);
});
