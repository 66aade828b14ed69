import { expect, test } from 'vitest';
import { measureDecimals } from '#core/report/rounding.ts';
import { poolMeasures } from '#core/visit/pool-measures.ts';
import { poolPatterns } from '#core/visit/pool-patterns.ts';
import { visitOf } from '#core/visit/visit.ts';
import type { Measure, Pattern, Report, View } from '#core/report/report.ts';
import { reportOf } from '../../builders/walk-report.ts';

const SIDE_FACING_RIGHT = { kind: 'side', facing: 'right' } as const;
const FRONT = { kind: 'front', facing: 'toward' } as const;

type Clip = Pick<Report, 'measures' | 'notices' | 'patterns' | 'view'>;

function clip(
  view: Pick<View, 'kind' | 'facing'>,
  rows: { measures?: Measure[]; patterns?: Pattern[] },
): Clip {
  const rest = { walking: 'unsure', yawDeg: null, treadmill: false, confidence: 1 } as const;
  return { view: { ...rest, ...view }, notices: [], measures: [], patterns: [], ...rows };
}

function ankle(fields: Partial<Measure>): Measure {
  return {
    id: 'ankle-dorsiflexion-peak-stance',
    side: 'right',
    value: null,
    unit: 'deg',
    ci95: null,
    cycles: 0,
    status: 'measured',
    ...fields,
  };
}

function toeOut(fields: Partial<Pattern>): Pattern {
  return {
    id: 'toe-out',
    side: 'right',
    grade: 'not-seen',
    reason: null,
    evidence: [],
    ...fields,
  };
}

/** An interval whose standard deviation is `sd`. */
function around(value: number, sd: number): Pick<Measure, 'value' | 'ci95'> {
  return { value, ci95: [value - 1.96 * sd, value + 1.96 * sd] };
}

test('the surer clip counts for more, and only what the clips do not share shrinks', () => {
  const [row] = poolMeasures([
    clip(SIDE_FACING_RIGHT, { measures: [ankle({ ...around(10, 1), cycles: 3 })] }),
    clip(SIDE_FACING_RIGHT, { measures: [ankle({ ...around(11, 2), cycles: 2 })] }),
  ]);
  // Shared variance 0.5; own variances 0.5 and 3.5: weights 2 and 2/7, mean 10.125, variance 0.5 + 7/16.
  expect(row?.value).toBeCloseTo(10.125, 9);
  expect(row?.ci95?.[1]).toBeCloseTo(10.125 + 1.96 * Math.sqrt(0.9375), 9);
  expect(row?.cycles).toBe(5);
});

test('clips that disagree widen the interval', () => {
  const [row] = poolMeasures([
    clip(SIDE_FACING_RIGHT, { measures: [ankle(around(0, 1))] }),
    clip(SIDE_FACING_RIGHT, { measures: [ankle(around(10, 1))] }),
  ]);
  // Own variances 0.5 each: chi squared 100 for one degree of freedom, so 0.25 becomes 25.
  expect(row?.value).toBeCloseTo(5, 9);
  expect(row?.ci95?.[1]).toBeCloseTo(5 + 1.96 * Math.sqrt(25.5), 9);
});

test('the leg near the camera is taken before the same leg seen from the far side', () => {
  const facingLeft = { kind: 'side', facing: 'left' } as const;
  const rows = poolMeasures([
    clip(facingLeft, { measures: [ankle(around(20, 0.5))] }),
    clip(SIDE_FACING_RIGHT, { measures: [ankle(around(12, 2))] }),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.value).toBe(12);
});

test('a measured value is taken before an estimate', () => {
  const oblique = { kind: 'oblique', facing: 'right' } as const;
  const [row] = poolMeasures([
    clip(oblique, { measures: [ankle({ ...around(20, 0.5), status: 'estimate' })] }),
    clip(SIDE_FACING_RIGHT, { measures: [ankle(around(12, 2))] }),
  ]);
  expect(row?.value).toBe(12);
  expect(row?.status).toBe('measured');
});

test('what no clip shows says why by the clip that came nearest', () => {
  const [row] = poolMeasures([
    clip(FRONT, { measures: [ankle({ status: 'not-visible-from-this-view' })] }),
    clip(SIDE_FACING_RIGHT, { measures: [ankle({ status: 'no-cycles' })] }),
  ]);
  expect(row).toMatchObject({ value: null, ci95: null, status: 'no-cycles' });
});

test('a clip that could tell goes before one that could not', () => {
  const [row] = poolPatterns([
    clip(SIDE_FACING_RIGHT, {
      patterns: [toeOut({ grade: 'cannot-tell', reason: 'not-visible-from-this-view' })],
    }),
    clip(FRONT, { patterns: [toeOut({ grade: 'possible' })] }),
  ]);
  expect(row?.grade).toBe('possible');
});

test('between two clips that could tell, the clearer evidence decides', () => {
  const evidence = (value: number) => [
    {
      measure: 'foot-progression-stance',
      value,
      threshold: 15,
      uncertainty: 2,
      timeS: null,
    },
  ];
  const [row] = poolPatterns([
    clip(FRONT, { patterns: [toeOut({ grade: 'not-seen', evidence: evidence(13) })] }),
    clip(FRONT, { patterns: [toeOut({ grade: 'present', evidence: evidence(23) })] }),
  ]);
  expect(row?.grade).toBe('present');
});

test('what no clip can tell keeps the reason that more video could mend', () => {
  const [row] = poolPatterns([
    clip(SIDE_FACING_RIGHT, {
      patterns: [toeOut({ grade: 'cannot-tell', reason: 'not-visible-from-this-view' })],
    }),
    clip(FRONT, { patterns: [toeOut({ grade: 'cannot-tell', reason: 'too-few-cycles' })] }),
  ]);
  expect(row?.reason).toBe('too-few-cycles');
});

test('what is pooled has the decimals of a report', () => {
  const reports = [3, 4].map((seed) => reportOf({ seed, noisePx: 1.5 }));
  const measures = visitOf(reports)?.measures.filter(({ value }) => value !== null) ?? [];
  expect(measures.length).toBeGreaterThan(8);
  for (const { unit, value, ci95 } of measures)
    for (const number of [value, ...(ci95 ?? [])])
      expect(number).toBe(Number(number?.toFixed(measureDecimals(unit))));
});
