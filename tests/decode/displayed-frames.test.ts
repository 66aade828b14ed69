import { expect, test } from 'vitest';
import { displayedFrames, type StoredFrame } from '../../workers/decode/displayed-frames.ts';

function stored(...timesS: number[]): StoredFrame[] {
  return timesS.map((timeS) => ({ timeS, durationS: 0.1, isKey: timeS === 0 }));
}

function times(frames: readonly StoredFrame[], ...edits: Parameters<typeof displayedFrames>[1][]) {
  return Array.from(displayedFrames(frames, edits[0] ?? null).fileTimesS, (t) => +t.toFixed(6));
}

test('frames stored out of order are shown in order of time', () => {
  expect(times(stored(0, 0.3, 0.1, 0.2))).toEqual([0, 0.1, 0.2, 0.3]);
});

test('what lies before time zero is not shown', () => {
  expect(times(stored(-0.2, -0.1, 0, 0.1))).toEqual([0, 0.1]);
});

test('an edit ends the film before its last frame', () => {
  const edits = [{ startS: 5, durationS: 0.2, shownAtS: 0 }];
  expect(times(stored(-0.1, 0, 0.1, 0.2, 0.3), edits)).toEqual([0, 0.1]);
});

test('an open edit shows everything from its start', () => {
  const edits = [{ startS: 5, durationS: Infinity, shownAtS: 0 }];
  expect(times(stored(-0.1, 0, 0.1), edits)).toEqual([0, 0.1]);
});

test('an edit after a pause keeps the times that the demuxer moved', () => {
  const edits = [{ startS: 0, durationS: 1, shownAtS: 0.5 }];
  expect(times(stored(0.4, 0.5, 0.6), edits)).toEqual([0.5, 0.6]);
});

test('a second edit follows on the first without the frames between them', () => {
  const edits = [
    { startS: 2, durationS: 0.2, shownAtS: 0 },
    { startS: 2.4, durationS: 0.2, shownAtS: 0.2 },
  ];
  const frames = displayedFrames(stored(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6), edits);
  expect(Array.from(frames.fileTimesS, (t) => +t.toFixed(6))).toEqual([0, 0.1, 0.2, 0.3]);
  expect(Array.from(frames.storedTimesS)).toEqual([0, 0.1, 0.4, 0.5]);
});

test('of two frames at the same time one is shown', () => {
  expect(times(stored(0, 0.1, 0.1, 0.2))).toEqual([0, 0.1, 0.2]);
});

test('the duration runs to the end of the last frame', () => {
  expect(displayedFrames(stored(1, 1.1, 1.2), null).durationS).toBeCloseTo(0.3, 9);
});

test('a last frame without a duration lasts the usual interval', () => {
  const frames = stored(0, 0.1, 0.2).map((frame) => ({ ...frame, durationS: 0 }));
  expect(displayedFrames(frames, null).durationS).toBeCloseTo(0.3, 9);
});

test('no frames make no duration', () => {
  const none = displayedFrames([], null);
  expect([none.fileTimesS.length, none.durationS, none.variableFrameRate]).toEqual([0, 0, false]);
});

test('a left out frame makes the rate variable, rounding to milliseconds does not', () => {
  expect(displayedFrames(stored(0, 0.1, 0.2, 0.4), null).variableFrameRate).toBe(true);
  const rounded = stored(0, 0.033, 0.067, 0.1, 0.133);
  expect(displayedFrames(rounded, null).variableFrameRate).toBe(false);
});
