import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkPlane } from '#core/angles/walk-plane.ts';
import { handBody } from '../../builders/hand-body.ts';
import { headingAt, RIGHT } from './plane-views.ts';

describe('the upright plane along the walk', () => {
  const FOCAL_PX = 1000;
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const walker = fc.record({
    headingDeg: fc.constantFrom(0, 20, -35, 50, 130, 160, 180, 215, -55),
    /** Of the hips' middle, body heights: right of the camera's axis, over it, away. */
    hips: fc.tuple(number(-0.4, 0.4), number(-0.3, 0.3), number(2, 4)),
    forward: number(-0.3, 0.3),
    up: number(-0.5, 0.1),
    rightward: number(-0.1, 0.1),
  });

  test('a point is put back where the pinhole camera saw it, from any side and anywhere in the picture', () => {
    const seen = ([x, y, z]: readonly [number, number, number]) =>
      [640 + (FOCAL_PX * x) / z, 360 - (FOCAL_PX * y) / z] as const;
    fc.assert(
      fc.property(walker, ({ headingDeg, hips: [x, y, z], forward, up, rightward }) => {
        const heading = headingAt(headingDeg);
        const path = { focalPx: FOCAL_PX, bodyHeightPx: Float64Array.of(FOCAL_PX / z) };
        const placed = walkPlane(handBody({ hip: seen([x, y, z]) }), { heading, path });
        const point = seen([
          x + forward * heading.x + rightward * heading.z,
          y + up,
          z + forward * heading.z - rightward * heading.x,
        ]);
        const hips = placed(0, ...seen([x, y, z]), 0);
        const there = placed(0, ...point, rightward);
        expect(there.forward - hips.forward).toBeCloseTo(forward, 9);
        expect(there.up - hips.up).toBeCloseTo(up, 9);
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  test('of somebody whose hips are not seen nothing is known', () => {
    const placed = walkPlane(handBody({ knee: [600, 400] }), RIGHT);
    expect(placed(0, 600, 400, 0)).toEqual({ forward: NaN, up: NaN });
  });
});
