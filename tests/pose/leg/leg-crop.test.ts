import { expect, test } from 'vitest';
import {
  fillLegInput,
  fromSquare,
  intoSquare,
  legSquare,
} from '../../../workers/pose/leg/leg-crop.ts';
import {
  LEG_INPUT_CHANNELS,
  LEG_INPUT_LENGTH,
  LEG_INPUT_PX,
} from '../../../workers/pose/leg/leg-source.ts';

const LEG = { hip: { x: 100, y: 100 }, knee: { x: 130, y: 200 }, ankle: { x: 120, y: 300 } };

test('the square is 0.64 body heights wide, its middle a fiftieth below that of hip and ankle', () => {
  // 0.64 * 500 = 320; the middle is at 110, 200 + 6.4.
  const square = legSquare(LEG, 500);
  expect(square.sidePx).toBeCloseTo(320, 9);
  expect(square.x).toBeCloseTo(-50, 9);
  expect(square.y).toBeCloseTo(46.4, 9);
});

test('a point of the picture goes into the square and back', () => {
  // Two pixels of the picture are one of the square.
  const square = legSquare(LEG, 500);
  const ankle = intoSquare(square, LEG.ankle);
  expect(ankle.x).toBeCloseTo(85, 9);
  expect(ankle.y).toBeCloseTo(126.8, 9);
  const back = fromSquare(square, ankle);
  expect(back.x).toBeCloseTo(120, 9);
  expect(back.y).toBeCloseTo(300, 9);
});

test('spots of six pixels say where the points of either leg are thought to be', () => {
  const into = new Float32Array(LEG_INPUT_LENGTH);
  const rgb = Float32Array.from({ length: 3 * LEG_INPUT_PX ** 2 }, (_, i) => i);
  const own = { hip: { x: 80.5, y: 40.5 }, knee: { x: 70, y: 90 }, ankle: { x: -200, y: 10 } };
  const other = { knee: { x: 30.5, y: 100.5 }, ankle: { x: 42.5, y: 100.5 } };
  fillLegInput(into, rgb, own, other);
  const at = (x: number, y: number, channel: number) =>
    into[LEG_INPUT_CHANNELS * (y * LEG_INPUT_PX + x) + channel];
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
