import { expect, test } from 'vitest';
import { sizeFor, videoPlan } from '../../src/app/video-out/video-plan.ts';
import { fakeReport } from '../builders/fake-report.ts';

const report = fakeReport({ frames: 150 });
const whole = { part: 'whole', format: 'video', speed: 1 } as const;

test('the whole video has every frame at the real time of the report', () => {
  const plan = videoPlan(report, whole, 0)!;
  expect(plan.frames).toHaveLength(150);
  expect(plan.timesS).toHaveLength(151);
  expect(plan.timesS[149]).toBeCloseTo(149 / 30, 9);
  expect(plan.timesS[150]).toBeCloseTo(5, 6);
});

test('uneven frames stay uneven, and half the speed takes twice as long', () => {
  const timeS = report.timeS.map((at, i) => at + (i % 3) * 0.004);
  const plan = videoPlan({ ...report, timeS }, { ...whole, speed: 0.5 }, 0)!;
  expect(plan.timesS[4]).toBeCloseTo(2 * timeS[4]!, 9);
});

test('a stride begins and ends with the frame in which the foot lands', () => {
  const plan = videoPlan(report, { ...whole, part: 'stride' }, 1.3)!;
  // The right stride from 1.1 to 2.2 s.
  expect([plan.frames[0], plan.frames.at(-1)]).toEqual([33, 66]);
  expect(plan.timesS[0]).toBe(0);
});

test('a GIF leaves out frames that come too fast for it, and keeps the times of the others', () => {
  const plan = videoPlan(report, { part: 'stride', format: 'gif', speed: 1 }, 1.3)!;
  expect(plan.frames.slice(0, 3)).toEqual([33, 35, 37]);
  expect(plan.timesS[2]).toBeCloseTo(4 / 30, 9);
  // Slowly there is time for all.
  const slow = videoPlan(report, { part: 'stride', format: 'gif', speed: 0.5 }, 1.3)!;
  expect(slow.frames).toHaveLength(34);
});

test('without a stride there is no video of one', () => {
  expect(videoPlan({ ...report, cycles: [] }, { ...whole, part: 'stride' }, 1)).toBeNull();
});

test('a damaged video ends with the last frame that could be read', () => {
  const video = { ...report.video, decodedFrameCount: 60 };
  const hide = (rows: typeof report.landmarks.xPx) =>
    rows.map((row, i) => (i < 60 ? row : row.map(() => null)));
  const landmarks = { ...report.landmarks, xPx: hide(report.landmarks.xPx) };
  expect(videoPlan({ ...report, video, landmarks }, whole, 0)!.frames).toHaveLength(60);
});

test.each([
  [1920, 1080, 720, 1280, 720],
  [1080, 1920, 720, 720, 1280],
  [1280, 720, 1080, 1280, 720],
  // Encoders want even numbers.
  [853, 479, 480, 852, 478],
])('%d x %d at most %d is %d x %d', (widthPx, heightPx, most, width, height) => {
  expect(sizeFor({ widthPx, heightPx }, most)).toEqual({ widthPx: width, heightPx: height });
});
