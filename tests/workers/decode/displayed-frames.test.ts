import { expect, test } from 'vitest';
import type { Edit } from '../../../workers/decode/container/edit-list.ts';
import {
  displayedFrames,
  isBelievablyLong,
  type StoredFrame,
} from '../../../workers/decode/displayed-frames.ts';

function stored(...timesS: number[]): StoredFrame[] {
  return timesS.map((timeS) => ({ timeS, durationS: 0.1, isKey: timeS === 0, listing: 0 }));
}

/** As the demuxer hands them out: moved so that the first edit starts when it is shown. */
function listOf(...edits: [Edit, ...Edit[]]) {
  return { edits, movedS: edits[0].shownAtS - edits[0].startS, changesSpeed: false };
}

function rounded(timesS: Float64Array | readonly number[]): number[] {
  return Array.from(timesS, (t) => +t.toFixed(6));
}

function times(frames: readonly StoredFrame[], ...edits: Edit[]) {
  const [first, ...others] = edits;
  const list = first === undefined ? null : listOf(first, ...others);
  return rounded(displayedFrames(frames, list).fileTimesS);
}

test('frames stored out of order are shown in order of time', () => {
  expect(times(stored(0, 0.3, 0.1, 0.2))).toEqual([0, 0.1, 0.2, 0.3]);
});

test('a video of years is a file whose times are damaged, one of hours is not', () => {
  const lasts = (endS: number) => isBelievablyLong(displayedFrames(stored(0, 0.1, endS), null));
  expect([lasts(0.2), lasts(6 * 3600), lasts(1.8e10)]).toEqual([true, true, false]);
});

test('what lies before time zero is not shown', () => {
  expect(times(stored(-0.2, -0.1, 0, 0.1))).toEqual([0, 0.1]);
});

test('an edit ends the video before its last frame', () => {
  const edit = { startS: 5, durationS: 0.2, shownAtS: 0 };
  expect(times(stored(-0.1, 0, 0.1, 0.2, 0.3), edit)).toEqual([0, 0.1]);
});

test('an open edit shows everything from its start', () => {
  const edit = { startS: 5, durationS: Infinity, shownAtS: 0 };
  expect(times(stored(-0.1, 0, 0.1), edit)).toEqual([0, 0.1]);
});

test('an edit after a pause keeps the times that the demuxer moved', () => {
  const edit = { startS: 0, durationS: 1, shownAtS: 0.5 };
  expect(times(stored(0.4, 0.5, 0.6), edit)).toEqual([0.5, 0.6]);
});

test('a second edit follows on the first without the frames between them', () => {
  const edits = listOf(
    { startS: 2, durationS: 0.2, shownAtS: 0 },
    { startS: 2.4, durationS: 0.2, shownAtS: 0.2 },
  );
  const frames = displayedFrames(stored(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6), edits);
  expect(rounded(frames.fileTimesS)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(rounded(frames.storedTimesS)).toEqual([0, 0.1, 0.4, 0.5]);
});

test('what an edit leaves out or shows again is a cut, and no uneven pace', () => {
  const first = { startS: 0, durationS: 0.3, shownAtS: 0 };
  const video = stored(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
  const skips = displayedFrames(
    video,
    // Between two pictures: the next one is shown 0.15 s after the last.
    listOf(first, { startS: 0.45, durationS: 0.3, shownAtS: 0.3 }),
  );
  expect(rounded(skips.fileTimesS)).toEqual([0, 0.1, 0.2, 0.35, 0.45]);
  expect([rounded(skips.cutsS), skips.variableFrameRate]).toEqual([[0.35], false]);
  const repeats = displayedFrames(
    video,
    listOf(first, { startS: 0.1, durationS: 0.3, shownAtS: 0.3 }),
  );
  expect(rounded(repeats.storedTimesS)).toEqual([0, 0.1, 0.2, 0.1, 0.2, 0.3]);
  expect(rounded(repeats.cutsS)).toEqual([0.3]);
});

test('edits that follow each other in the video are no cut, nor is a video without edits', () => {
  const video = stored(0, 0.1, 0.2, 0.3);
  const joined = listOf(
    { startS: 0, durationS: 0.2, shownAtS: 0 },
    { startS: 0.2, durationS: 0.2, shownAtS: 0.2 },
  );
  expect(displayedFrames(video, joined).cutsS).toEqual([]);
  expect(displayedFrames(stored(0, 0.1, 0.5, 0.6), null).cutsS).toEqual([]);
});

test('a pause between two edits is a cut', () => {
  const paused = listOf(
    { startS: 0, durationS: 0.2, shownAtS: 0 },
    { startS: 0.2, durationS: 0.2, shownAtS: 1.2 },
  );
  expect(rounded(displayedFrames(stored(0, 0.1, 0.2, 0.3), paused).cutsS)).toEqual([1.2]);
});

test('the pictures of two lists are shown in one row, and each keeps its list', () => {
  const behind = stored(0.2, 0.3).map((frame) => ({ ...frame, listing: 1 }));
  const both = displayedFrames([...stored(0, 0.1), ...behind], null);
  expect(rounded(both.fileTimesS)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(both.listings).toEqual([0, 0, 1, 1]);
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
