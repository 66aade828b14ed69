import { describe, expect, test } from 'vitest';
import type { CycleMeasureId } from '#core/measures/measure-lists.ts';
import { cycleValues, idsWithValues } from '#core/measures/cycle-values.ts';
import { referenceValue } from '#core/measures/reference-values.ts';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/**
 * Two right cycles of 1 s at 10 pictures/s, whose ankle goes up a straight line to a peak at 40 % and down again:
 * to 10 degrees in the first and to 14 in the second.
 */
function walk(change: (report: Report) => void = () => undefined): Report {
  const report = fakeReport();
  report.timeS = Array.from({ length: 21 }, (_, i) => i / 10);
  const tooth = [0, 2.5, 5, 7.5, 10, 5, 0, -5, 0, 0];
  report.series.right.ankleDorsiflexionDeg = [...tooth, ...tooth.map((deg) => deg * 1.4), 0];
  report.events.right = { initialContactS: [0, 1, 2], heelOffS: [0.3, 1.4], toeOffS: [0.6, 1.65] };
  report.cycles = [0, 1].map((startS) => ({
    side: 'right',
    startS,
    endS: startS + 1,
    accepted: true,
    rejectedBecause: null,
  }));
  report.measures = [
    measure('ankle-dorsiflexion-peak-stance', 12),
    measure('ankle-plantarflexion-push-off', -5),
    measure('heel-off-percent', 35),
    measure('stance-percent', 62.5),
  ];
  change(report);
  return report;
}

function measure(id: CycleMeasureId, value: number): Report['measures'][number] {
  const unit = id.endsWith('percent') ? '%' : 'deg';
  const ci95: [number, number] = [value - 5, value + 5];
  return { id, side: 'right', value, unit, ci95, cycles: 2, status: 'measured' };
}

const column = (report: Report, id: CycleMeasureId) =>
  cycleValues(report).map(({ values }) => values[id]);

describe('the values of single cycles', () => {
  test('are the events as percent of the cycle and the peaks and extremes of their windows', () => {
    const rows = cycleValues(walk());
    expect(rows.map(({ strideTimeS }) => strideTimeS)).toEqual([1, 1]);
    expect(rows.map(({ values }) => values['heel-off-percent'])).toEqual([
      expect.closeTo(30, 6),
      expect.closeTo(40, 6),
    ]);
    expect(rows.map(({ values }) => values['stance-percent'])).toEqual([
      expect.closeTo(60, 6),
      expect.closeTo(65, 6),
    ]);
    // The mean of 30 to 44 % is the highest of all such stretches, 8.75; the second cycle's is 1.4 times that.
    expect(rows.map(({ values }) => values['ankle-dorsiflexion-peak-stance'])).toEqual([
      expect.closeTo(12 - 0.2 * 8.75, 6),
      expect.closeTo(12 + 0.2 * 8.75, 6),
    ]);
  });

  test('have the measure as their mean: what it was corrected by is taken off each', () => {
    // The lowest points of 50 to 75 % are -5 and -7, their mean -6; the report says -5.
    expect(column(walk(), 'ankle-plantarflexion-push-off')).toEqual([
      expect.closeTo(-4, 6),
      expect.closeTo(-6, 6),
    ]);
  });

  test('are missing where the video gives no number, though the curve is there', () => {
    const ids = idsWithValues(cycleValues(walk()));
    expect(ids).not.toContain('ankle-range');
    expect(ids).toEqual([
      'heel-off-percent',
      'stance-percent',
      'ankle-dorsiflexion-peak-stance',
      'ankle-plantarflexion-push-off',
    ]);
  });

  test('are missing in a rejected cycle and left as they are in the others', () => {
    const report = walk((one) => {
      const [, second] = one.cycles;
      second!.accepted = false;
      second!.rejectedBecause = 'gap-too-long';
      for (const each of one.measures) each.cycles = 1;
      one.measures[0]!.value = 10;
    });
    expect(column(report, 'ankle-dorsiflexion-peak-stance')).toEqual([expect.closeTo(10, 6), null]);
  });

  test('are not told where the measure was made from another number of cycles', () => {
    const report = walk((one) => {
      one.measures[0]!.cycles = 3;
    });
    expect(column(report, 'ankle-dorsiflexion-peak-stance')).toEqual([null, null]);
    expect(column(report, 'heel-off-percent')).not.toContain(null);
  });

  test('stand left before right, in order of time', () => {
    const rows = cycleValues(fakeReport()).map(({ cycle }) => [cycle.side, cycle.startS] as const);
    const sides = rows.map(([side]) => side);
    expect(sides).toEqual([...sides].sort());
    for (const side of ['left', 'right']) {
      const starts = rows.filter(([of]) => of === side).map(([, startS]) => startS);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });
});

describe('the reference of a measure', () => {
  test('is read from the mean curve as a cycle is, with the spread between people at that point', () => {
    // CGM2.3: the ankle bends most at 45 %, 13.36 degrees with a standard deviation of 3.03.
    expect(referenceValue('ankle-dorsiflexion-peak-stance', 'cgm23-spontaneous')).toEqual({
      mean: expect.closeTo(13.36, 2) as number,
      sd: expect.closeTo(3.03, 2) as number,
    });
  });

  test('follows the cadence: who walks slowly swings the knee less', () => {
    const at = (normClass: 'schwartz-slow' | 'schwartz-fast') =>
      referenceValue('knee-flexion-peak-swing', normClass)!.mean;
    expect(at('schwartz-slow')).toBeLessThan(at('schwartz-fast'));
  });

  test('has no spread where two points or a derived segment make it, and is missing without a curve', () => {
    expect(referenceValue('ankle-range', 'cgm23-spontaneous')?.sd).toBeNull();
    expect(referenceValue('thigh-extension-peak', 'cgm23-spontaneous')?.sd).toBeNull();
    expect(referenceValue('step-time', 'cgm23-spontaneous')).toBeNull();
    expect(referenceValue('heel-off-percent', 'cgm23-spontaneous')).toBeNull();
    expect(referenceValue('pelvic-obliquity-range', 'cgm23-spontaneous')).toBeNull();
  });
});
