import { expect, test, vi } from 'vitest';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import type { ClipFrame } from '../../workers/decode/clip-frame.ts';
import type { FollowedRows } from '../../workers/pipeline/hand.ts';
import { localHand } from '../../workers/pipeline/local-hand.ts';
import type { SquarePose } from '../../workers/pose/pose-source.ts';

const PICTURE = { widthPx: 200, heightPx: 100 };
const REGION = { centreXPx: 60, centreYPx: 50, sidePx: 40 };
const people = { find: () => Promise.resolve([]), dispose: () => undefined };

function clip() {
  const closed: number[] = [];
  async function* frames(indices: readonly number[]): AsyncGenerator<ClipFrame> {
    for (const index of indices) {
      yield await Promise.resolve({
        index,
        fileTimeS: index / 30,
        ...PICTURE,
        readRegion: () => Promise.resolve(),
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

const timeS = Float64Array.from({ length: 40 }, (_, i) => i / 30);

function handWith(estimate: () => Promise<SquarePose | null>) {
  const { frames, closed } = clip();
  const networks = { people, pose: { estimate, dispose: () => undefined } };
  return { hand: localHand(frames, timeS, networks, null), closed };
}

test('points go from fractions of the square to pixels of the picture', async () => {
  const { hand } = handWith(() => Promise.resolve(poseAt(0.25, 0.5)));
  const batches: FollowedRows[] = [];
  await hand.follow([2], [REGION], (rows) => batches.push(rows));
  // The square reaches from 40 to 80 across and from 30 to 70 down.
  expect(batches[0]?.frames).toEqual(Int32Array.of(2));
  expect(batches[0]?.xPx[0]).toBeCloseTo(50, 6);
  expect(batches[0]?.yPx[0]).toBeCloseTo(50, 6);
});

test('a frame without a region or without a person is a gap and shifts nothing', async () => {
  let asked = 0;
  const { hand } = handWith(() => Promise.resolve(asked++ === 0 ? null : poseAt(0.5, 0.5)));
  const batches: FollowedRows[] = [];
  await hand.follow([0, 1, 2, 3], [REGION, null, REGION, REGION], (rows) => batches.push(rows));
  const [batch] = batches;
  const x = [0, 1, 2, 3].map((row) => batch?.xPx[row * LANDMARK_COUNT]);
  expect(x).toEqual([NaN, NaN, 60, 60]);
  expect(batch?.frames).toEqual(Int32Array.of(0, 1, 2, 3));
});

test('rows are handed over while the clip is followed, each frame once', async () => {
  const { hand } = handWith(() => Promise.resolve(null));
  const all = Array.from({ length: 40 }, (_, i) => i);
  const batches: number[][] = [];
  await hand.follow(all, [], (rows) => batches.push([...rows.frames]));
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat()).toEqual(all);
});

test('every frame is closed once, also when the network fails', async () => {
  const good = handWith(() => Promise.resolve(null));
  await good.hand.follow([0, 1, 2], [REGION, REGION, REGION], () => undefined);
  expect(good.closed).toEqual([0, 1, 2]);

  const bad = handWith(() => Promise.reject(new Error('lost')));
  const following = bad.hand.follow([0, 1, 2], [REGION, REGION, REGION], vi.fn());
  await expect(following).rejects.toThrow('lost');
  expect(bad.closed).toEqual([0]);
});
