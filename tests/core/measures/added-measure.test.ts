// @vitest-environment happy-dom
import { render } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import type * as MeasureTable from '#core/measures/measure-table.ts';
import type { CycleMeasureId } from '#core/measures/measure-lists.ts';
import { SIDES } from '#core/body/skeleton.ts';
import type * as Ids from '#core/report/ids.ts';
import type { MeasureId } from '#core/report/ids.ts';
import type * as ReportWords from '#words/clinical/clinician-report.ts';
import type * as MeasureWords from '#words/clinical/measures.ts';

/**
 * A measure that nobody wants: the ankle's angle on the mean from 20 to 30 % of the cycle. It is added as the README of
 * the core says: its id, its row, its words. Everything else below is the code as it is.
 */
const { ADDED, NAME, COLUMN, DEFINITION } = vi.hoisted(() => ({
  ADDED: 'ankle-mean-loading' as unknown as MeasureId & CycleMeasureId,
  NAME: 'mean ankle while loading',
  COLUMN: 'Ankle, loading',
  DEFINITION: 'Mean ankle dorsiflexion from 20 to 30 % of the cycle.',
}));

vi.mock('#core/report/ids.ts', async (original) => {
  const ids = await original<typeof Ids>();
  return { ...ids, MEASURE_IDS: [...ids.MEASURE_IDS, ADDED] };
});

vi.mock('#core/measures/measure-table.ts', async (original) => {
  const table = await original<typeof MeasureTable>();
  const { ofCycle } = await import('#core/measures/measure-row.ts');
  const { SIDE_ONLY } = await import('#core/measures/measure-definition.ts');
  const { curveOf, each, timeAt } = await import('#core/measures/per-cycle.ts');
  const { mean } = await import('#core/statistics.ts');
  const row = ofCycle(
    SIDE_ONLY,
    [3, 2],
    (signals, side) =>
      each(signals, side, (cycle) => {
        const curve = curveOf(signals, cycle, signals.legs[side].ankleDorsiflexionDeg);
        return { value: mean(curve.slice(20, 31)), timeS: timeAt(cycle, 25) };
      }),
    {
      window: [20, 30],
      withoutNeutral: 7,
      referenceCurve: 'ankleDorsiflexionDeg',
      repeatability: { session: 2, least: 4 },
    },
  );
  return { ...table, MEASURE_TABLE: { ...table.MEASURE_TABLE, [ADDED]: row } };
});

vi.mock('#words/clinical/measures.ts', async (original) => {
  const words = await original<typeof MeasureWords>();
  const added = { name: NAME, clinicalName: NAME, meaning: NAME, definition: DEFINITION };
  return { ...words, MEASURE_WORDS: { ...words.MEASURE_WORDS, [ADDED]: added } };
});

vi.mock('#words/clinical/clinician-report.ts', async (original) => {
  const words = await original<typeof ReportWords>();
  const columns = { ...words.CYCLE_COLUMN_WORDS, [ADDED]: COLUMN };
  return { ...words, CYCLE_COLUMN_WORDS: columns };
});

const { compareWalks } = await import('#core/compare/compare-walks.ts');
const { cyclesCsv, measuresCsv } = await import('#core/export/csv.ts');
const { cycleValues } = await import('#core/measures/cycle-values.ts');
const { referenceValue } = await import('#core/measures/reference-values.ts');
const { parseReport } = await import('#core/report/parse.ts');
const { visitOf } = await import('#core/visit/visit.ts');
const { withTypedZeros } = await import('#core/zeros/typed-zeros.ts');
const { cyclesTable } = await import('../../../src/components/screens/report/cycles-table.ts');
const tables = await import('../../../src/components/screens/report/report-tables.ts');
const { definitionList } = await import('../../../src/components/parts/professional-tables.ts');
const { measureOf, reportOf } = await import('../../builders/walk-report.ts');

const walk = reportOf({ durationS: 5, noisePx: 0.4 });
const left = measureOf(walk, ADDED, 'left');

