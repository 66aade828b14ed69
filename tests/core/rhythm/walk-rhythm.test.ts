import { describe, expect, test } from 'vitest';
import { mapPoints } from '#core/body/body.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { exchangeLegs } from '#core/repair/left-right.ts';
import { momentsOfPhase } from '#core/rhythm/beat.ts';
import { walkRhythm } from '#core/rhythm/walk-rhythm.ts';
import { viewOf } from '#core/view/view.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';
import { VIEWS, walked } from '../events/walked.ts';

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
    // Three pictures of thirty a second, in strides of 1.1 s; alike for every picture of the video.
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
