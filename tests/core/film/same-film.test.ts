import { expect, test } from 'vitest';
import { misfitOf } from '#core/film/same-film.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** 1280 x 720, 150 pictures at 30 a second: five seconds. */
const report = fakeReport();
const film = { widthPx: 1280, heightPx: 720, durationS: 5 };

test('the film of a report has its picture size and its duration, with what players round', () => {
  expect(misfitOf(report, film)).toBeNull();
  expect(misfitOf(report, { ...film, widthPx: 1278, durationS: 5.2 })).toBeNull();
});

test('a film with another picture or another duration is another film', () => {
  expect(misfitOf(report, { ...film, widthPx: 720, heightPx: 1280 })).toBe('shape');
  expect(misfitOf(report, { ...film, durationS: 7 })).toBe('duration');
});

test('slow motion is as long as its file plays: five seconds of life at an eighth are forty', () => {
  const slow = { ...report, video: { ...report.video, timeScale: 0.125 } };
  expect(misfitOf(slow, { ...film, durationS: 40 })).toBeNull();
  expect(misfitOf(slow, film)).toBe('duration');
});

test('a film whose first picture comes late is longer by as much', () => {
  const late = { ...report, video: { ...report.video, firstFrameFileTimeS: 2 } };
  expect(misfitOf(late, { ...film, durationS: 7 })).toBeNull();
});

test('the duration of a film with a part at another speed tells nothing', () => {
  const changed = { ...report, notices: [{ code: 'changed-speed' as const }] };
  expect(misfitOf(changed, { ...film, durationS: 9 })).toBeNull();
  expect(misfitOf(changed, { ...film, heightPx: 360 })).toBe('shape');
});
