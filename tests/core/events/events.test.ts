import { describe, expect, test } from 'vitest';
import { footFlatNeutral } from '#core/angles/neutral.ts';
import { mapPoints } from '#core/body/body.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { footContacts, type FootContacts } from '#core/events/contacts.ts';
import { heelOffTimes } from '#core/events/heel-off.ts';
import { momentsOfPhase } from '#core/rhythm/beat.ts';
import { walkRhythm, type WalkRhythm } from '#core/rhythm/walk-rhythm.ts';
import { exchangeLegs } from '#core/repair/left-right.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { viewOf } from '#core/view/view.ts';
import {
  syntheticWalk,
  type WalkerOptions,
  type WalkerTruth,
} from '../../builders/synthetic-walker.ts';

const VIEWS = [
  ['to the right', { headingDeg: 0 }],
  ['to the left', { headingDeg: 180 }],
  ['toward the camera', { headingDeg: 270, distanceM: 5.8 }],
  ['away from the camera', { headingDeg: 90, distanceM: 5.8 }],
  ['aslant', { headingDeg: 35, distanceM: 5.8 }],
  ['on a treadmill', { treadmill: true }],
] as const satisfies readonly (readonly [string, Partial<WalkerOptions>])[];
const FROM_SIDE = VIEWS.filter(([name]) => !name.includes('camera'));

function walked(options: Partial<WalkerOptions>): {
  rhythm: WalkRhythm;
  contacts: FootContacts;
  truth: WalkerTruth;
  timeS: Float64Array;
} {
  const { track, truth } = syntheticWalk(options);
  const body = bodyOf(track);
  const view = viewOf(body);
  const rhythm = walkRhythm(body, view);
  if (rhythm === null) throw new Error('the stick figure has a beat');
  return { rhythm, contacts: footContacts(body, view, rhythm), truth, timeS: track.timeS };
}

/** Every event of both feet in time order. */
function inOrder(contacts: FootContacts, kind: 'initialContactS' | 'toeOffS'): Side[] {
  return SIDES.flatMap((side) => contacts[side][kind].map((t) => ({ t, side })))
    .sort((a, b) => a.t - b.t)
    .map(({ side }) => side);
}

