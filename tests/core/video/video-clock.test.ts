import { expect, test } from 'vitest';
import { VideoClock } from '#core/video/video-clock.ts';
import { fakeReport } from '../../builders/fake-report.ts';

function clockOf(change: { timeScale?: number; firstFrameFileTimeS?: number } = {}): VideoClock {
  const report = fakeReport({ frames: 30, fps: 30 });
  return new VideoClock({ ...report, video: { ...report.video, ...change } });
}

test('a frame is sought at the middle of its interval', () => {
  expect(clockOf().seekFileTimeS(3)).toBeCloseTo(3.5 / 30);
  expect(clockOf().seekFileTimeS(29)).toBeCloseTo(29.5 / 30);
});

test('a video whose first frame is late in the file is sought later', () => {
  expect(clockOf({ firstFrameFileTimeS: 0.5 }).seekFileTimeS(0)).toBeCloseTo(0.5 + 0.5 / 30);
});

test('where the player puts its first frame counts for more than what the file says', () => {
  const report = fakeReport({ frames: 30, fps: 30 });
  report.video.firstFrameFileTimeS = 0.0118;
  expect(new VideoClock(report, 0).seekFileTimeS(3)).toBeCloseTo(3.5 / 30);
});

test('eight times slow motion lasts eight times as long in the file', () => {
  const clock = clockOf({ timeScale: 0.125 });
  expect(clock.fileTimeS(0.1)).toBeCloseTo(0.8);
  expect(clock.frameAtFileTime(0.8)).toBe(3);
});

test('what is sought is what is shown, for every frame', () => {
  const clock = clockOf({ timeScale: 0.25, firstFrameFileTimeS: 0.123 });
  for (let frame = 0; frame < clock.frames; frame++)
    expect(clock.frameAtFileTime(clock.seekFileTimeS(frame))).toBe(frame);
});

test('a player that rounds a timestamp down to microseconds still names the right frame', () => {
  const clock = clockOf();
  for (let frame = 0; frame < clock.frames; frame++)
    expect(clock.frameAtFileTime(Math.floor((frame / 30) * 1e6) / 1e6)).toBe(frame);
});

test('of a file that is cut off only the frames that could be read are shown', () => {
  const report = fakeReport({ frames: 30, fps: 30 });
  report.video.decodedFrameCount = 20;
  report.landmarks.xPx = report.landmarks.xPx.map((points, frame) =>
    frame < 20 ? points : points.map(() => null),
  );
  const clock = new VideoClock(report);
  expect(clock.frames).toBe(20);
  // Times are those of the whole video, which lasted 30 frames.
  expect(clock.seekFileTimeS(19)).toBeCloseTo(19.5 / 30);
});
