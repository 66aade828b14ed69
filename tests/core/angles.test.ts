import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { footProgressionDeg } from '#core/angles/foot-progression.ts';
import { pelvicObliquityDeg } from '#core/angles/pelvic-obliquity.ts';
import { sagittalLeg, trunkLeanDeg, type SagittalFrame } from '#core/angles/sagittal.ts';
import { bodyOf, type Body } from '#core/body.ts';
import { SIDES } from '#core/skeleton.ts';
import { levelBody } from '#core/view/level-body.ts';
import { viewOf, type WalkView } from '#core/view/view.ts';
import { handBody, mirrored, type Posture } from './hand-body.ts';
import { syntheticWalk, trueAngle } from './synthetic-walker.ts';

const RIGHT: SagittalFrame = { forwardX: 1, shortening: 1 };
const LEFT: SagittalFrame = { ...RIGHT, forwardX: -1 };

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

function anglesOf(posture: Posture, frame: SagittalFrame = RIGHT) {
  const leg = sagittalLeg(handBody(posture), 'left', frame);
  const [thigh, shank, pitch] = [
    leg.thighInclinationDeg[0] ?? NaN,
    leg.shankInclinationDeg[0] ?? NaN,
    leg.rawFootPitchDeg[0] ?? NaN,
  ];
  return { thigh, shank, pitch, knee: thigh + shank, ankle: shank + pitch };
}

describe('sagittal angles', () => {
  test('somebody who stands upright on a level sole has zero everywhere', () => {
    const { thigh, shank, pitch } = anglesOf(UPRIGHT);
    expect([thigh, shank, pitch].map((v) => Math.abs(v))).toEqual([0, 0, 0]);
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
    const oblique: SagittalFrame = { ...RIGHT, shortening: 0.5 };
    expect(
      anglesOf({ ...UPRIGHT, knee: [690, 400], ankle: [690, 500] }, oblique).thigh,
    ).toBeCloseTo(45, 9);
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

  test('the stick figure from straight aside shows its own angles', () => {
    // 40 m away there is no perspective to speak of.
    const { track, truth } = syntheticWalk({ distanceM: 40, widthPx: 12800, heightPx: 7200 });
    for (const side of SIDES) {
      const leg = sagittalLeg(bodyOf(track), side, RIGHT);
      const far = (seen: Float64Array, wanted: number[]) =>
        Math.max(...seen.map((v, i) => Math.abs(v - (wanted[i] ?? NaN))));
      expect(
        far(
          leg.thighInclinationDeg,
          trueAngle(truth, side, (l) => l.thighDeg),
        ),
      ).toBeLessThan(1);
      expect(
        far(
          leg.shankInclinationDeg,
          trueAngle(truth, side, (l) => l.shankDeg),
        ),
      ).toBeLessThan(1);
      expect(
        far(
          leg.rawFootPitchDeg,
          trueAngle(truth, side, (l) => l.pitchDeg),
        ),
      ).toBeLessThan(1.5);
    }
  });
});

const KEYS = ['thighInclinationDeg', 'shankInclinationDeg', 'rawFootPitchDeg'] as const;

const BENT = {
  hip: [300, 200],
  knee: [340, 300],
  ankle: [310, 390],
  heel: [296, 410],
  foot_index: [352, 404],
} as const;

describe('foot progression', () => {
  const OPTIONS = { footLength: 0.112, inwardDeg: 0, usual: null };
  const turned = (headingDeg: number, toeOutDeg: number) => {
    const { track } = syntheticWalk({
      headingDeg,
      toeOutDeg,
      distanceM: 5.6,
      asideM: 0.4,
      pose: (leg) => ({ ...leg, pitchDeg: 0 }),
    });
    const body = bodyOf(track);
    const view = viewOf(body);
    return SIDES.map((side) => {
      const values = footProgressionDeg(body, view, side, OPTIONS);
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
