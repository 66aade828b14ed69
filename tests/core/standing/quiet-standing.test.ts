import { describe, expect, test } from 'vitest';
import { bestNeutral, standingOnly, standingZeros } from '#core/angles/neutral.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { quietStanding } from '#core/standing/quiet-standing.ts';
import { median } from '#core/statistics.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';
import { reportOf, signalsOf } from '../../builders/walk-report.ts';

const UPRIGHT: LegPose = { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 5 };
/** Stands on flat feet with bent knees and ankles. */
const BENT: LegPose = { thighDeg: 4, shankDeg: 4, pitchDeg: 0, toeOutDeg: 5 };
const standing = (fromS: number, toS: number, pose = UPRIGHT) => ({ fromS, toS, pose });

/** First and last moment of quiet standing, seconds; null where there is none. */
function quietSpan(options: Partial<WalkerOptions>): [number, number] | null {
  const { track } = syntheticWalk(options);
  const quiet = quietStanding(bodyOf(track));
  const times = Array.from(track.timeS).filter((_, i) => quiet[i] === true);
  return times.length === 0 ? null : [times[0] ?? NaN, times.at(-1) ?? NaN];
}

describe('quiet standing', () => {
  test.each([
    ['before', 0, 2],
    ['between', 1.6, 3.4],
    ['after', 3.8, 6],
  ])('is found %s the steps, a little within its ends', (_, fromS, toS) => {
    const [first, last] = quietSpan({ durationS: 6, stands: standing(fromS, toS) }) ?? [NaN, NaN];
    expect(first).toBeGreaterThan(fromS + 0.1);
    expect(first).toBeLessThan(fromS + 0.4);
    expect(last).toBeLessThan(toS - 0.1);
    expect(last).toBeGreaterThan(toS - 0.4);
  });

  test('is found in a noisy picture, also of somebody with bent knees', () => {
    const stands = standing(0, 2, BENT);
    expect(quietSpan({ durationS: 5, stands, noisePx: 0.8 })).not.toBeNull();
  });

  test.each<[string, Partial<WalkerOptions>]>([
    ['a pause of half a second', { durationS: 5, stands: standing(2, 2.5) }],
    ['a walk', { durationS: 5 }],
    ['a walk on a treadmill', { durationS: 5, treadmill: true }],
    ['a slow walk', { durationS: 6, strideS: 2.2 }],
    ['somebody who is seen from the front', { headingDeg: 270, stands: standing(0, 2) }],
    ['somebody who sits', { stands: standing(0, 3, { ...UPRIGHT, thighDeg: 85 }) }],
  ])('is not seen in %s', (_, options) => {
    expect(quietSpan(options)).toBeNull();
  });

  test('is not seen in somebody who stands on one leg', () => {
    const pose: WalkerOptions['pose'] = (_leg, side) =>
      side === 'left' ? UPRIGHT : { ...UPRIGHT, thighDeg: 40, shankDeg: 50 };
    expect(quietSpan({ treadmill: true, pose })).toBeNull();
  });
});

