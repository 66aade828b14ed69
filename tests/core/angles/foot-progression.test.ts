import { describe, expect, test } from 'vitest';
import { footProgressionDeg } from '#core/angles/foot-progression.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { viewOf } from '#core/view/view.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';
import { headingAt } from './plane-views.ts';

describe('foot progression', () => {
  const OPTIONS = {
    footLength: 0.112,
    toeDrop: 0,
    inwardDeg: 0,
    spread: { across: 0.01, down: Infinity },
    usual: null,
  };
  const turned = (headingDeg: number, toeOutDeg: number, cameraHeightM = 1, options = OPTIONS) => {
    const { track } = syntheticWalk({
      headingDeg,
      toeOutDeg,
      cameraHeightM,
      distanceM: 5.6,
      asideM: 0.4,
      pose: (leg) => ({ ...leg, pitchDeg: 0 }),
    });
    const body = bodyOf(track);
    const view = { ...viewOf(body), heading: headingAt(headingDeg) };
    return SIDES.map((side) => {
      const values = footProgressionDeg(body, view, side, options);
      return values[values.length >> 1] ?? NaN;
    });
  };

  test.each([
    ['toward the camera', 270],
    ['away from the camera', 90],
  ])('toes out are positive for either foot, walking %s', (_, headingDeg) => {
    for (const toeOut of [-8, 0, 12, 25]) {
      for (const seen of turned(headingDeg, toeOut)) {
        expect(Math.abs(seen - toeOut)).toBeLessThan(2.5);
      }
    }
  });

  test('between the views a camera above the foot tells its direction by how far down it reaches', () => {
    // Nearly along the picture, a foot that turns a little one way looks as long as one that turns the other way.
    const both = { ...OPTIONS, spread: { across: 0.01, down: 0.01 } };
    const most = (options: typeof OPTIONS) =>
      Math.max(
        ...[200, 215, 330].flatMap((headingDeg) =>
          [-8, 0, 12, 25].flatMap((toeOut) =>
            turned(headingDeg, toeOut, 1.5, options).map((seen) => Math.abs(seen - toeOut)),
          ),
        ),
      );
    expect(most(both)).toBeLessThan(7);
    expect(most(OPTIONS)).toBeGreaterThan(20);
  });

  test('the inward lie of the network toe point is added', () => {
    const { track } = syntheticWalk({ headingDeg: 270, distanceM: 5.6 });
    const body = bodyOf(track);
    const view = viewOf(body);
    const plain = footProgressionDeg(body, view, 'left', OPTIONS)[60] ?? NaN;
    const added = footProgressionDeg(body, view, 'left', { ...OPTIONS, inwardDeg: 4 })[60];
    expect(added).toBeCloseTo(plain + 4, 9);
  });

  test('a foot that is not seen has no angle', () => {
    const { track } = syntheticWalk({ headingDeg: 270, distanceM: 5.6, gaps: [60] });
    const body = bodyOf(track);
    expect(footProgressionDeg(body, viewOf(body), 'left')[60]).toBeNaN();
  });
});