describe('the beat of the walk', () => {
  test.each(VIEWS)('has the stride time within one percent, walking %s', (_, options) => {
    for (const strideS of [0.95, 1.1, 1.4]) {
      const { contacts } = walked({ ...options, strideS });
      const strides = SIDES.flatMap((side) => {
        const { initialContactS } = contacts[side];
        return initialContactS.slice(1).map((t, i) => t - (initialContactS[i] ?? NaN));
      });
      const mean = strides.reduce((a, b) => a + b, 0) / strides.length;
      expect(Math.abs(mean / strideS - 1)).toBeLessThan(0.01);
    }
  });

  test('from behind, is where the depth of the feet has it, and as long as their heights have it', () => {
    const { track } = syntheticWalk({ headingDeg: 90, distanceM: 5.8 });
    const body = bodyOf(track);
    const view = viewOf(body);
    const beatOf = (depth: (z: Float64Array) => Float64Array) => {
      const seen = mapPoints(body, (point) => ({ ...point, worldZ: depth(point.worldZ) }));
      return walkRhythm(seen, view)?.leftPhase ?? new Float64Array();
    };
    const later = (frames: number) => (z: Float64Array) => z.map((_, i) => z[i - frames] ?? NaN);
    const [seen, late] = [beatOf((z) => z), beatOf(later(3))];
    const by = seen.map((phase, i) => phase - (late[i] ?? NaN));
    // Three pictures of thirty a second, in strides of 1.1 s; alike for every picture of the film.
    expect(by[60]).toBeCloseTo(0.1 / 1.1, 2);
    expect(Math.max(...by) - Math.min(...by)).toBeLessThan(1e-9);
    // Without depth, and where it speaks of another beat, the heights are left.
    const heights = beatOf((z) => z.map(() => NaN));
    expect(Math.abs((heights[60] ?? NaN) - (seen[60] ?? NaN))).toBeLessThan(0.12);
    expect(beatOf((z) => z.map((value) => -value))).toEqual(heights);
  });

  test.each([0.7, 1.5, 2.8])('is found in strides of %f s', (strideS) => {
    const { contacts } = walked({ strideS, distanceM: 7, durationS: Math.max(3, 2.5 * strideS) });
    const { initialContactS } = contacts.left;
    expect(initialContactS.length).toBeGreaterThanOrEqual(2);
    initialContactS.slice(1).forEach((t, i) => {
      expect(Math.abs((t - (initialContactS[i] ?? NaN)) / strideS - 1)).toBeLessThan(0.01);
    });
  });

  test('explains nearly all of how the feet of a steady walker differ', () => {
    const { rhythm } = walked({});
    expect(rhythm.fit).toBeGreaterThan(0.9);
    expect(rhythm.fit).toBeLessThanOrEqual(1);
  });

  test.each([-0.12, 0.12])(
    'is not halved where the left foot is seen beside the right one by %f of the body',
    (apart) => {
      const { track } = syntheticWalk({ headingDeg: 40, distanceM: 5.8, strideS: 1.1 });
      const seen = bodyOf(track);
      const view = viewOf(seen);
      const body = mapPoints(seen, (point, side) => ({
        ...point,
        x: point.x.map((x, i) =>
          side === 'left' ? x + apart * (view.path.bodyHeightPx[i] ?? NaN) : x,
        ),
      }));
      const rhythm = walkRhythm(body, view);
      expect(rhythm?.strideS).toBeCloseTo(1.1, 1);
    },
  );

  test.each([35, 145, 215, 325])(
    'knows left from right by the walk’s width where the network mixes them up, heading %f deg',
    (headingDeg) => {
      const { track } = syntheticWalk({ headingDeg, distanceM: 6.5 });
      const named = bodyOf(track);
      const view = viewOf(named);
      const right = walkRhythm(named, view);
      // Half of the time, and a little more: the foot that is ahead is always called the left one.
      const { left, right: other } = named;
      const forward = view.heading.x;
      const isAhead = left.heel.x.map((x, i) => (x - (other.heel.x[i] ?? NaN)) * forward);
      const mixed = exchangeLegs(
        named,
        Array.from(isAhead, (ahead, i) => ahead < 0 || i % 8 === 0),
      );
      const found = walkRhythm(mixed, view);
      const offStrides = Array.from(
        found?.leftPhase ?? [NaN],
        (p, i) => p - (right?.leftPhase[i] ?? NaN),
      );
      for (const off of offStrides) expect(Math.abs(off - Math.round(off))).toBeLessThan(0.1);
    },
  );

  test('rises by one for every stride', () => {
    const { rhythm, timeS } = walked({});
    const turns = (rhythm.leftPhase[timeS.length - 1] ?? NaN) - (rhythm.leftPhase[0] ?? NaN);
    expect(Math.abs(turns - 4 / 1.1)).toBeLessThan(0.1);
    expect(rhythm.leftPhase.every((p, i) => i === 0 || p > (rhythm.leftPhase[i - 1] ?? NaN))).toBe(
      true,
    );
  });

  test('is none where nobody is, and none in a moment too short for it', () => {
    const nobody = bodyOf(syntheticWalk({ timeS: [0, 0.1, 0.2], gaps: [0, 1, 2] }).track);
    expect(walkRhythm(nobody, viewOf(nobody))).toBeNull();
    const moment = bodyOf(syntheticWalk({ durationS: 0.2 }).track);
    expect(walkRhythm(moment, viewOf(moment))).toBeNull();
  });

  test('a phase passes its moments at the time between the frames', () => {
    // Phase 0, 0.4, 0.8, 1.2, 1.6, 2.0 at 0, 1, 2, 3, 4, 5 s: 1 is passed at 2.5 s, a quarter at 0.625 and 3.125.
    const [times, phase] = [Float64Array.of(0, 1, 2, 3, 4), Float64Array.of(0, 0.4, 0.8, 1.2, 1.6)];
    expect(momentsOfPhase(times, phase, 0)).toEqual([expect.closeTo(2.5, 9)]);
    expect(momentsOfPhase(times, phase, 0.25)).toEqual([
      expect.closeTo(0.625, 9),
      expect.closeTo(3.125, 9),
    ]);
  });
});