describe('the zero from quiet standing', () => {
  /** The heel never comes down: the flat foot's zero is off, and standing tells. */
  const tiptoe: WalkerOptions['pose'] = (leg) => ({ ...leg, pitchDeg: leg.pitchDeg - 12 });
  const stood = (pose: LegPose, changes: Partial<WalkerOptions> = {}) =>
    signalsOf({ durationS: 6, pose: tiptoe, stands: standing(0, 2, pose), ...changes });

  test.each([0, 180])('is what a flat sole looks like, walking toward %d degrees', (headingDeg) => {
    const { neutral } = stood(UPRIGHT, { headingDeg });
    expect(neutral.level).toBe('standing');
    expect(neutral.levels).toBeUndefined();
    expect(Math.abs(neutral.leftDeg ?? NaN)).toBeLessThan(1.5);
    expect(Math.abs(neutral.rightDeg ?? NaN)).toBeLessThan(1.5);
  });

  test('does not take a bent ankle for zero: who stands with a bent ankle is shown with one', () => {
    for (const shankDeg of [-3, 4]) {
      const { legs, timeS } = stood({ ...UPRIGHT, shankDeg, thighDeg: 2 });
      for (const side of SIDES) {
        const ankle = legs[side].ankleDorsiflexionDeg.filter((_, i) => (timeS[i] ?? 0) < 1.5);
        expect(Math.abs(median(ankle) - shankDeg)).toBeLessThan(1);
      }
    }
  });

  test('is the same wherever in the video somebody stands, and leaves the strides what they are', () => {
    const walk = signalsOf({ durationS: 4 });
    const accepted = ({ cycles }: typeof walk) => cycles.filter((cycle) => cycle.accepted).length;
    for (const fromS of [0, 2, 4]) {
      const signals = stood(UPRIGHT, { stands: standing(fromS, fromS + 2) });
      expect(signals.neutral.level).toBe('standing');
      expect(accepted(signals)).toBeGreaterThanOrEqual(accepted(walk) - 3);
      for (const { accepted: used, startS, endS } of signals.cycles)
        expect(!used || endS <= fromS + 0.3 || startS >= fromS + 1.7).toBe(true);
    }
  });

  test('serves somebody who never puts the sole flat, whom the flat foot misjudges', () => {
    const zero = ({ neutral }: ReturnType<typeof signalsOf>) => neutral.leftDeg ?? NaN;
    expect(zero(signalsOf({ durationS: 4, pose: tiptoe }))).toBeLessThan(-10);
    expect(Math.abs(zero(stood(UPRIGHT)))).toBeLessThan(1.5);
  });

  test.each([1, 2, 3])('names no leg anew by the beat of noise, seed %d', (seed) => {
    const { repairs, neutral } = reportOf({
      treadmill: true,
      pose: () => UPRIGHT,
      asideM: -1.8,
      noisePx: 0.5,
      seed,
    });
    expect(repairs.leftRightSwaps).toBe(0);
    expect(neutral.level).toBe('standing');
  });

  test('is that of standing alone in a video without a walk', () => {
    const { outcome, neutral } = reportOf({ treadmill: true, pose: () => BENT });
    expect(outcome.code).toBe('no-walk');
    expect(neutral.level).toBe('standing');
    expect(Math.abs(neutral.rightDeg ?? NaN)).toBeLessThan(1.5);
  });

  const pitch = (left: number, right: number) => ({
    left: Float64Array.of(left, left, 50),
    right: Float64Array.of(right, right, 50),
  });
  const QUIET = [true, true, false];

  test('is none of feet beyond 15 degrees, nor of two that are more than 8 apart', () => {
    expect(standingZeros(pitch(-16, -14), QUIET)).toEqual({ left: null, right: -14 });
    expect(standingZeros(pitch(-3, 6), QUIET)).toEqual({ left: null, right: null });
    expect(standingZeros(pitch(-3, 4), QUIET)).toEqual({ left: -3, right: 4 });
    expect(standingZeros(pitch(2, 2), [false, false, false])).toEqual({ left: null, right: null });
  });

  test('leaves a foot that lies flat in walking its own, which is the surer one', () => {
    const { neutral, standing: zeros } = stood(UPRIGHT, { pose: (leg) => leg });
    expect(neutral.level).toBe('foot-flat');
    expect(zeros.left).not.toBeNull();
  });

  test('is used foot by foot: where there is no other, or they are more than 7.6 apart', () => {
    const footFlat = { level: 'foot-flat', leftDeg: 1, rightDeg: 2 } as const;
    expect(bestNeutral({ left: 8.5, right: 9.5 }, footFlat)).toEqual(footFlat);
    expect(bestNeutral({ left: 8.7, right: -5.7 }, footFlat)).toEqual({
      level: 'standing',
      leftDeg: 8.7,
      rightDeg: -5.7,
    });
    expect(bestNeutral({ left: 9, right: null }, footFlat)).toEqual({
      level: 'standing',
      leftDeg: 9,
      rightDeg: 2,
      levels: { left: 'standing', right: 'foot-flat' },
    });
    expect(bestNeutral({ left: 1, right: null }, { ...footFlat, leftDeg: null })).toEqual({
      level: 'standing',
      leftDeg: 1,
      rightDeg: 2,
      levels: { left: 'standing', right: 'foot-flat' },
    });
    expect(standingOnly({ left: 5, right: null })).toEqual({
      level: 'standing',
      leftDeg: 5,
      rightDeg: null,
      levels: { left: 'standing', right: 'none' },
    });
  });
});
