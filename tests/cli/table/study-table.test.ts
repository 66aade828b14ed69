import { expect, test } from 'vitest';
import { csvRows } from '../../../src/cli/files/csv-rows.ts';
import { dictionary, dictionaryFile, studyTable } from '../../../src/cli/table/study-table.ts';
import { fakeReport } from '../../builders/fake-report.ts';

function rowsOf(text: string): Record<string, string>[] {
  const rows = csvRows(text);
  if (!rows.ok) throw new Error(rows.error);
  const [heading = [], ...body] = rows.value;
  return body.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])));
}

const FACTS = {
  file: 'walk.mp4',
  person: 'p1',
  condition: 'shod',
  view: 'side',
  heightM: 1.75,
  trueFps: null,
} as const;

test('a video has a row for each leg and one for both, with facts, values, intervals and grades', () => {
  const report = fakeReport();
  const rows = rowsOf(studyTable([{ name: 'p1/walk.mp4', facts: FACTS, report, problem: null }]));
  expect(rows.map((row) => row['side'])).toEqual(['left', 'right', 'both']);
  const [left, , both] = rows;
  expect(left).toMatchObject({
    video: 'p1/walk.mp4',
    person: 'p1',
    stated_height_m: '1.75',
    outcome: 'walk',
    view: 'side',
    quality: '82',
    version: '0.1.0',
    corrections: '0',
    ankle_dorsiflexion_peak_stance_deg: '12.4',
    // Not visible from the side: empty, never 0.
    foot_progression_stance_deg: '',
    cadence_per_min: '',
  });
  const cadence = report.measures.find(({ id }) => id === 'cadence');
  expect(both?.['cadence_per_min']).toBe(String(cadence?.value ?? ''));
  const peak = report.measures.find(
    ({ id, side }) => id === 'ankle-dorsiflexion-peak-stance' && side === 'left',
  );
  expect(left?.['ankle_dorsiflexion_peak_stance_ci95_low']).toBe(String(peak?.ci95?.[0] ?? ''));
  expect(left?.['ankle_dorsiflexion_peak_stance_strides']).toBe(String(peak?.cycles));
  const limited = report.patterns.find(
    ({ id, side }) => id === 'limited-dorsiflexion' && side === 'left',
  );
  expect(left?.['pattern_limited_dorsiflexion']).toBe(limited?.grade);
});

test('a video without a report is in the table, with the reason and no number', () => {
  const rows = rowsOf(
    studyTable([{ name: 'letter.mp4', facts: null, report: null, problem: 'No video, a letter.' }]),
  );
  expect(rows).toHaveLength(3);
  const filled = Object.entries(rows[0] ?? {}).filter(([, cell]) => cell !== '');
  expect(filled).toEqual([
    ['video', 'letter.mp4'],
    ['side', 'left'],
    ['outcome', 'no-report'],
    ['problem', 'No video, a letter.'],
  ]);
});

test('the dictionary beside it describes every column of the table, once', () => {
  const [heading = []] = studyTable([]).split('\r\n');
  const described = rowsOf(dictionary());
  expect(described.map((row) => row['column']).join(',')).toBe(heading);
  expect(new Set(described.map((row) => row['column'])).size).toBe(described.length);
  for (const row of described) expect(row['meaning'], row['column']).toMatch(/\.$/);
  expect(dictionaryFile('out/study.csv')).toBe('out/study.dictionary.csv');
});