describe('foot contacts', () => {
  test.each(VIEWS)('of the two feet alternate, walking %s', (_, options) => {
    const { contacts } = walked(options);
    const order = inOrder(contacts, 'initialContactS');
    expect(order.length).toBeGreaterThanOrEqual(6);
    order.slice(1).forEach((side, i) => {
      expect(side).not.toBe(order[i]);
    });
  });

  test.each(FROM_SIDE)('are within a frame of the truth, walking %s', (_, options) => {
    const { contacts, truth } = walked(options);
    for (const side of SIDES) {
      const wanted = truth.initialContactS[side];
      for (const t of contacts[side].initialContactS) {
        expect(Math.min(...wanted.map((w) => Math.abs(w - t)))).toBeLessThan(1 / 30);
      }
      // One at the very edge of the film need not be found.
      const inner = wanted.filter((w) => w > 0.15 && w < 3.85);
      expect(contacts[side].initialContactS.length).toBeGreaterThanOrEqual(inner.length);
    }
  });

  test('name the foot that is ahead, also where they cannot be timed to the frame', () => {
    for (const [, options] of VIEWS) {
      const { contacts, truth } = walked(options);
      for (const side of SIDES) {
        expect(contacts[side].initialContactS.length).toBeGreaterThanOrEqual(2);
        for (const t of contacts[side].initialContactS) {
          const own = Math.min(...truth.initialContactS[side].map((w) => Math.abs(w - t)));
          expect(own).toBeLessThan(0.12);
        }
      }
    }
  });

  test('and toe-offs take turns: a foot leaves the floor once between its contacts', () => {
    const { contacts } = walked({ durationS: 4.4 });
    for (const side of SIDES) {
      const { initialContactS, toeOffS } = contacts[side];
      expect(initialContactS.length).toBeGreaterThanOrEqual(3);
      initialContactS.slice(1).forEach((end, i) => {
        const start = initialContactS[i] ?? NaN;
        const within = toeOffS.filter((t) => t > start && t < end);
        expect(within).toHaveLength(1);
        const share = ((within[0] ?? NaN) - start) / (end - start);
        expect(share).toBeGreaterThan(0.55);
        expect(share).toBeLessThan(0.7);
      });
    }
  });

  test('are none where the walker was not seen', () => {
    const gaps = Array.from({ length: 40 }, (_, i) => 50 + i);
    const { contacts } = walked({ gaps });
    for (const side of SIDES) {
      for (const t of [...contacts[side].initialContactS, ...contacts[side].toeOffS]) {
        expect(t > 49 / 30 && t < 90 / 30).toBe(false);
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThanOrEqual(4);
      }
    }
  });

  test('do not depend on the film rate by more than a hundredth of a second', () => {
    const [slow, fast] = [25, 120].map((fps) => walked({ fps }).contacts) as [
      FootContacts,
      FootContacts,
    ];
    for (const side of SIDES) {
      slow[side].initialContactS.forEach((t) => {
        const off = fast[side].initialContactS.map((other) => Math.abs(other - t));
        expect(Math.min(...off)).toBeLessThan(0.015);
      });
    }
  });

  test('are the same in a film with uneven frame times', () => {
    const even = walked({}).contacts;
    const timeS = Array.from({ length: 121 }, (_, i) => i / 30 + (i % 3 === 1 ? 0.008 : 0));
    const uneven = walked({ timeS }).contacts;
    for (const side of SIDES) {
      expect(uneven[side].initialContactS).toHaveLength(even[side].initialContactS.length);
      uneven[side].initialContactS.forEach((t, i) => {
        expect(Math.abs(t - (even[side].initialContactS[i] ?? NaN))).toBeLessThan(0.015);
      });
    }
  });
});

