import { expect, test } from 'vitest';
import {
  fillLegInput,
  footSpots,
  footSquare,
  fromSquare,
  intoSquare,
  legSpots,
  legSquare,
} from '../../../../workers/pose/leg/leg-crop.ts';
import { FOOT, inputLength, LEG } from '../../../../workers/pose/leg/leg-source.ts';

const GUESS = { hip: { x: 100, y: 100 }, knee: { x: 130, y: 200 }, ankle: { x: 120, y: 300 } };

test('the square is 0.64 body heights wide, its middle a fiftieth below that of hip and ankle', () => {
  // 0.64 * 500 = 320; the middle is at 110, 200 + 6.4.
  const square = legSquare(GUESS, 500);
  expect(square.sidePx).toBeCloseTo(320, 9);
  expect(square.x).toBeCloseTo(-50, 9);
  expect(square.y).toBeCloseTo(46.4, 9);
});

test('a point of the picture goes into the square and back', () => {
  // Two pixels of the picture are one of the square.
  const square = legSquare(GUESS, 500);
  const ankle = intoSquare(square, GUESS.ankle);
  expect(ankle.x).toBeCloseTo(85, 9);
  expect(ankle.y).toBeCloseTo(126.8, 9);
  const back = fromSquare(square, ankle);
  expect(back.x).toBeCloseTo(120, 9);
  expect(back.y).toBeCloseTo(300, 9);
});

test('spots of six pixels say where the points of either leg are thought to be', () => {
  const into = new Float32Array(inputLength(LEG));
  const rgb = Float32Array.from({ length: 3 * LEG.inputPx ** 2 }, (_, i) => i);
  const own = { hip: { x: 80.5, y: 40.5 }, knee: { x: 70, y: 90 }, ankle: { x: -200, y: 10 } };
  const other = { knee: { x: 30.5, y: 100.5 }, ankle: { x: 42.5, y: 100.5 } };
  fillLegInput(LEG, into, rgb, legSpots(own, other));
  const at = (x: number, y: number, channel: number) =>
    into[LEG.channels * (y * LEG.inputPx + x) + channel];
  expect([0, 1, 2].map((channel) => at(2, 1, channel))).toEqual([486, 487, 488]);
  expect(at(80, 40, 3)).toBe(1);
  // exp(-36 / 72), and exp(-72 / 72) six pixels off both ways.
  expect(at(86, 40, 3)).toBeCloseTo(0.60653, 5);
  expect(at(86, 34, 3)).toBeCloseTo(0.36788, 5);
  // Half a pixel off both ways: exp(-0.5 / 72).
  expect(at(70, 90, 4)).toBeCloseTo(0.99308, 5);
  expect(at(0, 10, 5)).toBeCloseTo(0, 9);
  // Between the other leg's two spots it is the nearer one, not their sum.
  expect([at(30, 100, 6), at(42, 100, 6)]).toEqual([1, 1]);
  expect(at(36, 100, 6)).toBeCloseTo(0.60653, 5);
});

const FOOT_GUESS = {
  ankle: { x: 100, y: 80 },
  heel: { x: 90, y: 100 },
  foot_index: { x: 130, y: 98 },
  ball: { x: 120, y: 102 },
};

test('the square of a foot is 0.3 body heights wide, round the mean of its points', () => {
  // 0.3 * 500 = 150; the mean is at 110, 95.
  const square = footSquare(FOOT_GUESS, 500);
  expect(square).toEqual({ x: 35, y: 20, sidePx: 150 });
});

test('the network of the foot takes fewer pixels, and its spots lie at the same parts of the square', () => {
  const into = new Float32Array(inputLength(FOOT));
  const square = footSquare(FOOT_GUESS, 500);
  const placed = footSpots(FOOT_GUESS, { ankle: { x: 36, y: 21 }, foot_index: { x: -500, y: 0 } });
  const spots = placed.map((points) => points.map((point) => intoSquare(square, point)));
  fillLegInput(FOOT, into, new Float32Array(3 * FOOT.inputPx ** 2), spots);
  const at = (x: number, y: number, channel: number) =>
    into[FOOT.channels * (y * FOOT.inputPx + x) + channel] ?? NaN;
  // The ankle lies 65 / 150 across and 60 / 150 down: pixel 41.6, 38.4 of 96; a unit is 0.6 px.
  const away = ((41.6 - 41.5) ** 2 + (38.5 - 38.4) ** 2) / 0.6 ** 2;
  expect(at(41, 38, 3)).toBeCloseTo(Math.exp(-away / 72), 5);
  // The other ankle: 1 / 150 of the side is 0.64 px.
  expect(at(0, 0, 5)).toBeCloseTo(Math.exp(-(2 * 0.14 ** 2) / 0.36 / 72), 5);
});
