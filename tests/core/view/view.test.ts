import { describe, expect, test } from 'vitest';
import { mapPoints, type Body } from '#core/body/body.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { footContacts, type FootContacts } from '#core/events/contacts.ts';
import { typicalBodyHeightPx } from '#core/body/body-height.ts';
import { walkRhythm } from '#core/rhythm/walk-rhythm.ts';
import { floorSlopeDeg } from '#core/level/camera-roll.ts';
import { viewOf } from '#core/view/view.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';

const seen = (options: Partial<WalkerOptions>) => viewOf(bodyOf(syntheticWalk(options).track));

describe('the view', () => {
  test.each([
    ['to the right', 0, 'side', 'left-to-right', 'right'],
    ['to the left', 180, 'side', 'right-to-left', 'left'],
    ['toward the camera', 270, 'front', 'toward', 'toward'],
    ['away from the camera', 90, 'back', 'away', 'away'],
    ['away to the right at 35 degrees', 35, 'oblique', 'left-to-right', 'right'],
    ['toward and to the left at 35 degrees', 215, 'oblique', 'right-to-left', 'left'],
    ['toward the camera, half aside', 300, 'oblique', 'toward', 'toward'],
  ] as const)('of a walk %s', (_, headingDeg, kind, walking, facing) => {
    const { view } = seen({ headingDeg, distanceM: 5.8, durationS: 3 });
    expect(view).toMatchObject({ kind, walking, facing, treadmill: false });
  });

  test('side ends at 20 degrees of yaw and front begins at 70', () => {
    const kinds = [16, 24, 66, 74].map(
      (headingDeg) => seen({ headingDeg, distanceM: 6, durationS: 3 }).view.kind,
    );
    expect(kinds).toEqual(['side', 'oblique', 'oblique', 'back']);
  });

  test('the yaw is the angle between path and picture', () => {
    for (const yaw of [0, 15, 40, 60, 90]) {
      const { view } = seen({ headingDeg: yaw, distanceM: 6, durationS: 3 });
      expect(Math.abs((view.yawDeg ?? NaN) - yaw)).toBeLessThan(3);
    }
  });

  test('whoever steps without getting on walks in place, and the chest tells the view', () => {
    expect(seen({ treadmill: true }).view).toMatchObject({
      kind: 'side',
      walking: 'in-place',
      facing: 'right',
      treadmill: true,
    });
    expect(seen({ treadmill: true, headingDeg: 270 }).view).toMatchObject({
      kind: 'front',
      walking: 'in-place',
      facing: 'toward',
    });
  });

  test('one sign alone, on a treadmill, is less sure than two that agree', () => {
    expect(seen({ treadmill: true }).view.confidence).toBeLessThan(seen({}).view.confidence);
  });

  test('a chest that points against the path makes the view unsure', () => {
    for (const headingDeg of [0, 90, 180, 270]) {
      const { view } = seen({ headingDeg, backwards: true, distanceM: 5.8, durationS: 3 });
      expect(view).toMatchObject({ kind: 'unsure', walking: 'unsure', facing: 'unsure' });
    }
  });

  test('a view that is unsure claims no confidence', () => {
    expect(seen({ backwards: true }).view.confidence).toBe(0);
  });

  test('nobody in the picture is unsure, not a side view', () => {
    const nobody = seen({ durationS: 1, gaps: Array.from({ length: 31 }, (_, i) => i) });
    expect(nobody.view).toMatchObject({ kind: 'unsure', yawDeg: null });
  });

  test('the distance does not change the view', () => {
    for (const distanceM of [4.5, 8, 14]) {
      expect(seen({ distanceM }).view.kind).toBe('side');
    }
  });
});

const NO_CONTACTS: FootContacts = {
  left: { initialContactS: [], toeOffS: [] },
  right: { initialContactS: [], toeOffS: [] },
};

