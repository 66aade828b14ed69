import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOf } from '#core/measures/measure-lists.ts';
import { TILT_ID } from '#core/measures/measure-table.ts';
import { distanceFactor } from '#core/measures/distance-factor.ts';
import { measureWalk } from '#core/measures/measure-walk.ts';
import type { MeasureDetail } from '#core/measures/read-rows.ts';
import { MEASURE_IDS, type MeasureId, type MeasureStatus } from '#core/report/ids.ts';
import type { Cycle, Measure, Report } from '#core/report/report.ts';
import { otherSide, SIDES } from '#core/body/skeleton.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import {
  measureOf,
  reportOf,
  signalsOf,
  VIEWS,
  type ViewName,
} from '../../builders/walk-report.ts';

const LEGS = ['left', 'right'] as const;
const BOTH = ['both'] as const;
const HIDDEN = 'not-visible-from-this-view';

/** The measures table of report/contract.md 5: rows, and what side view, front and back, and oblique can carry. */
const TABLE: readonly (readonly [
  MeasureId,
  readonly Measure['side'][],
  side: MeasureStatus,
  frontOrBack: MeasureStatus,
  oblique: MeasureStatus,
])[] = [
  ['ankle-dorsiflexion-peak-stance', LEGS, 'measured', HIDDEN, 'estimate'],
  ['ankle-dorsiflexion-initial-contact', LEGS, 'measured', HIDDEN, 'estimate'],
  ['ankle-plantarflexion-push-off', LEGS, 'measured', HIDDEN, 'estimate'],
  ['ankle-dorsiflexion-peak-swing', LEGS, 'measured', HIDDEN, 'estimate'],
  ['ankle-range', LEGS, 'measured', HIDDEN, 'estimate'],
  ['foot-progression-stance', LEGS, HIDDEN, 'measured', 'estimate'],
  ['pelvic-obliquity-range', BOTH, HIDDEN, 'measured', 'estimate'],
  ['pelvic-drop', LEGS, HIDDEN, 'measured', 'estimate'],
  // An estimate only while its error on unseen people is known to be small: until then low quality.
  ['pelvic-tilt-mean', BOTH, 'low-quality', HIDDEN, 'low-quality'],
  ['knee-flexion-min-stance', LEGS, 'measured', HIDDEN, 'estimate'],
  ['knee-flexion-peak-swing', LEGS, 'measured', HIDDEN, 'estimate'],
  ['thigh-extension-peak', LEGS, 'measured', HIDDEN, 'estimate'],
  ['trunk-lean-mean', BOTH, 'measured', HIDDEN, 'estimate'],
  // Toe-off and heel-off are not found from front and back.
  ['heel-off-percent', LEGS, 'measured', 'low-quality', 'estimate'],
  ['stance-percent', LEGS, 'measured', 'low-quality', 'estimate'],
  ['swing-percent', LEGS, 'measured', 'low-quality', 'estimate'],
  ['double-support-percent', BOTH, 'measured', 'low-quality', 'estimate'],
  ['step-time', LEGS, 'measured', 'measured', 'measured'],
  ['stride-time', BOTH, 'measured', 'measured', 'measured'],
  ['cadence', BOTH, 'measured', 'measured', 'measured'],
  ['step-length', LEGS, 'measured', HIDDEN, 'estimate'],
  ['walking-speed', BOTH, 'measured', HIDDEN, 'estimate'],
];

const REPORTS = Object.fromEntries(
  Object.entries(VIEWS).map(([name, options]) => [name, reportOf(options, { heightM: 1.7 })]),
) as Record<ViewName, Report>;

