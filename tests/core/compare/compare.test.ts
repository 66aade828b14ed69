import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWalks, differencesOf } from '#core/compare/compare-walks.ts';
import { detectableChange } from '#core/compare/detectable-change.ts';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { withTypedZeros } from '#core/zeros/typed-zeros.ts';
import { measureOf, reportOf } from '../../builders/walk-report.ts';

const PEAK = 'ankle-dorsiflexion-peak-stance';

/** A value is known to ± 1, unless its interval is given: the change from day to day alone is in question then. */
function withValue(report: Report, given: Partial<Measure>): Report {
  const { value = null } = given;
  const fields = value === null ? given : { ci95: around(value, 1), ...given };
  const change = (measure: Measure) =>
    measure.id === PEAK && measure.side === 'right' ? { ...measure, ...fields } : measure;
  return { ...report, measures: report.measures.map(change) };
}

function around(value: number, half: number): [number, number] {
  return [value - half, value + half];
}

function peakOf(before: Report, after: Report) {
  const rows = compareWalks(before, after).filter(
    ({ id, side }) => id === PEAK && side === 'right',
  );
  if (rows[0] === undefined) throw new Error('no such row');
  return rows[0];
}

const walk = reportOf();
const ten = withValue(walk, { value: 10, cycles: 10 });

