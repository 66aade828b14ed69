import { expect, test } from 'vitest';
import {
  storedPart,
  storedToShown,
  type Affine,
  type Placement,
} from '../../../../workers/decode/pixels/region-transform.ts';

/** Stored 40 wide and 30 high. */
function placed(rotationDeg: Placement['rotationDeg'], mirrored = false): Placement {
  return { rotationDeg, mirrored, storedWidthPx: 40, storedHeightPx: 30 };
}

function moved([a, b, c, d, e, f]: Affine, x: number, y: number): number[] {
  return [a * x + c * y + e, b * x + d * y + f];
}

test('the stored top left corner goes round the picture with the turn', () => {
  const corner = ([0, 90, 180, 270] as const).map((deg) => moved(storedToShown(placed(deg)), 0, 0));
  // Turned clockwise: top left, top right of 30x40, bottom right of 40x30, bottom left of 30x40.
  expect(corner).toEqual([
    [0, 0],
    [30, 0],
    [40, 30],
    [0, 40],
  ]);
});

test('a mirrored picture is turned first, then mirrored left to right', () => {
  expect(moved(storedToShown(placed(0, true)), 10, 5)).toEqual([30, 5]);
  expect(moved(storedToShown(placed(90, true)), 0, 0)).toEqual([0, 0]);
});

test('the part behind a region is turned back', () => {
  const shown = { x: 10, y: 20, width: 5, height: 8 };
  expect(storedPart(placed(90), shown)).toEqual({ x: 20, y: 15, width: 8, height: 5 });
  expect(storedPart(placed(180), { x: 0, y: 0, width: 10, height: 10 })).toEqual({
    x: 30,
    y: 20,
    width: 10,
    height: 10,
  });
});

test('a region that reaches outside has only its inner part behind it', () => {
  const outside = { x: -10, y: -10, width: 20, height: 20 };
  expect(storedPart(placed(0), outside)).toEqual({ x: 0, y: 0, width: 10, height: 10 });
  expect(storedPart(placed(0), { x: 50, y: 0, width: 5, height: 5 }).width).toBe(0);
});
