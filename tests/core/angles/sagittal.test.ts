import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRadians } from '#core/angle.ts';
import { sagittalLeg, trunkLeanDeg } from '#core/angles/sagittal.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { levelBody } from '#core/level/level-body.ts';
import { viewOf } from '#core/view/view.ts';
import { handBody, mirrored, type Posture } from '../../builders/hand-body.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import { syntheticWalk, trueAngle } from '../../builders/synthetic-walker.ts';
import { fromAfar, headingAt, LEFT, RIGHT } from './plane-views.ts';

/** Standing upright, sole level: hip, knee and ankle above each other. */
const UPRIGHT: Posture = {
  shoulder: [640, 200],
  hip: [640, 300],
  knee: [640, 400],
  ankle: [640, 500],
  heel: [630, 520],
  foot_index: [690, 520],
};

const KNEE_HIDDEN: Posture = { ...UPRIGHT, knee: [NaN, NaN] };

function anglesOf(posture: Posture, view = RIGHT) {
  const leg = sagittalLeg(handBody(posture), 'left', view);
  const [thigh, shank, pitch] = [
    leg.thighInclinationDeg[0] ?? NaN,
    leg.shankInclinationDeg[0] ?? NaN,
    leg.rawFootPitchDeg[0] ?? NaN,
  ];
  return { thigh, shank, pitch, knee: thigh + shank, ankle: shank + pitch };
}

const KEYS = ['thighInclinationDeg', 'shankInclinationDeg', 'rawFootPitchDeg'] as const;

const BENT = {
  hip: [300, 200],
  knee: [340, 300],
  ankle: [310, 390],
  heel: [296, 410],
  foot_index: [352, 404],
} as const;

