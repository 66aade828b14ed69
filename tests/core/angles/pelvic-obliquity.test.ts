import { describe, expect, test } from 'vitest';
import { pelvicObliquityDeg } from '#core/angles/pelvic-obliquity.ts';
import type { Body } from '#core/body/body.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { viewOf, type WalkView } from '#core/view/view.ts';
import { handBody } from '../../builders/hand-body.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

describe('pelvic obliquity', () => {
  const path = viewOf(bodyOf(syntheticWalk({ timeS: [0] }).track));
  const toward = { ...path, heading: { x: 0, z: -1 } };
  const away = { ...path, heading: { x: 0, z: 1 } };
  const hips = (leftX: number, leftY: number, rightX: number, rightY: number) =>
    handBody({ hip: [leftX, leftY] }, { hip: [rightX, rightY] });
  const at = (body: Body, view: WalkView) => pelvicObliquityDeg(body, view)[0] ?? NaN;

  test('the right side up is positive from the front and from behind', () => {
    expect(at(hips(660, 306, 620, 300), toward)).toBeGreaterThan(3);
    expect(at(hips(620, 306, 660, 300), away)).toBeGreaterThan(3);
    expect(at(hips(660, 300, 620, 306), toward)).toBeLessThan(-3);
    expect(at(hips(660, 300, 620, 300), toward)).toBeCloseTo(0, 9);
  });

  test('a side that is as far down as the other was up has the opposite angle', () => {
    const up = at(hips(660, 307, 620, 300), toward);
    expect(at(hips(660, 300, 620, 307), toward)).toBeCloseTo(-up, 9);
  });

  test('a hip that is not seen gives no angle', () => {
    expect(at(hips(1, 2, NaN, NaN), toward)).toBeNaN();
  });

  test.each([
    ['toward the camera', 270],
    ['away from the camera', 90],
  ])('follows the stick figure that walks %s', (_, headingDeg) => {
    const { track, truth } = syntheticWalk({ headingDeg, distanceM: 5.8 });
    const body = bodyOf(track);
    const seen = pelvicObliquityDeg(body, viewOf(body));
    const largest = Math.max(...truth.angles.map(({ obliquityDeg }) => Math.abs(obliquityDeg)));
    truth.angles.forEach(({ obliquityDeg }, i) => {
      expect(Math.abs((seen[i] ?? NaN) - obliquityDeg)).toBeLessThan(0.25 * largest);
    });
  });
});
