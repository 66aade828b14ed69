import { describe, expect, test } from 'vitest';
import { readFeatures } from '#core/patterns/features.ts';
import { FEATURE_IDS, type FeatureId } from '#core/report/ids.ts';
import type { Side } from '#core/body/skeleton.ts';
import { normCurve } from '#core/norms/norms.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import { somebody, trueSignals } from '../../programs/patterns/simulated-walker.ts';
import type { SetPeculiarity } from '../../programs/patterns/peculiarities.ts';

/** Somebody exactly as the reference. */
const USUAL = somebody(() => 0);
function value(signals: WalkSignals, id: FeatureId, side: Side = 'right'): number | null {
  const row = readFeatures(signals, null, {}).find(
    ({ measure }) => measure.id === id && measure.side === side,
  );
  return row?.measure.value ?? null;
}
function changed(change: SetPeculiarity['change'], view: 'side' | 'front' = 'side'): WalkSignals {
  return trueSignals(USUAL, view, {
    shows: 'asymmetry',
    like: '',
    known: false,
    view,
    side: 'right',
    change,
  });
}
const reference = (quantity: Parameters<typeof normCurve>[1], percent: number) =>
  normCurve('cgm23-spontaneous', quantity).mean[percent] ?? NaN;

describe('of the reference walker', () => {
  const walk = trueSignals(USUAL, 'side', null);

  test('the flat-footed shin leans as far as the last moment with the sole within 3 deg', () => {
    // The reference's pitch passes -3 deg between 32 and 33 %.
    expect(value(walk, 'shank-inclination-foot-flat')).toBeCloseTo(12.7, 0);
  });

  test('shin at heel-off, at 40 %, and foot at contact are the curves’ own values', () => {
    expect(value(walk, 'shank-inclination-heel-off')).toBeCloseTo(17.1, 0);
    expect(value(walk, 'shank-inclination-40-percent')).toBeCloseTo(
      reference('shankInclinationDeg', 40),
      1,
    );
    expect(value(walk, 'foot-pitch-initial-contact')).toBeCloseTo(reference('footPitchDeg', 0), 1);
  });

  test('the knee at the most ankle bend is the reference’s at 45 %', () => {
    expect(value(walk, 'knee-flexion-peak-dorsiflexion')).toBeCloseTo(
      reference('kneeFlexionDeg', 45),
      0,
    );
  });

  test('both legs read the same, and the hips rise over each', () => {
    for (const id of FEATURE_IDS) {
      const [left, right] = [value(walk, id, 'left'), value(walk, id, 'right')];
      if (left === null || right === null) expect(left).toBe(right);
      else expect(left).toBeCloseTo(right, 1);
    }
    expect(value(walk, 'hip-rise-stance')).toBeGreaterThan(1);
  });

  test('what only the front shows is not there from the side, and the other way round', () => {
    expect(value(walk, 'swing-lateral-arc')).toBeNull();
    const front = trueSignals(USUAL, 'front', null);
    expect(value(front, 'swing-lateral-arc')).toBeCloseTo(0, 6);
    expect(value(front, 'shank-inclination-heel-off')).toBeNull();
  });
});

test('a foot swung out by a tenth of the leg reads a tenth, on its own side alone', () => {
  const out = changed(
    (_leg, phase) => ({ asideOfLeg: phase > 0.62 && phase < 0.99 ? 0.1 : 0 }),
    'front',
  );
  expect(value(out, 'swing-lateral-arc')).toBeCloseTo(10, 0);
  expect(value(out, 'swing-lateral-arc', 'left')).toBeCloseTo(0, 6);
});

test('a late peak of the ankle is no bent knee, a knee bent all through stance is', () => {
  const late = changed(({ shankDeg, pitchDeg }, phase) => ({
    // The ankle goes on bending until 50 %.
    pitchDeg: phase > 0.4 && phase < 0.52 ? 14 + 40 * (phase - 0.4) - shankDeg : pitchDeg,
  }));
  const usual = value(trueSignals(USUAL, 'side', null), 'knee-flexion-peak-dorsiflexion') ?? NaN;
  expect(value(late, 'knee-flexion-peak-dorsiflexion')).toBeCloseTo(usual, 0);
  const bent = changed(({ thighDeg }) => ({ thighDeg: thighDeg + 12 }));
  expect(value(bent, 'knee-flexion-peak-dorsiflexion')).toBeCloseTo(usual + 12, 0);
});

test('a heel that is up at 25 % shows in the foot’s pitch and in its time after the feet pass', () => {
  const early = changed(({ pitchDeg }, phase) => ({
    pitchDeg: phase > 0.2 && phase < 0.6 ? Math.min(pitchDeg, -12) : pitchDeg,
  }));
  const usual = trueSignals(USUAL, 'side', null);
  expect(value(early, 'foot-pitch-before-30-percent')).toBeCloseTo(-12, 1);
  expect(value(early, 'heel-off-after-feet-adjacent')).toBeLessThan(
    (value(usual, 'heel-off-after-feet-adjacent') ?? NaN) - 10,
  );
});
