import { expect, test } from 'vitest';
import { memoryTable, slope } from './memory.ts';

test('the slope is that of least squares', () => {
  expect(slope([1, 3, 5, 7])).toBe(2);
  // Deviations 1, 0, 1 from 0, 2, 4 shifted: sum of (-1, 0, 1) times (1, 2, 5) over 2.
  expect(slope([1, 2, 5])).toBe(2);
  expect(slope([4])).toBeNaN();
});

test('growth is told for each video, without the first five, which warm up', () => {
  const held = Array.from({ length: 30 }, (_, i) => ({
    nodeMb: i < 5 ? 50 * i : 300 + 0.5 * i,
    browserMb: 200,
  }));
  const text = memoryTable(held);
  expect(text).toContain('node 500 kB, Chromium 0 kB');
  expect(text.split('\n')[1]).toBe('     1         0          200');
});
