import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  movementDeviation,
  referenceSpreadDeg,
  type Deviation,
  type DeviationCurve,
} from '#core/curves/movement-deviation.ts';
import { normAt, normCurve } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import { emptyReport } from '../../builders/empty-report.ts';

/** A stride of one second every two seconds, a hundred frames in each. */
const FRAMES_APART = 200;
type Apart = (stride: number, percent: number) => number;
const NONE: Apart = () => 0;

/** Both legs go as the reference does, and so far from it. */
function apartBy(
  apart: Partial<Record<DeviationCurve, Apart>>,
  {
    strides = 3,
    kind = 'side',
  }: { readonly strides?: number; readonly kind?: Report['view']['kind'] } = {},
): Report {
  const frames = strides * FRAMES_APART;
  const series = (curve: DeviationCurve) =>
    Array.from({ length: frames }, (_, i) => {
      const percent = Math.min(100, i % FRAMES_APART);
      const usual = normAt(normCurve('cgm23-spontaneous', curve), percent).mean;
      return usual + (apart[curve] ?? NONE)(Math.floor(i / FRAMES_APART), percent);
    });
  const none = Array.from({ length: frames }, () => null);
  const leg = {
    ankleDorsiflexionDeg: series('ankleDorsiflexionDeg'),
    kneeFlexionDeg: series('kneeFlexionDeg'),
    thighInclinationDeg: series('thighInclinationDeg'),
    footProgressionDeg: none,
    footPitchDeg: none,
    shankInclinationDeg: none,
  };
  const empty = emptyReport();
  const cycle = { accepted: true, rejectedBecause: null } as const;
  return {
    ...empty,
    view: { ...empty.view, kind },
    neutral: { level: 'foot-flat', leftDeg: 0, rightDeg: 0 },
    quality: { score: 80, checks: [] },
    timeS: Array.from({ length: frames }, (_, i) => i / 100),
    series: {
      left: leg,
      right: leg,
      pelvis: { obliquityDeg: series('pelvicObliquityDeg'), tiltDeg: none },
      trunk: { leanDeg: none },
    },
    cycles: (['left', 'right'] as const).flatMap((side) =>
      Array.from({ length: strides }, (_, k) => ({
        ...cycle,
        side,
        startS: 2 * k,
        endS: 2 * k + 1,
      })),
    ),
  };
}

const ankleOf = (report: Report) => movementDeviation(report).curves.ankleDorsiflexionDeg.left;

describe('the movement deviation', () => {
  test('of a curve that lies six degrees above the reference all along is six degrees', () => {
    const deviation = ankleOf(apartBy({ ankleDorsiflexionDeg: () => 6 })) as Deviation;
    expect(deviation.deg).toBeCloseTo(6, 9);
    expect(deviation.halfWidthDeg).toBeCloseTo(4.5, 9);
  });

  test('of several curves is the root of their mean square, with the errors of all of them', () => {
    const { legs, both, joined } = movementDeviation(apartBy({ ankleDorsiflexionDeg: () => 6 }));
    expect(joined).toEqual(['ankleDorsiflexionDeg', 'kneeFlexionDeg', 'thighInclinationDeg']);
    expect(legs?.left.deg).toBeCloseTo(Math.sqrt(36 / 3), 9);
    expect(legs?.left.halfWidthDeg).toBeCloseTo(Math.sqrt((4.5 ** 2 + 25 + 4.5 ** 2) / 3), 9);
    expect(both?.deg).toBeCloseTo(Math.sqrt(72 / 6), 9);
  });

  test('is less sure where the strides differ: 3, 0 and −3 degrees have a standard deviation of 3', () => {
    const apart: Apart = (stride) => 3 - 3 * stride;
    const { deg, halfWidthDeg } = ankleOf(apartBy({ ankleDorsiflexionDeg: apart })) as Deviation;
    expect(deg).toBeCloseTo(0, 9);
    const scatterDeg = (1.96 * 3) / Math.sqrt(3);
    expect(halfWidthDeg).toBeCloseTo(Math.hypot(4.5, scatterDeg), 6);
  });

  test('from the front is that of the pelvis alone, which is no whole', () => {
    const { curves, legs, both } = movementDeviation(apartBy({}, { kind: 'front' }));
    expect(curves.kneeFlexionDeg.left).toBe('no-curve');
    expect((curves.pelvicObliquityDeg.right as Deviation).deg).toBeCloseTo(0, 9);
    expect([legs, both]).toEqual([null, null]);
  });

  test('is missing, with the reason, where the walk does not carry it', () => {
    const report = apartBy({});
    expect(ankleOf(apartBy({}, { strides: 2 }))).toBe('too-few-strides');
    expect(ankleOf(apartBy({}, { kind: 'unsure' }))).toBe('no-curve');
    expect(ankleOf({ ...report, quality: { score: 49, checks: [] } })).toBe('low-quality');
    const noZero = { ...report, neutral: { level: 'none', leftDeg: 0, rightDeg: 0 } } as const;
    expect(ankleOf(noZero)).toBe('no-zero');
    const gap = report.series.left.ankleDorsiflexionDeg.map((deg, i) =>
      i % FRAMES_APART === 57 ? null : deg,
    );
    const left = { ...report.series.left, ankleDorsiflexionDeg: gap };
    const seen = movementDeviation({ ...report, series: { ...report.series, left } });
    expect(seen.curves.ankleDorsiflexionDeg.left).toBe('no-curve');
    expect(seen.joined).toEqual(['kneeFlexionDeg', 'thighInclinationDeg']);
  });

  test('holds the true one within its half-width for every error that is not larger than the largest known', () => {
    const wave = fc.record({
      deg: fc.double({ min: -15, max: 15, noNaN: true }),
      waves: fc.nat(4),
    });
    fc.assert(
      fc.property(wave, wave, ({ deg, waves }, wrong) => {
        const trueApart = (percent: number) =>
          deg * Math.cos((2 * Math.PI * waves * percent) / 100);
        const shape = (percent: number) => Math.cos((2 * Math.PI * wrong.waves * percent) / 100);
        const size = (wrong.deg / 15) * 4.5;
        const was = ankleOf(apartBy({ ankleDorsiflexionDeg: (_, p) => trueApart(p) })) as Deviation;
        const read = ankleOf(
          apartBy({ ankleDorsiflexionDeg: (_, p) => trueApart(p) + size * shape(p) }),
        ) as Deviation;
        expect(Math.abs(read.deg - was.deg)).toBeLessThanOrEqual(read.halfWidthDeg + 1e-9);
      }),
      { numRuns: 50, seed: 18 },
    );
  });

  test('has the spread of the reference beside it, but for the derived thigh', () => {
    const report = apartBy({});
    expect(referenceSpreadDeg(report, 'thighInclinationDeg')).toBeNull();
    const { sd } = normCurve('cgm23-spontaneous', 'ankleDorsiflexionDeg');
    const squares = sd!.reduce((sum, one) => sum + one * one, 0);
    expect(referenceSpreadDeg(report, 'ankleDorsiflexionDeg')).toBeCloseTo(
      Math.sqrt(squares / 101),
      9,
    );
  });
});