describe('sagittal angles', () => {
  test('somebody who stands upright on a level sole has zero everywhere', () => {
    const { thigh, shank, pitch } = anglesOf(UPRIGHT);
    for (const angle of [thigh, shank, pitch]) expect(angle).toBeCloseTo(0, 9);
  });

  test('a thigh forward by 1 in 1 is at 45 degrees, and with a level shank the knee is bent by it', () => {
    const { thigh, knee } = anglesOf({ ...UPRIGHT, knee: [740, 400], ankle: [740, 500] });
    expect(thigh).toBeCloseTo(45, 9);
    expect(knee).toBeCloseTo(45, 9);
  });

  test('a shank leaning forward over a flat foot is dorsiflexion: 100 by 17.6 px is 10 degrees', () => {
    const { shank, ankle } = anglesOf({ ...UPRIGHT, knee: [657.633, 400] });
    expect(shank).toBeCloseTo(10, 3);
    expect(ankle).toBeCloseTo(10, 3);
  });

  test('toes up are positive and add to dorsiflexion', () => {
    // 60 px long, 16.08 px up: 15 degrees.
    const { pitch, ankle } = anglesOf({ ...UPRIGHT, foot_index: [690, 503.923] });
    expect(pitch).toBeCloseTo(15, 3);
    expect(ankle).toBeCloseTo(15, 3);
  });

  test('a heel that rises over the toe points the foot down', () => {
    expect(anglesOf({ ...UPRIGHT, heel: [630, 460] }).pitch).toBeCloseTo(-45, 9);
  });

  test('the shoulders ahead of the hips are a forward lean', () => {
    const body = handBody({ ...UPRIGHT, shoulder: [657.633, 200] });
    expect(trunkLeanDeg(body, RIGHT)[0]).toBeCloseTo(10, 3);
    expect(trunkLeanDeg(body, LEFT)[0]).toBeCloseTo(-10, 3);
  });

  test('where the floor rose by 5 degrees and is made level, every inclination turns with it', () => {
    const body = levelBody(handBody(UPRIGHT), 5);
    const leg = sagittalLeg(body, 'left', RIGHT);
    const [thigh, shank, pitch] = KEYS.map((key) => leg[key][0] ?? NaN) as [number, number, number];
    // The level foot points 5 degrees downhill of this floor; an upright shank leans forward of its normal.
    expect(pitch).toBeCloseTo(-5, 9);
    expect(shank).toBeCloseTo(5, 9);
    expect(thigh).toBeCloseTo(-5, 9);
  });

  test('a path at 60 degrees to the picture is stretched to its true length', () => {
    // A knee that is carried outward shows beside the hip as well: by 0.009 body heights.
    const knee = 690 + 0.009 * 400 * Math.sin(toRadians(60));
    expect(anglesOf({ ...UPRIGHT, knee: [knee, 400] }, fromAfar(60, 1e10)).thigh).toBeCloseTo(
      45,
      5,
    );
  });

  test('a missing point leaves out just the angles that need it', () => {
    const { thigh, shank, pitch } = anglesOf(KNEE_HIDDEN);
    expect([thigh, shank]).toEqual([NaN, NaN]);
    expect(pitch).toBeCloseTo(0, 9);
    expect(trunkLeanDeg(handBody({ hip: [1, 2] }), RIGHT)[0]).toBeNaN();
  });

  /** Somewhere near an upright posture, so that no segment shrinks to a point. */
  const near = ([x, y]: readonly [number, number]) =>
    fc.tuple(
      fc.double({ min: x - 20, max: x + 20, noNaN: true }),
      fc.double({ min: y - 9, max: y + 9, noNaN: true }),
    );
  const posture = fc.record({
    hip: near([300, 200]),
    knee: near([320, 300]),
    ankle: near([310, 390]),
    heel: near([290, 410]),
    foot_index: near([352, 404]),
  });

  test('the same walk seen in a mirror has the same angles, left for right', () => {
    fc.assert(
      fc.property(posture, posture, (l, r) => {
        const body = handBody(l, r);
        const there = sagittalLeg(body, 'left', RIGHT);
        const back = sagittalLeg(mirrored(body), 'right', LEFT);
        for (const key of KEYS) expect(back[key][0]).toBeCloseTo(there[key][0] ?? NaN, 6);
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  test('a larger or shifted picture of the same posture has the same angles', () => {
    const scale = fc.double({ min: 0.2, max: 4, noNaN: true });
    const shift = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(scale, shift, shift, (k, dx, dy) => {
        const moved = Object.fromEntries(
          Object.entries(BENT).map(([part, [x, y]]) => [part, [k * x + dx, k * y + dy]]),
        ) as Posture;
        const [a, b] = [anglesOf(BENT), anglesOf(moved)];
        expect(b.ankle).toBeCloseTo(a.ankle, 6);
        expect(b.knee).toBeCloseTo(a.knee, 6);
      }),
      { seed: 32, numRuns: 60 },
    );
  });

  test.each([
    ['from afar, straight aside', 0, 40, 1.5],
    ['from near by, straight aside', 0, 4, 4],
    ['from near by, a little from the front', 195, 4, 4],
    ['from near by, a little from behind', 15, 4, 4],
  ])(
    'the stick figure seen %s shows its own angles, near the edge as well',
    (_, headingDeg, distanceM, mostPitchDeg) => {
      const large = distanceM > 10 ? { widthPx: 12800, heightPx: 7200 } : {};
      const { track, truth } = syntheticWalk({ headingDeg, distanceM, toeOutDeg: 7, ...large });
      const body = bodyOf(track);
      const view = { ...viewOf(body), heading: headingAt(headingDeg) };
      for (const side of SIDES) {
        const leg = sagittalLeg(body, side, view);
        const off = (seen: Float64Array, wanted: (leg: LegPose) => number) => {
          const truths = trueAngle(truth, side, wanted);
          return Math.max(...seen.map((v, i) => Math.abs(v - (truths[i] ?? NaN))));
        };
        expect(off(leg.thighInclinationDeg, (l) => l.thighDeg)).toBeLessThan(1);
        expect(off(leg.shankInclinationDeg, (l) => l.shankDeg)).toBeLessThan(1);
        // How far the toe is carried beside the heel is guessed, and counts most while the foot is upright.
        expect(off(leg.rawFootPitchDeg, (l) => l.pitchDeg)).toBeLessThan(mostPitchDeg);
      }
    },
  );
});
