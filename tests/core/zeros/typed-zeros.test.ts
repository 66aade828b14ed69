import { describe, expect, test } from 'vitest';
import { parseReport } from '#core/report/parse.ts';
import type { MeasureId } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { combine } from '#core/patterns/combine.ts';
import { regradePatterns } from '#core/patterns/regrade-patterns.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { withTypedZeros } from '#core/zeros/typed-zeros.ts';
import { seededRandom } from '../../builders/seeded-random.ts';
import { measureOf, reportOf } from '../../builders/walk-report.ts';

const walked = reportOf({ durationS: 5, noisePx: 0.4 });
const found = { left: walked.neutral.leftDeg ?? NaN, right: walked.neutral.rightDeg ?? NaN };
/** The left zero so many degrees higher than it was found. */
const leftHigher = (byDeg: number, report = walked) =>
  withTypedZeros(report, { left: Number((found.left + byDeg).toFixed(2)), right: null });
const gradeOf = (report: Report, id: string, side = 'left') =>
  report.patterns.find((row) => row.id === id && row.side === side)?.grade;

describe('a typed zero', () => {
  test('three degrees higher shows that ankle bent three degrees less, everywhere, and the other as it was', () => {
    const moved = leftHigher(3);
    for (const id of [
      'ankle-dorsiflexion-peak-stance',
      'ankle-dorsiflexion-initial-contact',
      'ankle-plantarflexion-push-off',
      'ankle-dorsiflexion-peak-swing',
    ] as const) {
      const [before, after] = [measureOf(walked, id, 'left'), measureOf(moved, id, 'left')];
      expect((after.value ?? NaN) - (before.value ?? NaN)).toBeCloseTo(-3, 1);
      expect((after.ci95?.[0] ?? NaN) - (before.ci95?.[0] ?? NaN)).toBeCloseTo(-3, 1);
      expect(measureOf(moved, id, 'right')).toEqual(measureOf(walked, id, 'right'));
    }
    for (const name of ['ankleDorsiflexionDeg', 'footPitchDeg'] as const) {
      moved.series.left[name].forEach((value, i) => {
        expect((value ?? NaN) + 3).toBeCloseTo(walked.series.left[name][i] ?? NaN, 6);
      });
    }
    expect(moved.series.right).toEqual(walked.series.right);
    for (const name of ['shankInclinationDeg', 'kneeFlexionDeg', 'thighInclinationDeg'] as const)
      expect(moved.series.left[name]).toEqual(walked.series.left[name]);
  });

  test('leaves what no zero moves: the range, times, knees', () => {
    const kept: readonly MeasureId[] = ['ankle-range', 'stance-percent', 'knee-flexion-peak-swing'];
    for (const id of kept)
      expect(measureOf(leftHigher(3), id, 'left')).toEqual(measureOf(walked, id, 'left'));
  });

  test('lets the heel leave sooner where the sole is seen lower', () => {
    const heelOff = (report: Report) => measureOf(report, 'heel-off-percent', 'left').value ?? NaN;
    expect(heelOff(leftHigher(3))).toBeLessThan(heelOff(walked) - 1);
    expect(heelOff(leftHigher(-3))).toBeGreaterThan(heelOff(walked) + 1);
    expect(leftHigher(3).events.left.initialContactS).toEqual(walked.events.left.initialContactS);
  });

  test('says the same as a walk analysed with that zero', () => {
    // A sole that is drawn three degrees higher in every frame has a zero three degrees higher.
    const drawnHigher = reportOf({
      durationS: 5,
      pose: (leg) => ({ ...leg, pitchDeg: leg.pitchDeg + 3 }),
    });
    const plain = reportOf({ durationS: 5 });
    const typed = withTypedZeros(drawnHigher, {
      left: plain.neutral.leftDeg,
      right: plain.neutral.rightDeg,
    });
    for (const side of SIDES) {
      const peak = (report: Report) =>
        measureOf(report, 'ankle-dorsiflexion-peak-stance', side).value ?? NaN;
      // Now the sole's three degrees are three degrees of the ankle.
      expect(Math.abs(peak(typed) - peak(plain) - 3)).toBeLessThan(0.5);
    }
  });

  test('turns a limited ankle bend on and off', () => {
    expect(gradeOf(leftHigher(-6), 'limited-dorsiflexion')).not.toBe('present');
    const stiff = leftHigher(12);
    expect(['possible', 'present']).toContain(gradeOf(stiff, 'limited-dorsiflexion'));
    const evidence = stiff.patterns
      .find(({ id, side }) => id === 'limited-dorsiflexion' && side === 'left')
      ?.evidence.find(({ measure }) => measure === 'ankle-dorsiflexion-peak-stance');
    expect(evidence?.value).toBeCloseTo(
      measureOf(stiff, 'ankle-dorsiflexion-peak-stance', 'left').value ?? NaN,
      1,
    );
    expect(evidence?.cyclesBeyond).toBe(evidence?.cycles);
    expect(gradeOf(stiff, 'limited-dorsiflexion', 'right')).toBe(
      gradeOf(walked, 'limited-dorsiflexion', 'right'),
    );
  });

  test('makes two ankles differ: the legs are compared by what they have now', () => {
    const apart = (report: Report) =>
      report.patterns
        .find(({ id }) => id === 'asymmetry')
        ?.evidence.find(({ measure }) => measure === 'ankle-dorsiflexion-peak-stance')?.value ??
      NaN;
    const peak = (side: 'left' | 'right') =>
      measureOf(walked, 'ankle-dorsiflexion-peak-stance', side).value ?? NaN;
    expect(apart(leftHigher(9))).toBeCloseTo(Math.abs(peak('left') - 9 - peak('right')), 1);
  });

  test('as it was found changes neither numbers nor grades', () => {
    const same = withTypedZeros(walked, found);
    expect(same.series).toEqual(walked.series);
    expect(same.measures).toEqual(walked.measures);
    const grades = ({ patterns }: Report) =>
      patterns.map(({ id, side, grade }) => [id, side, grade]);
    expect(grades(same)).toEqual(grades(walked));
    expect(combine(regradePatterns(walked.patterns), null)).toEqual(walked.patterns);
  });

  test('is marked, keeps what was found, and the report is still one', () => {
    const { neutral } = leftHigher(4);
    expect(neutral.leftDeg).toBeCloseTo(found.left + 4, 6);
    expect(neutral.rightDeg).toBe(walked.neutral.rightDeg);
    expect(neutral.byHand).toMatchObject({
      leftDeg: neutral.leftDeg,
      rightDeg: null,
      found: { leftDeg: found.left, rightDeg: found.right },
    });
    expect(parseReport(JSON.parse(JSON.stringify(leftHigher(4))))).toEqual({
      ok: true,
      value: leftHigher(4),
    });
  });

  test('taken back leaves the report as it was, whatever was typed before', () => {
    const random = seededRandom(3);
    let report = walked;
    for (let k = 0; k < 5; k++) {
      const typed = () => (random() < 0.3 ? null : Math.round(400 * random() - 200) / 10);
      report = withTypedZeros(report, { left: typed(), right: typed() });
      expect(withTypedZeros(report, { left: null, right: null })).toEqual(walked);
    }
  });

  test('says the same whatever was typed before it', () => {
    const typed = { left: 4, right: -2.5 };
    const direct = withTypedZeros(walked, typed);
    expect(withTypedZeros(withTypedZeros(walked, { left: -20, right: 20 }), typed)).toEqual(direct);
  });

  test('so far off that nothing can be read leaves nothing, not zero', () => {
    const far = leftHigher(30);
    const row = measureOf(far, 'heel-off-percent', 'left');
    expect(row).toMatchObject({ value: null, ci95: null, cycles: 0, status: 'low-quality' });
  });

  test('of a foot whose own was not found counts from the usual one', () => {
    const missing: Report = {
      ...walked,
      neutral: { level: 'none', leftDeg: null, rightDeg: null },
    };
    const typed = withTypedZeros(missing, { left: 5, right: null });
    const by =
      (typed.series.left.footPitchDeg[60] ?? NaN) - (walked.series.left.footPitchDeg[60] ?? NaN);
    // A network that was never fitted has no usual zero.
    expect(by).toBeCloseTo(-5, 6);
    expect(withTypedZeros(typed, { left: null, right: null })).toEqual(missing);
  });

  test('of such a foot counts from the zero that the report was made with, not from that of today', () => {
    const missing: Report = {
      ...walked,
      neutral: { level: 'none', leftDeg: null, rightDeg: null, usualDeg: { left: 2, right: null } },
    };
    const typed = withTypedZeros(missing, { left: 5, right: null });
    const pitch = ({ series }: Report) => series.left.footPitchDeg[60] ?? NaN;
    expect(pitch(typed) - pitch(missing)).toBeCloseTo(-3, 6);
  });
});
