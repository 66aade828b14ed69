import { describe, expect, test } from 'vitest';
import { normClassOf } from '#core/norms/norm-class.ts';
import { NORM_CLASSES, normCurve, type NormQuantity } from '#core/norms/norms.ts';
import { speedClass } from '#core/norms/speed-class.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** Joined curves end where they began; the laboratories' means do so to within this, degrees. */
const MOST_JUMP_DEG = 1.2;
const CYCLIC: readonly NormQuantity[] = [
  'ankleDorsiflexionDeg',
  'kneeFlexionDeg',
  'thighInclinationDeg',
  'shankInclinationDeg',
  'footPitchDeg',
  'pelvicObliquityDeg',
];

describe.each(NORM_CLASSES)('the reference curves of %s', (normClass) => {
  const at = (quantity: NormQuantity, percent: number) =>
    normCurve(normClass, quantity).mean[percent] ?? NaN;

  test('end where they began, since a cycle follows a cycle', () => {
    for (const quantity of CYCLIC) {
      expect(Math.abs(at(quantity, 100) - at(quantity, 0))).toBeLessThan(MOST_JUMP_DEG);
    }
  });

  test('agree with one another: thigh and shank make the knee, shank and foot the ankle', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const [shank, knee] = [at('shankInclinationDeg', percent), at('kneeFlexionDeg', percent)];
      expect(at('thighInclinationDeg', percent) + shank).toBeCloseTo(knee, 1);
      expect(shank + at('footPitchDeg', percent)).toBeCloseTo(
        at('ankleDorsiflexionDeg', percent),
        1,
      );
    }
  });

  test('have the signs of the report', () => {
    // The knee bends in swing, the ankle points down at push-off, the thigh falls behind, the toes point out.
    expect(at('kneeFlexionDeg', 72)).toBeGreaterThan(35);
    expect(at('ankleDorsiflexionDeg', 65)).toBeLessThan(0);
    expect(at('thighInclinationDeg', 53)).toBeLessThan(-5);
    expect(at('footProgressionDeg', 30)).toBeGreaterThan(0);
    expect(at('footPitchDeg', 60)).toBeLessThan(-15);
    expect(at('pelvicTiltDeg', 30)).toBeGreaterThan(5);
  });

  test('spread by a positive amount or, where derived, by none', () => {
    for (const quantity of CYCLIC) {
      const { sd } = normCurve(normClass, quantity);
      if (sd !== null) expect(Math.min(...sd)).toBeGreaterThan(0);
    }
    expect(normCurve(normClass, 'ankleDorsiflexionDeg').sd).not.toBeNull();
  });
});

const measures = (cadence: number | null) =>
  fakeReport().measures.map((one) => (one.id === 'cadence' ? { ...one, value: cadence } : one));

test('the faster the cadence, the faster the reference', () => {
  expect([60, 98, 115, 132].map((cadence) => normClassOf({ measures: measures(cadence) }))).toEqual(
    ['schwartz-very-slow', 'schwartz-slow', 'cgm23-spontaneous', 'schwartz-fast'],
  );
  expect(normClassOf({ measures: measures(null) })).toBe('cgm23-spontaneous');
});

test('the reference that is drawn is of the class that the patterns were judged by', () => {
  // The Froude number said slow, where the cadence alone would say fast.
  expect(normClassOf({ speedClass: 'slow', measures: measures(130) })).toBe('schwartz-slow');
  for (const cadence of [79, 81, 84, 102.9, 103.5, 124.5, 126.5]) {
    const speed = speedClass(null, null, cadence);
    if (speed === null) throw new Error('a cadence has a class');
    expect(normClassOf({ measures: measures(cadence) })).toBe(
      normClassOf({ speedClass: speed, measures: measures(cadence) }),
    );
  }
});