describe('heel-off', () => {
  const timeS = Float64Array.from({ length: 121 }, (_, i) => i / 60);
  /** Level until 0.4 s, then 100 degrees a second toes-down until toe-off. */
  const pitch = timeS.map((t) => (t < 0.4 ? 0 : -100 * (t - 0.4)));

  test('is where the sole passes 5 degrees toes-down, between the frames', () => {
    expect(heelOffTimes(timeS, pitch, [0], [0.65], 1.1)).toEqual([expect.closeTo(0.45, 6)]);
  });

  test('is not a dip of a frame or two', () => {
    const dipped = pitch.map((v, i) => (i === 14 || i === 15 ? -8 : v));
    expect(heelOffTimes(timeS, dipped, [0], [0.65], 1.1)).toEqual([expect.closeTo(0.45, 6)]);
  });

  test('is the last one before the heel is surely up: a foot that is flat again had not risen', () => {
    const seenDown = (deg: number) => pitch.map((v, i) => (i >= 14 && i <= 20 ? deg : v));
    expect(heelOffTimes(timeS, seenDown(-11), [0], [0.65], 1.1)).toEqual([expect.closeTo(0.45, 6)]);
    const [risen] = heelOffTimes(timeS, seenDown(-16), [0], [0.65], 1.1);
    expect(risen).toBeLessThan(0.24);
  });

  test('is none for a heel that was never down, nor without a contact', () => {
    expect(heelOffTimes(timeS, new Float64Array(121).fill(-20), [0], [0.65], 1.1)).toEqual([]);
    expect(heelOffTimes(timeS, pitch, [], [0.65], 1.1)).toEqual([]);
  });

  test('is none after the foot has left the floor', () => {
    expect(heelOffTimes(timeS, pitch, [0], [0.42], 1.1)).toEqual([]);
  });

  test('is one for each stance', () => {
    const again = timeS.map((t) => {
      const since = t % 1;
      return since < 0.4 || since > 0.8 ? 0 : -100 * (since - 0.4);
    });
    expect(heelOffTimes(timeS, again, [0, 1], [0.62, 1.62], 1)).toEqual([
      expect.closeTo(0.45, 2),
      expect.closeTo(1.45, 2),
    ]);
  });

  test('is none where the foot was not seen', () => {
    expect(heelOffTimes(timeS, new Float64Array(121).fill(NaN), [0], [0.65], 1.1)).toEqual([]);
  });
});

describe('the zero of the sole', () => {
  const phase = Float64Array.from({ length: 200 }, (_, i) => i / 50);
  const both = (left: Float64Array, right = left) => ({ left, right });
  const flat = (offset: number) => phase.map(() => offset);

  test('moves with the foot: a sole seen 6 degrees higher has a zero 6 degrees higher', () => {
    const one = footFlatNeutral(both(flat(0), flat(6)), both(phase));
    expect(one.level).toBe('foot-flat');
    expect((one.rightDeg ?? NaN) - (one.leftDeg ?? NaN)).toBeCloseTo(6, 9);
  });

  test('does not look at the swing', () => {
    const swinging = phase.map((p) => (p - Math.floor(p) > 0.45 ? -60 : 2));
    const { leftDeg } = footFlatNeutral(both(swinging), both(phase));
    expect(leftDeg).toBeCloseTo(footFlatNeutral(both(flat(2)), both(phase)).leftDeg ?? NaN, 9);
  });

  test('is missing, not zero, for a foot that was not seen or is wildly off', () => {
    const hidden = footFlatNeutral(both(flat(NaN), flat(1)), both(phase));
    expect(hidden.leftDeg).toBeNull();
    expect(hidden.level).toBe('foot-flat');
    expect(footFlatNeutral(both(flat(50)), both(phase))).toEqual({
      level: 'none',
      leftDeg: null,
      rightDeg: null,
    });
  });

  test('is missing without a beat', () => {
    expect(footFlatNeutral(both(flat(1)), both(flat(NaN))).level).toBe('none');
  });
});
