import { expect, test } from 'vitest';
import type { AnalysisOptions } from '#contract/analysis-api.ts';
import type { VideoFacts } from '#contract/video-facts.ts';
import {
  fileNotices,
  realTimesS,
  timeScaleOf,
  videoOf,
} from '../../../workers/pipeline/clip-times.ts';

const options: AnalysisOptions = {
  name: 'walk.mp4',
  model: 'full',
  heightM: null,
  trueFps: null,
  decodePath: 'auto',
  backend: 'wasm',
  workers: null,
};

/** A file of 30 frames a second whose first displayed frame lies half a second into it. */
function facts(changes: Partial<VideoFacts> = {}): VideoFacts {
  return {
    name: 'walk.mp4',
    widthPx: 640,
    heightPx: 360,
    rotationDeg: 0,
    codec: 'avc',
    fileTimesS: Float64Array.from({ length: 60 }, (_, i) => 0.5 + i / 30),
    storedFrameCount: 75,
    durationS: 2,
    variableFrameRate: false,
    cutsS: [],
    changesSpeed: false,
    interlaced: false,
    captureFps: null,
    recordedAtMs: null,
    path: 'webcodecs',
    ...changes,
  };
}

test('the first displayed frame is time 0 whatever the file calls it', () => {
  const times = realTimesS(facts(), { factor: 1, source: 'normal-speed' });
  expect(times[0]).toBe(0);
  expect(times[30]).toBeCloseTo(1, 9);
});

test('a video shot at 240 and stored at 30 frames a second takes an eighth of its time', () => {
  const scale = timeScaleOf(facts({ captureFps: 240 }), options);
  expect(scale).toEqual({ factor: 0.125, source: 'file' });
  expect(realTimesS(facts(), scale)[8]).toBeCloseTo(1 / 30, 9);
  expect(videoOf(facts(), scale, 60)).toMatchObject({ meanFps: 240, durationS: 0.25 });
});

test('what the user says of the frame rate goes before what the file says', () => {
  const scale = timeScaleOf(facts({ captureFps: 240 }), { ...options, trueFps: 120 });
  expect(scale).toEqual({ factor: 0.25, source: 'user' });
});

test('a capture rate near the stored one is no slow motion', () => {
  expect(timeScaleOf(facts({ captureFps: 30.01 }), options).source).toBe('normal-speed');
});

test('frames that could not be read and an end that is missing are told', () => {
  const scale = { factor: 1, source: 'normal-speed' } as const;
  expect(fileNotices(facts(), scale, 60, false)).toEqual([]);
  expect(fileNotices(facts(), scale, 12, false)).toEqual([
    { code: 'truncated', readableFrames: 12, expectedFrames: 60 },
  ]);
  expect(fileNotices(facts(), scale, 60, true)).toEqual([
    { code: 'truncated', readableFrames: 60, expectedFrames: null },
  ]);
});

test('another speed of a part, pictures in two halves and an end that is missing are told', () => {
  const scale = { factor: 1, source: 'normal-speed' } as const;
  expect(fileNotices(facts({ changesSpeed: true, interlaced: true }), scale, 60, true)).toEqual([
    { code: 'truncated', readableFrames: 60, expectedFrames: null },
    { code: 'changed-speed' },
    { code: 'interlaced' },
  ]);
});
