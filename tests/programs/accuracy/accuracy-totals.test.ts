import { expect, test } from 'vitest';
import { accuracyTable } from './accuracy-table.ts';
import { accuracyTotals } from './accuracy-totals.ts';
import type { ClipAccuracy } from './clip-accuracy.ts';
import type { MeasureError } from './errors/measure-error.ts';

function leg(ankleError: number, kneeError: number) {
  const curve = { covered: 1, offsetRemoved: 1, correlation: 0.9 };
  return {
    ankle: { ...curve, meanError: ankleError },
    knee: { ...curve, meanError: kneeError },
  };
}

function measure(change: Partial<MeasureError>): MeasureError {
  const interval = { holdsTruth: true, halfWidth: 6 };
  return { id: 'cadence', side: 'both', truth: 100, due: true, error: 1, interval, ...change };
}

const side: ClipAccuracy = {
  group: 'side',
  viewRight: true,
  model: 'blazepose-heavy',
  followed: 1,
  legs: { left: leg(2, 4), right: leg(5, 5) },
  obliquity: { covered: 0, meanError: NaN, offsetRemoved: NaN, correlation: NaN },
  initialContacts: [{ due: 3, extra: 0, errorsS: [0.01, -0.02, 0.03] }],
  toeOffs: [{ due: 2, extra: 0, errorsS: [] }],
  measures: [
    measure({ error: -2 }),
    measure({ id: 'heel-off-percent', error: 4, interval: { holdsTruth: false, halfWidth: 8 } }),
    measure({ id: 'stride-time', error: null, interval: null }),
  ],
  set: [
    { id: 'toe-out', side: 'left', grade: 'possible' },
    { id: 'toe-out', side: 'right', grade: 'cannot-tell' },
    { id: 'toe-in', side: 'right', grade: 'not-seen' },
  ],
  untrue: [{ id: 'pelvic-drop', side: 'left', grade: 'possible' }],
};

const front: ClipAccuracy = {
  ...side,
  group: 'front-back',
  viewRight: false,
  followed: 0.5,
  legs: { left: leg(NaN, NaN), right: leg(NaN, NaN) },
  obliquity: { covered: 1, meanError: 3, offsetRemoved: 2.5, correlation: 0.5 },
  initialContacts: [{ due: 1, extra: 1, errorsS: [-0.04] }],
  measures: [measure({ id: 'pelvic-drop', due: false, error: -3 })],
  set: [],
  untrue: [{ id: 'toe-in', side: 'left', grade: 'present' }],
};

test('views never share a mean, and what is missing is counted', () => {
  const totals = accuracyTotals([side, front], 3);
  expect(totals.clips).toEqual({ n: 2, of: 3, legs: 4, side: 1, frontBack: 1, between: 0 });
  expect(totals.viewRight).toEqual({ n: 1, of: 2 });
  expect(totals.walkerFollowed).toEqual({ mean: 0.75, worst: 0.5 });
  expect(totals.side.ankleDeg).toEqual({ mean: 3.5, n: 2, of: 2 });
  expect(totals.side.heelOffPercent).toEqual({ mean: 4, n: 1, of: 1 });
  expect(totals.side.initialContact.meanErrorMs).toBeCloseTo(20, 9);
  expect(totals.side.toeOff).toMatchObject({ f1: 0, meanErrorMs: NaN, n: 0, of: 2 });
  expect(totals.frontBack.initialContact.f1).toBeCloseTo(2 / 3, 12);
  expect(totals.frontBack.pelvicDropDeg).toEqual({ mean: 3, n: 1, of: 1 });
  expect(totals.between.ankleDeg).toEqual({ mean: NaN, n: 0, of: 0 });
  expect(totals.cadencePercent).toEqual({ mean: 2, n: 1, of: 1 });
});

test('intervals and patterns of all views are counted together', () => {
  const totals = accuracyTotals([side, front], 2);
  expect(totals.measuresGiven).toEqual({ n: 2, of: 3 });
  // Cadence and drop hold the truth, heel-off does not; the width of the cadence is no width in degrees.
  expect(totals.truthInside).toEqual({ mean: 2 / 3, n: 3, of: 3 });
  expect(totals.halfWidth).toEqual({ mean: 7, n: 2, of: 2 });
  expect(totals.patternsSet).toEqual({ told: 1, cannotTell: 1, of: 3 });
  expect(totals.falsely).toEqual({ present: 1, possible: 1 });
});

test('the table says each of them once, with a dash for what there is none of', () => {
  const table = accuracyTable(accuracyTotals([side, front], 3));
  const cells = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const row = (what: string) => cells.find((line) => line[1] === what)?.slice(2, 4);
  expect(row('clips with a report / legs')).toEqual(['2 / 4', '2 of 3']);
  expect(row('walker followed, frames in view: mean / worst')).toEqual(['75 / 50 %', '']);
  expect(row('initial contact, side: F1, mean error')).toEqual(['1.00, 20.00 ms', '3 of 3']);
  expect(row('toe-off, side: F1, mean error')).toEqual(['0.00, - ms', '0 of 2']);
  expect(row('oblique view: ankle / foot progression')).toEqual(['- / - deg', '0 of 0; 0 of 0']);
  expect(row('truth inside the 95 % interval')).toEqual(['67 %', 'of 3']);
  expect(row('patterns falsely present / possible')).toEqual(['1 / 1', '']);
});

test('without a single report the table is dashes', () => {
  const table = accuracyTable(accuracyTotals([], 1));
  expect(table).toMatch(/^\| model +\| - +\|/m);
  expect(table).not.toMatch(/NaN|Infinity/);
});
