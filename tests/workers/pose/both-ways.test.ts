import { expect, test } from 'vitest';
import { LANDMARK_COUNT, landmarkIndex } from '#core/body/skeleton.ts';
import { bothWays } from '../../../workers/pose/both-ways.ts';
import {
  POSE_INPUT_PX,
  type PoseNetwork,
  type SquarePose,
} from '../../../workers/pose/pose-source.ts';

const LEFT_HEEL = landmarkIndex('left_heel');
const RIGHT_HEEL = landmarkIndex('right_heel');
const NOSE = landmarkIndex('nose');

/** Which part of the body each column of the square belongs to, by its brightness. */
type Body = Readonly<Record<'nose' | 'leftHeel' | 'rightHeel', number>>;

function pose(at: (landmark: number) => number, score = 1): SquarePose {
  const column = Float32Array.from({ length: LANDMARK_COUNT }, (_, i) => at(i));
  const flat = () => new Float32Array(LANDMARK_COUNT).fill(score);
  return { x: column, y: flat(), score: flat(), worldX: column, worldY: flat(), worldZ: flat() };
}

function square(bright: number): Float32Array {
  const pixels = new Float32Array(3 * POSE_INPUT_PX ** 2);
  for (let row = 0; row < POSE_INPUT_PX; row++)
    pixels.fill(1, 3 * (row * POSE_INPUT_PX + bright), 3 * (row * POSE_INPUT_PX + bright) + 3);
  return pixels;
}

/** Answers its looks in turn, and keeps what it was shown. */
function answering(...answers: (SquarePose | null)[]): PoseNetwork & { shown: Float32Array[] } {
  const shown: Float32Array[] = [];
  return {
    shown,
    estimate: (picture) => {
      shown.push(picture.slice());
      return Promise.resolve(answers[shown.length - 1] ?? null);
    },
    dispose: () => undefined,
  };
}

const body = ({ nose, leftHeel, rightHeel }: Body) =>
  pose((i) =>
    i === NOSE ? nose : i === LEFT_HEEL ? leftHeel : i === RIGHT_HEEL ? rightHeel : 0.5,
  );

test('the second look is at the mirror image', async () => {
  const network = answering(null, null);
  await bothWays(network).estimate(square(10));
  expect(network.shown[0]).toEqual(square(10));
  expect(network.shown[1]).toEqual(square(POSE_INPUT_PX - 11));
});

test('each landmark is the mean of both looks, the left heel that of the right one in the mirror', async () => {
  const network = answering(
    body({ nose: 0.4, leftHeel: 0.2, rightHeel: 0.7 }),
    body({ nose: 0.5, leftHeel: 0.28, rightHeel: 0.76 }),
  );
  const seen = await bothWays(network).estimate(square(0));
  expect(seen?.x[NOSE]).toBeCloseTo(0.45);
  expect(seen?.x[LEFT_HEEL]).toBeCloseTo((0.2 + 1 - 0.76) / 2);
  expect(seen?.x[RIGHT_HEEL]).toBeCloseTo((0.7 + 1 - 0.28) / 2);
  expect(seen?.worldX[LEFT_HEEL]).toBeCloseTo((0.2 - 0.76) / 2);
});

test('a second look that takes each leg for the other is named as the first one', async () => {
  const network = answering(
    body({ nose: 0.5, leftHeel: 0.2, rightHeel: 0.7 }),
    body({ nose: 0.5, leftHeel: 0.8, rightHeel: 0.3 }),
  );
  const seen = await bothWays(network).estimate(square(0));
  expect(seen?.x[LEFT_HEEL]).toBeCloseTo(0.2);
  expect(seen?.x[RIGHT_HEEL]).toBeCloseTo(0.7);
});

test('a mirrored picture gives the mirrored body, whatever the network gets wrong', async () => {
  const right = body({ nose: 0.42, leftHeel: 0.22, rightHeel: 0.74 });
  const wrong = body({ nose: 0.55, leftHeel: 0.25, rightHeel: 0.8 });
  const one = await bothWays(answering(right, wrong)).estimate(square(0));
  const other = await bothWays(answering(wrong, right)).estimate(square(POSE_INPUT_PX - 1));
  expect(other?.x[LEFT_HEEL]).toBeCloseTo(1 - (one?.x[RIGHT_HEEL] ?? NaN));
  expect(other?.x[NOSE]).toBeCloseTo(1 - (one?.x[NOSE] ?? NaN));
});

test('one look in which somebody is seen is enough', async () => {
  const seen = body({ nose: 0.4, leftHeel: 0.2, rightHeel: 0.7 });
  const first = await bothWays(answering(seen, null)).estimate(square(0));
  expect(first?.x[NOSE]).toBeCloseTo(0.4);
  const second = await bothWays(answering(null, seen)).estimate(square(0));
  expect(second?.x[NOSE]).toBeCloseTo(0.6);
  expect(second?.x[RIGHT_HEEL]).toBeCloseTo(0.8);
  expect(await bothWays(answering(null, null)).estimate(square(0))).toBe(null);
});
