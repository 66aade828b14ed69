import { expect, test } from 'vitest';
import { frameBeside, isSameMoment, nearestFrame } from '#core/corrections/frame-steps.ts';

const timeS = [0, 0.0333, 0.0667, 0.1];

test('a frame on or back begins at the next or the last frame, also between two frames and at the ends', () => {
  expect(frameBeside(timeS, 0.0333, 1)).toBe(0.0667);
  expect(frameBeside(timeS, 0.0333, -1)).toBe(0);
  expect(frameBeside(timeS, 0.05, 1)).toBe(0.0667);
  expect(frameBeside(timeS, 0.05, -1)).toBe(0.0333);
  // A time that was rounded is its frame.
  expect(frameBeside(timeS, 0.0334, -1)).toBe(0);
  expect(frameBeside(timeS, 0.1, 1)).toBe(0.1);
  expect(frameBeside(timeS, 0, -1)).toBe(0);
});

test('a moment is at the nearest frame; without frames it stays', () => {
  expect(nearestFrame(timeS, 0.051)).toBe(0.0667);
  expect(nearestFrame(timeS, 7)).toBe(0.1);
  expect(nearestFrame([], 7)).toBe(7);
});

test('times that differ by rounding are one moment', () => {
  expect(isSameMoment(1.0333, 1.0334)).toBe(true);
  expect(isSameMoment(1.0333, 1.0336)).toBe(false);
});
