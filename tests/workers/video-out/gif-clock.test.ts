import { expect, test } from 'vitest';
import { hundredths } from '../../../workers/video-out/gif-sink.ts';

test('the frames of a GIF last as long as those of the walk, to a hundredth of a second in all', () => {
  const durationS = 1 / 15;
  const each = Array.from({ length: 30 }, (_, i) =>
    hundredths({ startS: i * durationS, durationS }),
  );
  expect(each.reduce((a, b) => a + b)).toBe(200);
  expect(new Set(each)).toEqual(new Set([6, 7]));
});