describe('the roll of the camera', () => {
  /** Roll as found by the steps that the analysis takes. */
  function rollOf(options: Partial<WalkerOptions>): number {
    const { track, truth } = syntheticWalk(options);
    const body: Body = bodyOf(track);
    const view = viewOf(body);
    const rhythm = walkRhythm(body, view);
    if (rhythm === null) throw new Error('the stick figure has a beat');
    return floorSlopeDeg(body, view, footContacts(body, view, rhythm), truth.strideS);
  }

  test.each([0, 180])(
    'is found from the floor that the feet stand on, heading %i',
    (headingDeg) => {
      const level = rollOf({ headingDeg });
      expect(Math.abs(level)).toBeLessThan(0.7);
      for (const rollDeg of [-4, 2, 5]) {
        expect(Math.abs(rollOf({ headingDeg, rollDeg }) - rollDeg)).toBeLessThan(1);
      }
    },
  );

  test.each([90, 270])(
    'toward and away is read from the upright body: near what it is, heading %i',
    (headingDeg) => {
      const [left, none, right] = [-4, 0, 4].map((rollDeg) =>
        rollOf({ headingDeg, rollDeg, distanceM: 5.8 }),
      ) as [number, number, number];
      expect(none).toBeCloseTo(0, 0);
      expect(right).toBeGreaterThan(3);
      expect(right).toBeLessThan(4.5);
      expect(left + right).toBeCloseTo(0, 0);
    },
  );

  test('a path that comes nearer to a level camera is no roll', () => {
    expect(Math.abs(rollOf({ headingDeg: 345, distanceM: 5.5 }))).toBeLessThan(1.5);
  });

  test.each([0, 180])(
    'is found on a treadmill from the way back of the toes, four fifths of it, heading %i',
    (headingDeg) => {
      const [left, none, right] = [-3, 0, 3].map((rollDeg) =>
        rollOf({ headingDeg, treadmill: true, rollDeg }),
      ) as [number, number, number];
      // The stick figure's toes do not lie quite still in height.
      expect(Math.abs(none)).toBeLessThan(1.2);
      expect(Math.abs(right - none - 2.4)).toBeLessThan(0.3);
      expect(Math.abs(none - left - 2.4)).toBeLessThan(0.3);
    },
  );

  test('between the views is believed by half', () => {
    const [left, none, right] = [-4, 0, 4].map((rollDeg) =>
      rollOf({ headingDeg: 35, distanceM: 5.8, rollDeg }),
    ) as [number, number, number];
    expect(right - none).toBeCloseTo(2, 0);
    expect(none - left).toBeCloseTo(2, 0);
  });

  test.each([90, 270])('is no lean of the walker, heading %i', (headingDeg) => {
    const body = bodyOf(syntheticWalk({ headingDeg, distanceM: 5.8 }).track);
    const heightPx = typicalBodyHeightPx(body);
    const carried = (parts: readonly string[], aside: number) =>
      mapPoints(body, (point, _, part) =>
        parts.includes(part) ? { ...point, x: point.x.map((x) => x + aside * heightPx) } : point,
      );
    const slopeOf = (some: Body) => floorSlopeDeg(some, viewOf(some), NO_CONTACTS, 1.1);
    const level = slopeOf(body);
    // Hips and trunk over one foot: the whole body leans by some 3 degrees, the trunk by none.
    const shifted = carried(['hip', 'shoulder', 'eye', 'ear'], 0.04);
    expect(Math.abs(slopeOf(shifted) - level)).toBeLessThan(0.6);
    // The hips alone carried out to the other side: the trunk leans by 8 degrees, the whole body by none.
    expect(Math.abs(slopeOf(carried(['hip'], 0.04)) - level)).toBeLessThan(0.6);
  });

  test('is not believed beyond 8 degrees', () => {
    expect(rollOf({ rollDeg: 14 })).toBe(0);
    // Halved, or nearly, it would pass for a roll that there may be.
    expect(rollOf({ headingDeg: 35, distanceM: 5.8, rollDeg: 12 })).toBe(0);
    expect(rollOf({ treadmill: true, rollDeg: 9.5 })).toBe(0);
  });
});