function textOf(template: unknown): string {
  const place = document.createElement('div');
  render(template, place);
  return place.textContent;
}

describe('a measure that is added by its id, its row and its words', () => {
  test('is measured on each leg with its uncertainty, and the report is one', () => {
    expect(left).toMatchObject({ unit: 'deg', status: 'measured' });
    expect(left.cycles).toBeGreaterThanOrEqual(3);
    // The network was not measured for it: 1.96 times the row's own 3 deg, and a little for the strides.
    const half = ((left.ci95?.[1] ?? NaN) - (left.ci95?.[0] ?? NaN)) / 2;
    expect(half).toBeGreaterThan(1.96 * 3);
    expect(half).toBeLessThan(1.96 * 3 * 1.3);
    // The stick figure walks the reference curve; the row says that it is read with an error of 3 deg.
    const reference = referenceValue(ADDED, 'cgm23-spontaneous')?.mean ?? NaN;
    for (const side of SIDES)
      expect(Math.abs((measureOf(walk, ADDED, side).value ?? NaN) - reference)).toBeLessThan(3);
    expect(parseReport(JSON.parse(JSON.stringify(walk))).ok).toBe(true);
  });

  test('is hidden where its row says that the view does not show it', () => {
    const front = reportOf({ headingDeg: 270, distanceM: 5.8 });
    expect(measureOf(front, ADDED, 'left').status).toBe('not-visible-from-this-view');
  });

  test('has a value in every accepted cycle, with the measure as their mean', () => {
    const values = cycleValues(walk).flatMap(({ cycle, values: of }) =>
      cycle.side === 'left' ? (of[ADDED] ?? []) : [],
    );
    expect(values).toHaveLength(left.cycles);
    const sum = values.reduce((total, value) => total + value, 0);
    expect(sum / values.length).toBeCloseTo(left.value ?? NaN, 6);
  });

  test('is in both files', () => {
    expect(measuresCsv(walk)).toContain(`${ADDED},left,${left.value},deg,`);
    const [header = ''] = cyclesCsv(walk).split('\r\n');
    expect(header.endsWith(',ankle_mean_loading_deg')).toBe(true);
  });

  test('is compared by its own repeatability', () => {
    const stiffer = {
      ...walk,
      measures: walk.measures.map((one) =>
        one.id === ADDED ? { ...one, value: (one.value ?? NaN) - 12 } : one,
      ),
    };
    const change = compareWalks(walk, stiffer).find(
      ({ id, side }) => id === ADDED && side === 'left',
    );
    expect(change).toMatchObject({ change: -12, verdict: 'less' });
    // Its own least change is 4 deg; both intervals together are more.
    expect(change?.detectable).toBeGreaterThan(4);
    expect(change?.detectable).toBeLessThan(12);
  });

  test('moves with the zero of the sole that it hangs on', () => {
    const zero = Number(((walk.neutral.leftDeg ?? NaN) + 3).toFixed(2));
    const moved = withTypedZeros(walk, { left: zero, right: null });
    expect(measureOf(moved, ADDED, 'left').value).toBeCloseTo((left.value ?? NaN) - 3, 1);
    expect(measureOf(moved, ADDED, 'right')).toEqual(measureOf(walk, ADDED, 'right'));
  });

  test('is pooled over a visit', () => {
    const pooled = visitOf([walk, walk])?.measures.filter(({ id }) => id === ADDED);
    expect(pooled).toHaveLength(2);
    expect(pooled?.[0]?.value).toBeCloseTo(left.value ?? NaN, 6);
  });

  test('is printed: with its interval, in the table of cycles, and how it is defined', () => {
    expect(textOf(tables.referenceTable(walk, 'cgm23-spontaneous'))).toContain(NAME);
    expect(textOf(cyclesTable(walk))).toContain(COLUMN);
    const defined = textOf(definitionList(tables.shownMeasures(walk)));
    expect(defined).toContain(DEFINITION);
  });
});
