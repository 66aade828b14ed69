import { describe, expect, test } from 'vitest';
import { percentAt, timeAt } from '#core/curves/cycle-cursor.ts';
import { frameAt, sideCurves, valueAt } from '#core/curves/cycle-curves.ts';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** Two right strides of one second each at 10 frames a second: a ramp of 0 to 100, then one of 20 to 120. */
function rampReport(change: (values: (number | null)[]) => void = () => undefined): Report {
  const report = fakeReport({ frames: 21, fps: 10 });
  const values: (number | null)[] = report.timeS.map((t) => (t < 1 ? 100 * t : 100 * (t - 1) + 20));
  change(values);
  report.series.right.kneeFlexionDeg = values;
  const stride = { side: 'right', accepted: true, rejectedBecause: null } as const;
  report.cycles = [
    { ...stride, startS: 0, endS: 0.9 },
    { ...stride, startS: 1, endS: 1.9 },
  ];
  return report;
}

describe('curves over the stride', () => {
  test('the mean and the sample standard deviation are taken point by point', () => {
    const curves = sideCurves(rampReport(), 'kneeFlexionDeg', 'right');
    // Halfway: 45 and 65, so mean 55 and SD = sqrt(((−10)² + 10²) / 1) = 14.14.
    expect(curves.mean[50]).toBeCloseTo(55);
    expect(curves.sd[50]).toBeCloseTo(14.142, 3);
    expect(curves.mean).toHaveLength(101);
  });

  test('a rejected stride is left out', () => {
    const report = rampReport();
    report.cycles[1] = {
      ...report.cycles[1]!,
      accepted: false,
      rejectedBecause: 'unlike-the-others',
    };
    const curves = sideCurves(report, 'kneeFlexionDeg', 'right');
    expect(curves.cycles).toHaveLength(1);
    expect(curves.mean[50]).toBeCloseTo(45);
    expect(curves.sd[50]).toBeNaN();
  });

  test('a missing frame is missing in its stride, and the mean rests on the other', () => {
    const curves = sideCurves(
      rampReport((values) => (values[5] = null)),
      'kneeFlexionDeg',
      'right',
    );
    expect(curves.cycles[0]?.points[50]).toBeNaN();
    expect(curves.mean[50]).toBeCloseTo(65);
  });

  test('a leg without strides has no curve at all', () => {
    const curves = sideCurves(rampReport(), 'kneeFlexionDeg', 'left');
    expect(curves.mean.every(Number.isNaN)).toBe(true);
  });

  test('a left stride has the pelvis with its own side up as positive', () => {
    const report = rampReport();
    report.series.pelvis.obliquityDeg = report.timeS.map(() => 4);
    report.cycles.push({ ...report.cycles[0]!, side: 'left' });
    expect(sideCurves(report, 'pelvicObliquityDeg', 'right').mean[20]).toBe(4);
    expect(sideCurves(report, 'pelvicObliquityDeg', 'left').mean[20]).toBe(-4);
  });
});

describe('a value between two frames', () => {
  const timeS = [0, 1, 3];
  test('is on the straight line between them', () => {
    expect(valueAt(timeS, [0, 10, 30], 2)).toBe(20);
    expect(valueAt(timeS, [0, 10, 30], 1)).toBe(10);
  });
  test('is missing if one of them is, and beyond the video', () => {
    expect(valueAt(timeS, [0, null, 30], 2)).toBeNaN();
    expect(valueAt(timeS, [0, 10, 30], 3.1)).toBeNaN();
    expect(valueAt(timeS, [0, 10, 30], -0.1)).toBeNaN();
  });
});

test('the frame on show is the last one that has begun', () => {
  expect(frameAt([0, 1, 3], 0.99)).toBe(0);
  expect(frameAt([0, 1, 3], 1)).toBe(1);
  expect(frameAt([0, 1, 3], 9)).toBe(2);
  expect(frameAt([0, 1, 3], -1)).toBe(0);
});

describe('the cursor shared by video and curves', () => {
  const report = rampReport();
  test('a time in a stride is a percentage of it, one outside is none', () => {
    expect(percentAt(report, 'right', 0.45)).toBeCloseTo(50);
    expect(percentAt(report, 'right', 0.95)).toBeNull();
    expect(percentAt(report, 'left', 0.45)).toBeNull();
  });
  test('a percentage is a time in the stride that the video is in', () => {
    expect(timeAt(report, 'right', 50, 0.2)).toBeCloseTo(0.45);
    expect(timeAt(report, 'right', 50, 1.7)).toBeCloseTo(1.45);
  });
  test('between strides the nearer one is taken, and the end stays inside of it', () => {
    expect(timeAt(report, 'right', 0, 0.99)).toBe(1);
    expect(timeAt(report, 'right', 100, 0.2)).toBeLessThan(0.9);
    expect(timeAt(report, 'left', 50, 0.2)).toBeNull();
  });
});
