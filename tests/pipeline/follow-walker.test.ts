import { beforeEach, expect, test, vi } from 'vitest';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import type { ClipFrame } from '../../workers/decode/clip-frame.ts';
import { followWalker } from '../../workers/pipeline/follow-walker.ts';
import { framesToSearch } from '../../workers/pipeline/find-walker.ts';
import type { SquarePose } from '../../workers/pose/pose-source.ts';

const PICTURE = { widthPx: 200, heightPx: 100 };
const REGION = { centreXPx: 60, centreYPx: 50, sidePx: 40 };

/** Enough of a canvas for a square to be read back; Node has none. */
beforeEach(() => {
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return { getImageData: () => ({ width: 256, height: 256 }) };
      }
    },
  );
});

function clip(count: number) {
  const closed: number[] = [];
  async function* frames(): AsyncGenerator<ClipFrame> {
    for (let index = 0; index < count; index++) {
      yield await Promise.resolve({
        index,
        fileTimeS: index / 30,
        ...PICTURE,
        drawRegion: () => undefined,
        toBitmap: () => Promise.reject(new Error('not asked for here')),
        close: () => closed.push(index),
      });
    }
  }
  return { frames, closed };
}

/** A pose with every point at the same fractions of the square. */
function poseAt(x: number, y: number): SquarePose {
  const all = (value: number) => new Float32Array(LANDMARK_COUNT).fill(value);
  return { x: all(x), y: all(y), score: all(1), worldX: all(0), worldY: all(0), worldZ: all(0) };
}

const timeS = Float64Array.from({ length: 4 }, (_, i) => i / 30);

test('points go from fractions of the square to pixels of the picture', async () => {
  const { frames } = clip(4);
  const network = { estimate: () => Promise.resolve(poseAt(0.25, 0.5)), dispose: vi.fn() };
  const regions = Array.from({ length: 4 }, () => REGION);
  const { track } = await followWalker(frames(), timeS, regions, network, PICTURE, () => undefined);
  // The square reaches from 40 to 80 across and from 30 to 70 down.
  expect(track.xPx[2 * LANDMARK_COUNT]).toBeCloseTo(50, 6);
  expect(track.yPx[2 * LANDMARK_COUNT]).toBeCloseTo(50, 6);
});

test('a frame without a region or without a person is a gap and shifts nothing', async () => {
  const { frames } = clip(4);
  let asked = 0;
  const network = {
    estimate: () => Promise.resolve(asked++ === 0 ? null : poseAt(0.5, 0.5)),
    dispose: vi.fn(),
  };
  const regions = [REGION, null, REGION, REGION];
  const { track, decodedFrames } = await followWalker(
    frames(),
    timeS,
    regions,
    network,
    PICTURE,
    () => undefined,
  );
  const x = [0, 1, 2, 3].map((frame) => track.xPx[frame * LANDMARK_COUNT]);
  expect(x).toEqual([NaN, NaN, 60, 60]);
  expect(decodedFrames).toBe(4);
});

test('every frame is closed once, also when the network fails', async () => {
  const good = clip(3);
  const network = { estimate: () => Promise.resolve(null), dispose: vi.fn() };
  const regions = [REGION, REGION, REGION];
  await followWalker(good.frames(), timeS, regions, network, PICTURE, () => undefined);
  expect(good.closed).toEqual([0, 1, 2]);

  const bad = clip(3);
  const broken = { estimate: () => Promise.reject(new Error('lost')), dispose: vi.fn() };
  await expect(
    followWalker(bad.frames(), timeS, regions, broken, PICTURE, () => undefined),
  ).rejects.toThrow('lost');
  expect(bad.closed).toEqual([0]);
});

test('people are looked for five times a second, in the first and the last frame too', () => {
  const sixty = Float64Array.from({ length: 61 }, (_, i) => i / 60);
  expect(framesToSearch(sixty)).toEqual([0, 12, 24, 36, 48, 60]);
  expect(framesToSearch(Float64Array.of(0, 0.05, 0.1))).toEqual([0, 2]);
});
