import { expect, test } from 'vitest';
import { VideoClock } from '#core/video/video-clock.ts';
import type { Moment } from '#core/report/moments.ts';
import {
  momentFrameBeside,
  momentsAt,
} from '../../../src/components/player/playback/moment-frames.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** 60 frames at 30 a second. */
const clock = new VideoClock(fakeReport({ frames: 60 }));

/** Two moments on frame 9, one on frame 30. */
const MOMENTS: readonly Moment[] = [
  { side: 'left', kind: 'heelOffS', timeS: 0.301 },
  { side: 'right', kind: 'initialContactS', timeS: 0.32 },
  { side: 'left', kind: 'toeOffS', timeS: 1.01 },
];

test.each([
  [0, 1, 9],
  [8, 1, 9],
  [9, 1, 30],
  [30, 1, null],
  [59, -1, 30],
  [30, -1, 9],
  [9, -1, null],
] as const)('from frame %d in direction %d the next moment is on frame %j', (frame, way, there) => {
  expect(momentFrameBeside(MOMENTS, clock, frame, way)).toBe(there);
});

test('a frame shows each moment that lies in it', () => {
  expect(momentsAt(MOMENTS, clock, 9)).toEqual(MOMENTS.slice(0, 2));
  expect(momentsAt(MOMENTS, clock, 10)).toEqual([]);
});
