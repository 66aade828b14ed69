import { expect, test } from 'vitest';
import { heatmapPoints } from '../../../../workers/pose/leg/heatmap-points.ts';

const CELLS = 40;
const SIDE = 160;
const POINTS = 6;

/** Maps that are level but for some cells. */
function maps(
  legs: number,
  ...peaks: { leg: number; point: number; row: number; column: number; value: number }[]
) {
  const logits = new Float32Array(legs * CELLS ** 2 * POINTS);
  for (const { leg, point, row, column, value } of peaks)
    logits[((leg * CELLS + row) * CELLS + column) * POINTS + point] = value;
  return heatmapPoints(logits, POINTS, CELLS, SIDE);
}

test('a level map puts its point in the middle of the square', () => {
  const { x, y } = maps(1);
  expect([...x, ...y].map((value) => Number(value.toFixed(4)))).toEqual(Array(12).fill(80));
});

test('one sure cell puts it in that cell, of its own leg and point', () => {
  // Middles of column 3 and row 10: 3.5 * 4 and 10.5 * 4.
  const { x, y } = maps(2, { leg: 1, point: 2, row: 10, column: 3, value: 60 });
  expect(x[POINTS + 2]).toBeCloseTo(14, 4);
  expect(y[POINTS + 2]).toBeCloseTo(42, 4);
  expect(x[2]).toBeCloseTo(80, 4);
  expect(x[POINTS + 1]).toBeCloseTo(80, 4);
});

test('two cells share a point by the odds that their values stand for', () => {
  // ln 3 apart: three parts to one. Columns 10 and 11: 42 and 46 px; exp(60) and more leave the rest out.
  const { x } = maps(
    1,
    { leg: 0, point: 0, row: 5, column: 10, value: 60 + Math.log(3) },
    { leg: 0, point: 0, row: 5, column: 11, value: 60 },
  );
  expect(x[0]).toBeCloseTo(43, 4);
});

test('values too large for an exponential are no trouble', () => {
  const { x } = maps(1, { leg: 0, point: 0, row: 0, column: 0, value: 3000 });
  expect(x[0]).toBeCloseTo(2, 6);
});
