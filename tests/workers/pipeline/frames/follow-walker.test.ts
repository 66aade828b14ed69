import { expect, test, vi } from 'vitest';
import {
  LANDMARK_COUNT,
  LEG_POINT_COUNT,
  legPointIndex,
  sideIndex,
  SIDES,
  type LegPoint,
  type Side,
} from '#core/body/skeleton.ts';
import type { ClipFrame } from '../../../../workers/decode/clip-frame.ts';
import type { FollowedRows } from '../../../../workers/pipeline/frames/frame-analyser.ts';
import { inProcessAnalyser } from '../../../../workers/pipeline/frames/in-process-analyser.ts';
import type { LegRow } from '../../../../workers/pipeline/frames/leg-look.ts';
import { looksWith } from '../../../../workers/pipeline/frames/networks.ts';
import {
  FOOT,
  LEG,
  type LegNetwork,
  type LegNetworks,
  type LegPart,
} from '../../../../workers/pose/leg/leg-source.ts';
import type { SquarePose } from '../../../../workers/pose/pose-source.ts';

const PICTURE = { widthPx: 200, heightPx: 100 };
const REGION = { centreXPx: 60, centreYPx: 50, sidePx: 40, bodyHeightPx: 35 };
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

function analyserWith(estimate: () => Promise<SquarePose | null>, legs: LegNetworks | null = null) {
  const { frames, closed } = clip();
  const looks = looksWith({ people, pose: { estimate, dispose: () => undefined }, legs });
  return { analyser: inProcessAnalyser(frames, timeS, looks, null), closed };
}

test('points go from fractions of the square to pixels of the picture', async () => {
  const { analyser } = analyserWith(() => Promise.resolve(poseAt(0.25, 0.5)));
  const batches: FollowedRows[] = [];
  await analyser.follow([2], [REGION], (rows) => batches.push(rows));
  // The square reaches from 40 to 80 across and from 30 to 70 down.
  expect(batches[0]?.frames).toEqual(Int32Array.of(2));
  expect(batches[0]?.xPx[0]).toBeCloseTo(50, 6);
  expect(batches[0]?.yPx[0]).toBeCloseTo(50, 6);
});

test('a frame without a region or without a person is a gap and shifts nothing', async () => {
  let asked = 0;
  const { analyser } = analyserWith(() => Promise.resolve(asked++ === 0 ? null : poseAt(0.5, 0.5)));
  const batches: FollowedRows[] = [];
  await analyser.follow([0, 1, 2, 3], [REGION, null, REGION, REGION], (rows) => batches.push(rows));
  const [batch] = batches;
  const x = [0, 1, 2, 3].map((row) => batch?.xPx[row * LANDMARK_COUNT]);
  expect(x).toEqual([NaN, NaN, 60, 60]);
  expect(batch?.frames).toEqual(Int32Array.of(0, 1, 2, 3));
});

/** Each network sees every one of its points at the same place of its square. */
function legsAt(leg: Place, foot: Place): LegNetworks {
  return { leg: networkAt(LEG, leg), foot: networkAt(FOOT, foot) };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function networkAt(part: LegPart, { x, y }: Place): LegNetwork {
  const all = (value: number) => new Float32Array(SIDES.length * part.points.length).fill(value);
  const sight = { x: all(x), y: all(y), sigma: all(4), hidden: all(0.25) };
  return { estimate: () => Promise.resolve(sight), dispose: () => undefined };
}

test('points of legs and feet go from units of their own squares to pixels of the picture', async () => {
  const pose = poseAt(0.5, 0.5);
  pose.x[sideIndex('right', 'hip')] = 0.75;
  pose.x[sideIndex('right', 'ankle')] = 0.75;
  const legs = legsAt({ x: 40, y: 80 }, { x: 96, y: 80 });
  const { analyser } = analyserWith(() => Promise.resolve(pose), legs);
  const batches: FollowedRows[] = [];
  // Legs of a walker 35 px tall are shown in squares of 22.4 px, their middles 0.448 px below hip and ankle.
  await analyser.follow([0, 1], [null, REGION], (rows) => batches.push(rows));
  const [rows] = batches;
  const at = (column: keyof LegRow, side: Side, part: LegPoint) =>
    rows?.[column][LEG_POINT_COUNT + legPointIndex(side, part)];
  expect(at('legXPx', 'left', 'knee')).toBeCloseTo(60 - 5.6, 4);
  expect(at('legXPx', 'right', 'knee')).toBeCloseTo(70 - 5.6, 4);
  expect(at('legYPx', 'right', 'knee')).toBeCloseTo(50.448, 4);
  // 4 of the square's 160 units, of 0.64 body heights.
  expect(at('legSigma', 'left', 'knee')).toBeCloseTo(0.016, 6);
  expect(at('legHidden', 'left', 'knee')).toBe(0.25);
  // All of a leg's points lie together, so the foot's square of 10.5 px lies round them; a tenth of it to the right.
  expect(at('legXPx', 'left', 'ball')).toBeCloseTo(60 - 5.6 + 1.05, 4);
  expect(at('legYPx', 'left', 'ball')).toBeCloseTo(50.448, 4);
  expect(at('legSigma', 'left', 'ball')).toBeCloseTo(0.0075, 6);
  expect(rows?.legXPx[0]).toBeNaN();
});

test('where no network looks at the legs their points are gaps', async () => {
  const { analyser } = analyserWith(() => Promise.resolve(poseAt(0.5, 0.5)));
  const batches: FollowedRows[] = [];
  await analyser.follow([0], [REGION], (rows) => batches.push(rows));
  expect(batches[0]?.legXPx).toEqual(new Float32Array(LEG_POINT_COUNT).fill(NaN));
});

test('rows are handed over while the clip is followed, each frame once', async () => {
  const { analyser } = analyserWith(() => Promise.resolve(null));
  const all = Array.from({ length: 40 }, (_, i) => i);
  const batches: number[][] = [];
  await analyser.follow(all, [], (rows) => batches.push([...rows.frames]));
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat()).toEqual(all);
});

test('every frame is closed once, also when the network fails', async () => {
  const good = analyserWith(() => Promise.resolve(null));
  await good.analyser.follow([0, 1, 2], [REGION, REGION, REGION], () => undefined);
  expect(good.closed).toEqual([0, 1, 2]);

  const bad = analyserWith(() => Promise.reject(new Error('lost')));
  const following = bad.analyser.follow([0, 1, 2], [REGION, REGION, REGION], vi.fn());
  await expect(following).rejects.toThrow('lost');
  expect(bad.closed).toEqual([0]);
});