describe('two dates beside each other', () => {
  test('a change beyond the smallest detectable one is shown, a smaller one is not', () => {
    expect(peakOf(ten, withValue(walk, { value: 18, cycles: 10 })).verdict).toBe('more');
    expect(peakOf(ten, withValue(walk, { value: 2, cycles: 10 })).verdict).toBe('less');
    expect(peakOf(ten, withValue(walk, { value: 16, cycles: 10 })).verdict).toBe('no-change-shown');
  });

  test('the same walk twice shows no change in anything', () => {
    const verdicts = compareWalks(walk, walk).map(({ verdict }) => verdict);
    expect(verdicts).not.toContain('more');
    expect(verdicts).not.toContain('less');
    expect(verdicts).toContain('no-change-shown');
  });

  test('few strides need a larger change: 7 deg with very many, 9.3 with one against one', () => {
    expect(detectableChange(PEAK, 10, [100, 100])).toBe(7);
    // 1.96 sqrt(2 (2^2 / 0.8 + 2.5^2))
    expect(detectableChange(PEAK, 10, [1, 1])).toBeCloseTo(1.96 * Math.sqrt(22.5), 10);
  });

  test('a time is judged by its share, so that halving both walks halves what can be told', () => {
    const whole = detectableChange('stride-time', 1.2, [200, 200]);
    const half = detectableChange('stride-time', 0.6, [200, 200]);
    expect(whole).toBeCloseTo(0.072, 10);
    expect(half).toBeCloseTo(0.036, 3);
  });

  test('a change that the intervals of both videos can explain is none', () => {
    const wide = (value: number, half: number, cycles: number) =>
      withValue(walk, { value, ci95: around(value, half), cycles });
    // 54 ± 33 and 43 ± 25: the root of 33 and 25 squared is 41.4.
    const row = peakOf(wide(54, 33, 10), wide(43, 25, 10));
    expect(row.detectable).toBeCloseTo(Math.hypot(33, 25), 10);
    expect(row.verdict).toBe('no-change-shown');
    // Narrow intervals leave the smallest detectable change: 1.96 sqrt(2 (2^2 / 8 + 2.5^2)) = 7.2.
    expect(peakOf(wide(10, 1, 10), wide(18, 1, 10)).detectable).toBeCloseTo(7.2, 1);
    expect(peakOf(wide(10, 1, 10), wide(18, 1, 10)).verdict).toBe('more');
    expect(peakOf(withValue(walk, { value: 10, ci95: null }), wide(40, 1, 10)).verdict).toBe(
      'too-uncertain',
    );
  });

  test('a change says whether it goes toward what most people have, where that is known', () => {
    const narrow = (value: number) => withValue(walk, { value, cycles: 10 });
    // Walkers in laboratories bend their ankle by about 10 to 15 degrees.
    expect(peakOf(narrow(0), narrow(12)).toward).toBe('closer');
    expect(peakOf(narrow(12), narrow(0)).toward).toBe('further');
    expect(peakOf(narrow(12), narrow(13)).toward).toBeNull();
    const faster = (value: number) => ({
      ...walk,
      measures: walk.measures.map((row) =>
        row.id === 'cadence' ? { ...row, value, ci95: around(value, 0) } : row,
      ),
    });
    const cadence = compareWalks(faster(90), faster(130)).find(({ id }) => id === 'cadence');
    expect(cadence).toMatchObject({ verdict: 'more', toward: null });
  });

  test('what was not alike is said: view, network, version, zeros, the leg in front', () => {
    expect(differencesOf(walk, walk)).toEqual([]);
    const software = { ...walk.software, model: 'blazepose-lite', version: '0.1.0' };
    const view = { ...walk.view, kind: 'oblique' as const };
    expect(differencesOf(walk, { ...walk, software, view })).toEqual([
      'another-view',
      'another-network',
      'another-version',
    ]);
    expect(differencesOf(walk, withTypedZeros(walk, { left: 1, right: null }))).toEqual([
      'typed-zero',
    ]);
    const unzeroed = { ...walk, neutral: { ...walk.neutral, level: 'none' as const } };
    expect(differencesOf(walk, unzeroed)).toEqual(['another-zero']);
  });

  test('walks measured by other weights of a network, or by networks not known to be the same, are unlike', () => {
    const networks = (leg: string | null) => {
      const named = [{ name: walk.software.model, sha256: walk.software.modelSha256 }];
      if (leg !== null) named.push({ name: 'leg', sha256: leg });
      return { ...ten, software: { ...ten.software, networks: named } };
    };
    expect(differencesOf(networks('a'), networks('a'))).toEqual([]);
    expect(peakOf(networks('a'), networks('a')).verdict).toBe('no-change-shown');
    const otherLandmarks = { ...ten, software: { ...ten.software, modelSha256: 'b' } };
    const unlike = [networks('b'), networks(null), otherLandmarks, ten];
    for (const other of unlike) {
      expect(differencesOf(networks('a'), other)).toEqual(['another-network']);
      expect(peakOf(networks('a'), other).verdict).toBe('another-network');
    }
    expect(peakOf(ten, ten).verdict).toBe('no-change-shown');
  });

  test('a missing value is no change', () => {
    const row = peakOf(ten, withValue(walk, { value: null, ci95: null, cycles: 0 }));
    expect(row).toMatchObject({ change: null, verdict: 'missing' });
  });

  test('unlike videos are not held beside each other', () => {
    const after = withValue(walk, { value: 30, cycles: 10 });
    const otherView = { ...after, view: { ...after.view, kind: 'oblique' as const } };
    expect(peakOf(ten, otherView).verdict).toBe('another-view');
    const otherNetwork = { ...after, software: { ...after.software, model: 'blazepose-lite' } };
    expect(peakOf(ten, otherNetwork).verdict).toBe('another-network');
    const otherZero = { ...after, neutral: { ...after.neutral, level: 'none' as const } };
    expect(peakOf(ten, otherZero).verdict).toBe('another-zero');
    const typed = withTypedZeros(after, { left: 1, right: 1 });
    expect(peakOf(ten, typed).verdict).toBe('another-zero');
    expect(peakOf(typed, typed).verdict).not.toBe('another-zero');
    const facing = after.view.facing === 'left' ? ('right' as const) : ('left' as const);
    const otherWay = { ...after, view: { ...after.view, facing } };
    expect(peakOf(ten, otherWay).verdict).toBe('other-leg-near');
  });

  test('no change is told in the pelvis from front to back, which is too uncertain', () => {
    const tilt = { value: 10, status: 'estimate' as const };
    const measures = walk.measures.map((row) =>
      row.id === 'pelvic-tilt-mean' ? { ...row, ...tilt } : row,
    );
    const later = measures.map((row) =>
      row.id === 'pelvic-tilt-mean' ? { ...row, value: 30 } : row,
    );
    const rows = compareWalks({ ...walk, measures }, { ...walk, measures: later });
    expect(rows.find(({ id }) => id === 'pelvic-tilt-mean')?.verdict).toBe('too-uncertain');
  });

  test('before and after exchanged exchanges more and less', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 30, noNaN: true }), (value) => {
        const other = withValue(walk, { value, cycles: 5 });
        const opposite = { more: 'less', less: 'more' } as Record<string, string>;
        const there = peakOf(ten, other).verdict;
        expect(peakOf(other, ten).verdict).toBe(opposite[there] ?? there);
      }),
    );
  });

  test('every measure of a walk has a row', () => {
    expect(new Set(compareWalks(walk, walk).map(({ id }) => id))).toEqual(new Set(MEASURE_IDS));
    expect(measureOf(walk, PEAK, 'right').value).not.toBeNull();
  });
});
