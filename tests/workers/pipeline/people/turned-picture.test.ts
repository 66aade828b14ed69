import { expect, test } from 'vitest';
import { turnedPicture, type TurnDeg } from '../../../../workers/pipeline/people/turned-picture.ts';

/** Pixels numbered as one reads them, the number in each of the three colours. */
function picture(rows: readonly (readonly number[])[]) {
  const rgb = Float32Array.from(rows.flat().flatMap((value) => [value, value, value]));
  return { rgb, width: rows[0]?.length ?? 0, height: rows.length };
}

test.each<[TurnDeg, number[][]]>([
  [
    90,
    [
      [4, 1],
      [5, 2],
      [6, 3],
    ],
  ],
  [
    180,
    [
      [6, 5, 4],
      [3, 2, 1],
    ],
  ],
  [
    270,
    [
      [3, 6],
      [2, 5],
      [1, 4],
    ],
  ],
])('a picture turned clockwise by %d degrees', (turnDeg, rows) => {
  const upright = picture([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(turnedPicture(upright, turnDeg)).toEqual(picture(rows));
});
