import { expect, test } from 'vitest';
import { misfitOf } from '#core/video/video-misfit.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** 1280 x 720, 150 pictures at 30 a second: five seconds. */
const report = fakeReport();
const video = { widthPx: 1280, heightPx: 720, durationS: 5 };

test('the video of a report has its picture size and its duration, with what players round', () => {
  expect(misfitOf(report, video)).toBeNull();
  expect(misfitOf(report, { ...video, widthPx: 1278, durationS: 5.2 })).toBeNull();
});

test('a video with another picture or another duration is another video', () => {
  expect(misfitOf(report, { ...video, widthPx: 720, heightPx: 1280 })).toBe('shape');
  expect(misfitOf(report, { ...video, durationS: 7 })).toBe('duration');
});

test('slow motion is as long as its file plays: five seconds of life at an eighth are forty', () => {
  const slow = { ...report, video: { ...report.video, timeScale: 0.125 } };
  expect(misfitOf(slow, { ...video, durationS: 40 })).toBeNull();
  expect(misfitOf(slow, video)).toBe('duration');
});

test('a video whose first picture comes late is longer by as much', () => {
  const late = { ...report, video: { ...report.video, firstFrameFileTimeS: 2 } };
  expect(misfitOf(late, { ...video, durationS: 7 })).toBeNull();
});

test('the duration of a video with a part at another speed tells nothing', () => {
  const changed = { ...report, notices: [{ code: 'changed-speed' as const }] };
  expect(misfitOf(changed, { ...video, durationS: 9 })).toBeNull();
  expect(misfitOf(changed, { ...video, heightPx: 360 })).toBe('shape');
});
