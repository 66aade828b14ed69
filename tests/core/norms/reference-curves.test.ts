import { expect, test } from 'vitest';
import {
  NORM_CLASSES,
  NORM_QUANTITIES,
  normAt,
  normCurve,
  referenceBand,
} from '#core/norms/norms.ts';

test('every reference curve has 101 finite points', () => {
  for (const normClass of NORM_CLASSES) {
    for (const quantity of NORM_QUANTITIES) {
      const { mean, sd } = normCurve(normClass, quantity);
      for (const values of sd === null ? [mean] : [mean, sd]) {
        expect(values).toHaveLength(101);
        expect(values.every(Number.isFinite)).toBe(true);
      }
    }
  }
});

test('the ankle bends most, 13.4 degrees, at 45 % of the CGM2.3 cycle', () => {
  const { mean } = normCurve('cgm23-spontaneous', 'ankleDorsiflexionDeg');
  expect(mean.indexOf(Math.max(...mean))).toBe(45);
  expect(mean[45]).toBeCloseTo(13.4, 1);
});

test('toe-out is positive and the pelvis rises on the loaded side', () => {
  expect(normAt(normCurve('cgm23-spontaneous', 'footProgressionDeg'), 30).mean).toBeGreaterThan(5);
  expect(normAt(normCurve('cgm23-spontaneous', 'pelvicObliquityDeg'), 15).mean).toBeGreaterThan(4);
});

test('shank plus foot pitch is the ankle: the derived segments agree with the joint', () => {
  const at = (quantity: 'ankleDorsiflexionDeg' | 'shankInclinationDeg' | 'footPitchDeg') =>
    normAt(normCurve('schwartz-free', quantity), 40).mean;
  expect(at('shankInclinationDeg') + at('footPitchDeg')).toBeCloseTo(at('ankleDorsiflexionDeg'), 1);
});

test('a percentage between two points is interpolated, one outside the cycle is missing', () => {
  const curve = { mean: Array.from({ length: 101 }, (_, i) => i * 2), sd: null };
  expect(normAt(curve, 10.5).mean).toBeCloseTo(21);
  expect(normAt(curve, 100).mean).toBe(200);
  expect(normAt(curve, 100.5).mean).toBeNaN();
  expect(normAt(curve, 10).sd).toBeNaN();
});

test('the band adds the uncertainty of the video in squares: 3 and 4 give 5', () => {
  const curve = { mean: Array(101).fill(10), sd: Array(101).fill(3) };
  expect(referenceBand(curve, 4)[50]).toEqual([5, 15]);
});
