import { describe, expect, test } from 'vitest';
import {
  bumpShares,
  knotShares,
  LANDING_BUMPS,
  CROSSING_BUMPS,
  PITCH_KNOTS,
  standingFootAt,
  swingShare,
  withoutLegBias,
  type LegBias,
} from '#core/bias/leg-bias.ts';
import { networkErrorsOf } from '#core/bias/network-errors.ts';
import { withoutObliquityBias } from '#core/bias/obliquity-bias.ts';

const NOTHING = { series: [0], gains: [0, 0, 0] } as const;
const same = { stance: NOTHING, swing: NOTHING };
const bias: LegBias = { shank: same, foot: same, thigh: same, usualNeutralDeg: 4 };
const leg = {
  shankInclinationDeg: Float64Array.of(10, 20),
  rawFootPitchDeg: Float64Array.of(7, -3),
  thighInclinationDeg: Float64Array.of(5, 6),
};
/** In the middle of stance, and of swing. */
const phase = Float64Array.of(3.3, 3.8);

describe('leg bias', () => {
  test('from the side, in stance, no network is corrected by the shank or thigh, and the foot keeps its order: a stiff ankle stays stiff', () => {
    for (const network of ['lite', 'full', 'heavy']) {
      const table = networkErrorsOf(`blazepose-${network}`);
      for (const distance of ['near', 'far'] as const) {
        const { shank, foot, thigh } = table?.legs.side[distance] ?? {};
        for (const segment of [shank, thigh]) expect(segment?.stance.gains).toEqual([0, 0, 0]);
        const standing = foot?.stance;
        if (standing === undefined || !('byPitch' in standing)) throw new Error('not by its pitch');
        // A foot that pitches further is never made to pitch less: knots in order stay in order.
        const corrected = PITCH_KNOTS.map((knot, k) => knot + (standing.byPitch[k] ?? NaN));
        expect(corrected).toEqual([...corrected].sort((a, b) => a - b));
      }
    }
  });

  test('a network that was never fitted is corrected by nothing', () => {
    expect(networkErrorsOf('stick-figure')).toBeNull();
    expect(withoutLegBias(leg, 2, phase, null)).toEqual({
      shankInclinationDeg: leg.shankInclinationDeg,
      footPitchDeg: Float64Array.of(5, -5),
      thighInclinationDeg: leg.thighInclinationDeg,
    });
  });

  test('a foot without a zero of its own gets the usual one', () => {
    expect(withoutLegBias(leg, null, phase, bias).footPitchDeg).toEqual(Float64Array.of(3, -7));
  });

  test('the correction for swing takes over at toe-off and gives way at contact', () => {
    expect([0, 0.3, 0.55, 0.7, 0.9, 1].map(swingShare)).toEqual([0, 0, 0, 1, 1, 0]);
    expect(swingShare(0.61)).toBeCloseTo(0.5, 9);
  });

  test('a pitch between two knots shares their corrections, one beyond the last has the last', () => {
    expect(knotShares(-20)).toEqual([0, 0.5, 0.5, 0, 0, 0]);
    expect(knotShares(0)).toEqual([0, 0, 0, 1, 0, 0]);
    expect(knotShares(-90)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(knotShares(40)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  test('a standing foot is corrected by its pitch wherever in the stride, and where the other leg passes', () => {
    const correction = {
      byPitch: [-9, -6, -2, 0, 0, 0],
      landing: [0, 0, 0],
      passing: [0, 0, 3, 0, 0],
    };
    expect(standingFootAt(correction, 0.45, -20)).toBeCloseTo(-4, 6);
    expect(standingFootAt(correction, 7.45, -20)).toBeCloseTo(-4, 6);
    expect(standingFootAt(correction, 0.28, 0)).toBeCloseTo(3, 6);
    expect(bumpShares(0.28, CROSSING_BUMPS)[2]).toBe(1);
    expect(bumpShares(2.99, LANDING_BUMPS)[0]).toBeCloseTo(
      bumpShares(3.01, LANDING_BUMPS)[0] ?? NaN,
      9,
    );
  });

  test('series and shares add up, each in its own part of the stride', () => {
    const foot = {
      stance: { series: [1, 2, 0], gains: [0, 0, 0] },
      swing: { series: [-1], gains: [0.1, 0.5, 0] },
    } as const;
    const { footPitchDeg } = withoutLegBias(leg, 2, phase, { ...bias, foot });
    expect(footPitchDeg[0]).toBeCloseTo(5 + 1 + 2 * Math.cos(2 * Math.PI * 0.3), 9);
    expect(footPitchDeg[1]).toBeCloseTo(-5 - 1 + 0.1 * 20 + 0.5 * -5, 9);
  });
});

test('the mean of the obliquity stays that of the hip points; its movement comes from all signs', () => {
  const still = Float64Array.of(0, 0);
  const traces = {
    hips: Float64Array.of(-2, 2),
    shoulders: still,
    knees: Float64Array.of(-1, 1),
    ankles: still,
    lean: still,
    shift: still,
  };
  const gains = [0.5, 0, 3, 0, 0, 0];
  const corrected = withoutObliquityBias(Float64Array.of(4, 8), traces, phase, {
    series: [0, 0],
    gains,
  });
  expect([...corrected]).toEqual([6 - 1 - 3, 6 + 1 + 3]);
});

test('hips carried further ahead of the feet mean more tilt, for every network', () => {
  for (const network of ['lite', 'full', 'heavy']) {
    expect(networkErrorsOf(`blazepose-${network}`)?.tilt.degEachHundredth).toBeGreaterThan(0);
  }
});