describe('the measures table', () => {
  test('names every measure of the contract', () => {
    expect(TABLE.map(([id]) => id).toSorted()).toEqual([...MEASURE_IDS].toSorted());
  });

  test.each(Object.keys(VIEWS) as ViewName[])(
    'has exactly one row for each leg or for both, from the %s',
    (view) => {
      const rows = REPORTS[view].measures.map(({ id, side }) => `${id} ${side}`);
      const wanted = TABLE.flatMap(([id, sides]) => sides.map((side) => `${id} ${side}`));
      expect(rows.toSorted()).toEqual(wanted.toSorted());
    },
  );

  for (const [id, sides, side, frontOrBack, oblique] of TABLE) {
    const wanted = { side, front: frontOrBack, back: frontOrBack, oblique };
    for (const view of Object.keys(wanted) as ViewName[]) {
      test(`${id} is ${wanted[view]} from the ${view}`, () => {
        for (const leg of sides) {
          const row = measureOf(REPORTS[view], id, leg);
          expect(row.status).toBe(wanted[view]);
          if (row.status === 'measured' || row.status === 'estimate') {
            expect(row.value).not.toBeNull();
            expect(row.cycles).toBeGreaterThanOrEqual(1);
            expect(row.ci95?.[0]).toBeLessThan(row.value ?? NaN);
            expect(row.ci95?.[1]).toBeGreaterThan(row.value ?? NaN);
          } else {
            expect(row).toMatchObject({ value: null, ci95: null, cycles: 0 });
          }
        }
      });
    }
  }

  test('without the walker’s height, lengths and speed are of unknown scale, and nothing else changes', () => {
    const report = reportOf(VIEWS.side);
    for (const row of report.measures) {
      if (row.id === 'step-length' || row.id === 'walking-speed') {
        expect(row).toMatchObject({ value: null, ci95: null, status: 'unknown-scale' });
      } else {
        expect(row).toEqual(measureOf(REPORTS.side, row.id, row.side));
      }
    }
  });

  test('a view that is unsure shows no measure at all', () => {
    const { measures } = reportOf({ backwards: true });
    expect(measures.length).toBeGreaterThanOrEqual(MEASURE_IDS.length);
    for (const row of measures) {
      expect(row).toMatchObject({ value: null, ci95: null, status: HIDDEN });
    }
  });

  test('without an accepted cycle the rows that need one say so, and are not zero', () => {
    const signals = signalsOf();
    const none = { ...signals, cycles: signals.cycles.map(rejected) };
    const rows = measureWalk(none, 1.7).filter(
      ({ measure: { id } }) => id !== 'step-time' && id !== 'step-length',
    );
    expect(rows.length).toBeGreaterThanOrEqual(MEASURE_IDS.length - 2);
    for (const { measure } of rows) {
      expect(measure.value).toBeNull();
      expect(['no-cycles', 'low-quality', HIDDEN]).toContain(measure.status);
    }
  });
});

describe('times and distances', () => {
  test('stride and cadence are those of the walk: 1.1 s, 109 steps a minute', () => {
    for (const view of Object.keys(VIEWS) as ViewName[]) {
      expect(measureOf(REPORTS[view], 'stride-time', 'both').value).toBeCloseTo(1.1, 1);
      const cadence = measureOf(REPORTS[view], 'cadence', 'both').value ?? NaN;
      expect(Math.abs(cadence - 120 / 1.1)).toBeLessThan(1.2);
    }
  });

  test('a left and a right step make a stride', () => {
    const [left, right] = SIDES.map((side) => measureOf(REPORTS.side, 'step-time', side).value);
    expect((left ?? NaN) + (right ?? NaN)).toBeCloseTo(1.1, 2);
  });

  test('speed grows with the stated height, in proportion', () => {
    const taller = reportOf(VIEWS.side, { heightM: 1.87 });
    const ratio =
      (measureOf(taller, 'walking-speed', 'both').value ?? NaN) /
      (measureOf(REPORTS.side, 'walking-speed', 'both').value ?? NaN);
    expect(ratio).toBeCloseTo(1.1, 3);
  });
});

