import { expect, test } from 'vitest';
import { VideoClock } from '#core/video/video-clock.ts';
import { Playhead, type SeekableVideo } from '../../../src/components/player/playback/playhead.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** 60 frames at 30 a second. */
const clock = new VideoClock(fakeReport({ frames: 60 }));

/** A video whose seeks end when the test says so, and what the playhead tells. */
class FakeVideo implements SeekableVideo {
  seeking = false;
  /** The frames that were sought, in order. */
  readonly sought: number[] = [];
  private atS = 0;

  get currentTime(): number {
    return this.atS;
  }

  set currentTime(timeS: number) {
    this.atS = timeS;
    this.seeking = true;
    this.sought.push(clock.frameAtFileTime(timeS));
  }

  /** The seek ends where it was sent, or at another frame. */
  arrive(playhead: Playhead, frame?: number): void {
    if (frame !== undefined) this.atS = clock.seekFileTimeS(frame);
    this.seeking = false;
    playhead.arrived();
  }
}

function playheadOf(video: FakeVideo | null) {
  const told: (readonly [frame: number, settled: boolean])[] = [];
  const now = { ms: 5000 };
  const playhead = new Playhead(
    {
      video: () => video,
      changed: () => undefined,
      shown: (frame, settled) => told.push([frame, settled]),
    },
    () => now.ms,
  );
  playhead.load(video !== null);
  playhead.startAnew(clock);
  return { playhead, told, now };
}

/** A playhead whose video stands on frame 0. */
function standing() {
  const video = new FakeVideo();
  const made = playheadOf(video);
  made.playhead.ready(clock);
  video.arrive(made.playhead);
  video.sought.length = 0;
  made.told.length = 0;
  expect(made.playhead.state.kind).toBe('shown');
  return { ...made, video };
}

test('without a video the lines go to a frame at once, and no further than there are frames', () => {
  const { playhead, told } = playheadOf(null);
  for (const frame of [12, -5, 500]) playhead.goTo(frame);
  expect(told).toEqual([
    [12, true],
    [0, true],
    [59, true],
  ]);
  expect(playhead.isAtEnd).toBe(true);
});

test('a video that is not ready is not sought; once it is, it goes where the lines are', () => {
  const video = new FakeVideo();
  const { playhead } = playheadOf(video);
  playhead.goTo(20);
  expect(playhead.frame).toBe(20);
  expect(video.sought).toEqual([]);
  playhead.ready(clock);
  expect(video.sought).toEqual([20]);
});

test('steps add up while the video is on its way, and it is sent to the newest one alone', () => {
  const { playhead, video, told } = standing();
  for (let step = 0; step < 4; step++) playhead.goTo(playhead.aim + 1);
  expect(playhead.aim).toBe(4);
  expect(playhead.frame).toBe(0);
  expect(video.sought).toEqual([1]);
  video.arrive(playhead);
  expect(video.sought).toEqual([1, 4]);
  video.arrive(playhead);
  expect(playhead.state.kind).toBe('shown');
  expect(told).toEqual([
    [1, false],
    [4, true],
  ]);
});

test('a frame that the video cannot reach is sought once, and the lines go where the video is', () => {
  const { playhead, video, told } = standing();
  playhead.goTo(40);
  video.arrive(playhead, 37);
  expect(video.sought).toEqual([40]);
  expect(told).toEqual([[37, true]]);
  expect(playhead.aim).toBe(37);
});

test('a seek that does not end within a second is given up for the next one', () => {
  const { playhead, video, now } = standing();
  playhead.goTo(40);
  now.ms += 900;
  playhead.goTo(41);
  expect(video.sought).toEqual([40]);
  now.ms += 200;
  playhead.goTo(42);
  expect(video.sought).toEqual([40, 42]);
});

test('a video that fails is loaded once more, and goes no further than it came', () => {
  const { playhead, video } = standing();
  playhead.goTo(10);
  video.arrive(playhead);
  playhead.goTo(50);
  expect(playhead.failed()).toBe(true);
  expect(playhead.state).toMatchObject({ kind: 'loading', target: 10 });
  playhead.ready(clock);
  expect(video.sought.at(-1)).toBe(10);
  video.arrive(playhead);
  // It stands again: another fault is a first one.
  expect(playhead.failed()).toBe(true);
});

test('a video that fails twice in a row, or before it was ready, leaves the lines alone', () => {
  const twice = standing();
  expect(twice.playhead.failed()).toBe(true);
  twice.playhead.ready(clock);
  expect(twice.playhead.failed()).toBe(false);
  const early = playheadOf(new FakeVideo());
  expect(early.playhead.failed()).toBe(false);
  for (const { playhead } of [twice, early]) {
    expect(playhead.state).toEqual({ kind: 'lines-only', because: 'unplayable' });
    playhead.goTo(7);
    expect(playhead.frame).toBe(7);
  }
});

test('a playing video is followed by the times of its pictures', () => {
  const { playhead, told } = standing();
  playhead.follow(14.2 / 30);
  expect(playhead.frame).toBe(14);
  playhead.goTo(30);
  playhead.follow(15.2 / 30);
  expect(told).toEqual([
    [14, true],
    [15, false],
  ]);
});

test('to play from the end the first frame is sought even while another seek is under way', () => {
  const { playhead, video } = standing();
  playhead.goTo(59);
  expect(playhead.isAtEnd).toBe(true);
  playhead.restart();
  expect(video.sought).toEqual([59, 0]);
  expect(playhead.aim).toBe(0);
});

test('another report of the same video can be sought in at once, at its first frame', () => {
  const { playhead, video } = standing();
  playhead.goTo(30);
  video.arrive(playhead);
  playhead.startAnew(clock);
  expect(playhead.state.kind).toBe('seeking');
  expect(video.sought).toEqual([30, 0]);
});
