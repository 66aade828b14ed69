import { expect, test } from 'vitest';
import { cyclesCsv, measuresCsv, seriesCsv } from '#core/export/csv.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const lines = (text: string) => text.trimEnd().split('\r\n');

test('a missing value is an empty cell, never a zero', () => {
  const report = fakeReport();
  const row = lines(measuresCsv(report)).find((line) =>
    line.startsWith('foot-progression-stance,left'),
  );
  expect(row).toBe('foot-progression-stance,left,,deg,,,0,not-visible-from-this-view');
});

test('there is a row for every measure and one for the names', () => {
  const report = fakeReport();
  expect(lines(measuresCsv(report))).toHaveLength(report.measures.length + 1);
});

test('there is a row for every displayed frame, and every row has as many cells as names', () => {
  const report = fakeReport({ frames: 12 });
  const rows = lines(seriesCsv(report));
  expect(rows).toHaveLength(13);
  expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
  expect(rows[0]).toContain('left_ankleDorsiflexionDeg');
  expect(rows[0]).toContain('pelvis_obliquityDeg');
});

test('a stride has its events as percent, and a rejected one says why', () => {
  const rows = lines(cyclesCsv(fakeReport()));
  expect(rows.find((row) => row.startsWith('right,0,'))).toMatch(/^right,0,1.1,1.1,27,61,yes,,/);
  expect(rows.find((row) => row.startsWith('left,'))).toMatch(/,no,partly-out-of-frame,/);
});

test('a stride has its measures by name, and none that this view cannot show', () => {
  const [header = '', ...rows] = lines(cyclesCsv(fakeReport({ view: 'front' })));
  const names = header.split(',');
  const cells = (name: string) => rows.map((row) => row.split(',')[names.indexOf(name)]);
  expect(cells('foot_progression_stance_deg').filter((cell) => cell !== '')).toHaveLength(7);
  expect(cells('ankle_dorsiflexion_peak_stance_deg').join('')).toBe('');
});

test('tables of a corrected walk say so in a last column, and those of the machine have none', () => {
  const report = fakeReport();
  const change = { code: 'zero', side: 'left', deg: 4 } as const;
  const corrections = [{ by: 'AB', at: '2026-11-30T10:00:00Z', change }];
  const found = { leftDeg: null, rightDeg: null };
  const neutral = { ...report.neutral, byHand: { leftDeg: 4, rightDeg: null, found } };
  for (const csv of [measuresCsv, seriesCsv, cyclesCsv]) {
    const plain = lines(csv(report));
    expect(plain.length).toBeGreaterThan(1);
    expect(plain[0]).not.toContain('corrected');
    const [header = '', ...rows] = plain;
    const said = [`${header},corrected`, ...rows.map((row) => `${row},yes`)];
    expect(lines(csv({ ...report, corrections }))).toEqual(said);
    expect(lines(csv({ ...report, neutral }))).toEqual(said);
  }
});