describe('uncertainty', () => {
  const signals = signalsOf({ durationS: 7, distanceM: 8, noisePx: 1 });
  const only = (cycles: readonly Cycle[]): WalkSignals => ({ ...signals, cycles });
  const widthOf = ({ measure }: MeasureDetail) =>
    measure.ci95 === null ? NaN : measure.ci95[1] - measure.ci95[0];

  test('the same strides seen again never widen an interval', () => {
    const subset = fc.subarray([...signals.cycles], { minLength: 2 });
    fc.assert(
      fc.property(subset, fc.integer({ min: 2, max: 4 }), (cycles, times) => {
        const once = measureWalk(only(cycles), 1.7);
        const again = measureWalk(only(Array.from({ length: times }, () => cycles).flat()), 1.7);
        once.forEach((detail, i) => {
          const repeated = again[i];
          if (repeated === undefined || detail.measure.value === null) return;
          expect(widthOf(repeated)).toBeLessThanOrEqual(widthOf(detail) + 1e-9);
        });
      }),
      { seed: 51, numRuns: 15 },
    );
  });

  test('the method’s own error stays however many strides there are', () => {
    const many = measureWalk(only(Array.from({ length: 20 }, () => signals.cycles).flat()), 1.7);
    const given = many.filter(({ measure: { id, value } }) => id !== TILT_ID && value !== null);
    expect(given.length).toBeGreaterThanOrEqual(MEASURE_IDS.length / 2);
    for (const { measure, uncertainty } of given) {
      const definition = rowOf(measure.id);
      const scale = definition.relative === true ? (measure.value ?? NaN) : 1;
      expect(uncertainty).toBeGreaterThanOrEqual(definition.systematic * scale - 1e-9);
    }
  });

  test('the interval is 1.96 standard uncertainties to either side', () => {
    for (const detail of measureWalk(signals, 1.7)) {
      if (detail.measure.value === null) continue;
      expect(widthOf(detail)).toBeCloseTo(2 * 1.96 * detail.uncertainty, 9);
    }
  });

  test.each([
    [0, 'right'],
    [180, 'left'],
  ] as const)('the leg behind the other has the wider interval, heading %i', (heading, near) => {
    const clean = signalsOf({ headingDeg: heading });
    expect(distanceFactor(clean.view)[near]).toBe(1);
    expect(distanceFactor(clean.view)[otherSide(near)]).toBeGreaterThan(1);
    // Two strides of each leg, so that only the distance differs.
    const two = SIDES.flatMap((s) => clean.cycles.filter(({ side }) => side === s).slice(0, 2));
    const details = measureWalk({ ...clean, cycles: two }, null);
    const width = (side: 'left' | 'right') => {
      const detail = details.find(
        ({ measure }) => measure.id === 'knee-flexion-min-stance' && measure.side === side,
      );
      return detail === undefined ? NaN : widthOf(detail);
    };
    expect(width(otherSide(near))).toBeGreaterThan(width(near));
  });

  test('from front and back both legs are equally near', () => {
    expect(distanceFactor(signalsOf(VIEWS.front).view)).toEqual({ left: 1, right: 1 });
  });

  test('an oblique view is less sure of what it shows than the best view', () => {
    const width = (view: ViewName, id: MeasureId) => {
      const row = measureOf(REPORTS[view], id, 'right');
      return (row.ci95?.[1] ?? NaN) - (row.ci95?.[0] ?? NaN);
    };
    expect(width('oblique', 'ankle-range')).toBeGreaterThan(width('side', 'ankle-range'));
    const id = 'foot-progression-stance';
    expect(width('oblique', id)).toBeGreaterThan(width('front', id));
  });

  test('a value counts the strides that it was read from', () => {
    const report = REPORTS.side;
    for (const side of SIDES) {
      const accepted = report.cycles.filter((c) => c.accepted && c.side === side).length;
      expect(measureOf(report, 'ankle-dorsiflexion-peak-stance', side).cycles).toBe(accepted);
    }
  });
});

function rejected(cycle: Cycle): Cycle {
  return { ...cycle, accepted: false, rejectedBecause: 'gap-too-long' };
}
