import { expect, test } from 'vitest';
import { chosenOf } from '../../../../workers/decode/container/shown-track.ts';

function chosen(...tracks: (readonly [isOn: boolean, pictures: number])[]) {
  const counted = tracks.map(([isOn, pictures], at) => ({ at, isOn, pictures }));
  return chosenOf(counted)?.at;
}

test('a second video of few pictures is not the one that is shown, wherever it lies', () => {
  expect(chosen([true, 156], [true, 16])).toBe(0);
  expect(chosen([true, 16], [true, 156])).toBe(1);
});

test('of two videos of about as many pictures the first is shown', () => {
  expect(chosen([true, 150], [true, 156])).toBe(0);
});

test('a track that is switched off is shown only where no other has a video', () => {
  expect(chosen([false, 156], [true, 60])).toBe(1);
  expect(chosen([false, 156], [true, 1])).toBe(0);
  expect(chosen([false, 156])).toBe(0);
});

test('no tracks, no video', () => {
  expect(chosen()).toBeUndefined();
});
