import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRadians } from '#core/angle.ts';
import { footProgressionDeg } from '#core/angles/foot-progression.ts';
import { pelvicObliquityDeg } from '#core/angles/pelvic-obliquity.ts';
import { sagittalLeg, trunkLeanDeg } from '#core/angles/sagittal.ts';
import { walkPlane, type PlaneView } from '#core/angles/walk-plane.ts';
import type { Body } from '#core/body/body.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { levelBody } from '#core/level/level-body.ts';
import { viewOf, type WalkView } from '#core/view/view.ts';
import { handBody, mirrored, type Posture } from '../../builders/hand-body.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import { syntheticWalk, trueAngle } from '../../builders/synthetic-walker.ts';

/** Seen from so far away that there is no perspective, by somebody who walks so far off the picture. */
function fromAfar(headingDeg: number, focalPx = 1e15): PlaneView {
  const path = { focalPx, bodyHeightPx: Float64Array.of(400) };
  return { heading: headingAt(headingDeg), path };
}

function headingAt(deg: number) {
  return { x: Math.cos(toRadians(deg)), z: Math.sin(toRadians(deg)) };
}

const RIGHT = fromAfar(0);
const LEFT = fromAfar(180);

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

const KEYS = ['thighInclinationDeg', 'shankInclinationDeg', 'rawFootPitchDeg'] as const;

const BENT = {
  hip: [300, 200],
  knee: [340, 300],
  ankle: [310, 390],
  heel: [296, 410],
  foot_index: [352, 404],
} as const;

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
