import { expect, test } from 'vitest';
import { middle } from '#core/body/body.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { columnOf, emptyTrack } from '#core/body/landmark-track.ts';
import {
  BONES,
  LANDMARK_COUNT,
  LANDMARK_NAMES,
  landmarkIndex,
  sideIndex,
} from '#core/body/skeleton.ts';

test('the landmarks are in the order of the network: 33, shoulders 11 and 12, feet 31 and 32', () => {
  expect(LANDMARK_COUNT).toBe(33);
  expect(new Set(LANDMARK_NAMES).size).toBe(33);
  const order = [
    'nose',
    'left_shoulder',
    'right_shoulder',
    'left_hip',
    'right_foot_index',
  ] as const;
  expect(order.map(landmarkIndex)).toEqual([0, 11, 12, 23, 32]);
  expect(sideIndex('left', 'heel')).toBe(29);
});

test('a landmark that does not exist is a bug', () => {
  // @ts-expect-error: no such landmark
  expect(() => landmarkIndex('left_tail')).toThrow(RangeError);
});

test('every bone joins two landmarks', () => {
  for (const [from, to] of BONES) {
    expect(landmarkIndex(from)).not.toBe(landmarkIndex(to));
  }
});

test('an empty track is all gaps, one row for every frame', () => {
  const track = emptyTrack(Float64Array.of(0, 0.1, 0.2), 640, 480);
  for (const table of [track.xPx, track.yPx, track.score, track.worldX, track.worldZ]) {
    expect(table).toHaveLength(3 * 33);
    expect(table.every(Number.isNaN)).toBe(true);
  }
});

test('a column is one landmark over all frames', () => {
  const table = Float32Array.from({ length: 2 * 33 }, (_, cell) => cell);
  expect([...columnOf(table, 5)]).toEqual([5, 38]);
});

test('a body has the points of the side that they are named after', () => {
  const track = emptyTrack(Float64Array.of(0), 640, 480);
  track.xPx[landmarkIndex('left_knee')] = 7;
  const body = bodyOf(track);
  expect(body.left.knee.x[0]).toBe(7);
  expect(body.right.knee.x[0]).toBeNaN();
});

test('halfway between a known and a missing point is missing', () => {
  expect([...middle(Float64Array.of(2, 4), Float64Array.of(6, NaN))]).toEqual([4, NaN]);
});
