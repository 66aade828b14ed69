import { beforeAll, expect, test } from 'vitest';
import { visitOf } from '#core/visit/visit.ts';
import { parseSavedVisit } from '#core/visit/saved-visit.ts';
import { ZipReader } from '../../../src/app/backup/zip-reader.ts';
import { allVisitFiles, type FiledVisit } from '../../../src/app/export/visit-files.ts';
import { FILE_KINDS, fileName, walkFile } from '../../../src/app/export/walk-files.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const facts = {
  heightM: null,
  reference: null,
  clinician: null,
  conclusion: 'Seen in both.',
  madeAt: '2026-11-30T10:00:00Z',
  newUuid: () => '00000000-0000-4000-8000-000000000000',
};
/** Phones call every video by the same name. */
const REPORTS = (['side', 'front'] as const).map((view) =>
  fakeReport({ view, frames: 45, name: 'walk.mp4' }),
);
const VISIT = visitOf(REPORTS)!;
const videos = REPORTS.map((report, i) => ({ report, conclusion: `Seen in ${i + 1}.` }));

async function zipOf(filed: FiledVisit) {
  const zip = await ZipReader.open(await allVisitFiles(filed, facts));
  const textOf = async (path: string) => (await zip?.read(path))?.text();
  return { zip, textOf };
}

let whole: Awaited<ReturnType<typeof zipOf>>;
beforeAll(async () => {
  whole = await zipOf({ visit: VISIT, name: 'visit 2026-11-03', videos });
});

test('one ZIP holds a visit, and every file of each video in a folder of its own', async () => {
  const { zip, textOf } = whole;
  for (const [i, { report, conclusion }] of videos.entries())
    for (const kind of ['report.json', 'strides.csv', 'record.txt', 'notes.txt'] as const) {
      const alone = walkFile(kind, report, { ...facts, conclusion });
      const packed = await zip?.read(`${i + 1} walk/${fileName(kind, report)}`);
      expect(await packed?.text(), `${i} ${kind}`).toBe(await alone?.text());
    }
  const inFolder = (i: number) => FILE_KINDS.filter((kind) => zip?.has(`${i} walk/walk.${kind}`));
  expect([inFolder(1), inFolder(2)]).toEqual([FILE_KINDS, FILE_KINDS]);
  expect(await textOf('visit 2026-11-03.record.txt')).toBe('Seen in both.');
  expect(await textOf('visit 2026-11-03.notes.txt')).toContain('Video 2. View: front.');
});

test('the table of a visit has the joined measures', async () => {
  const { textOf } = whole;
  const rows = (await textOf('visit 2026-11-03.measures.csv'))?.split('\r\n') ?? [];
  expect(rows).toContain('ankle-dorsiflexion-peak-stance,right,3.1,deg,-4.9,11.1,4,measured');
  expect(rows).toContain('foot-progression-stance,right,21.7,deg,13.7,29.7,4,measured');
  const [, , cadence, , low, high, cycles] =
    rows.find((row) => row.startsWith('cadence,'))?.split(',') ?? [];
  expect([cadence, cycles]).toEqual(['109', '14']);
  // Each video's 5.45 either way: half of the variance is shared, the other half halves.
  expect(Number(high) - Number(low)).toBeCloseTo(2 * 5.45 * Math.sqrt(0.75), 1);
  expect(rows[0]).not.toContain('corrected');
});

test('the result in it opens again with its videos', async () => {
  const { textOf } = whole;
  const text = await textOf('visit 2026-11-03.report.json');
  const parsed = parseSavedVisit(JSON.parse(text ?? ''));
  expect(parsed.ok && parsed.value.visit).toEqual(VISIT);
  expect(parsed.ok && parsed.value.reports).toHaveLength(2);
});

test('a saved visit without results of its videos has its own files alone', async () => {
  const { zip, textOf } = await zipOf({ visit: VISIT, name: 'visit', videos: [] });
  expect(await textOf('visit.notes.txt')).toContain('Read from 2 videos of one visit');
  expect(zip?.has('1 walk/walk.report.json')).toBe(false);
});
