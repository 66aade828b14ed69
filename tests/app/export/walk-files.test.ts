import { expect, test } from 'vitest';
import { ZipReader } from '../../../src/app/backup/zip-reader.ts';
import { allFiles, FILE_KINDS, fileName, walkFile } from '../../../src/app/export/walk-files.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const facts = {
  heightM: null,
  reference: null,
  clinician: null,
  conclusion: 'Seen: nothing.',
  madeAt: '2026-11-30T10:00:00Z',
  newUuid: () => '00000000-0000-4000-8000-000000000000',
};

test('one ZIP holds a walk in every format, each byte as when it is saved alone', async () => {
  const report = fakeReport({ frames: 30, name: 'a/b: walk.mp4' });
  const zip = await ZipReader.open(await allFiles(report, facts));
  for (const kind of FILE_KINDS) {
    const alone = walkFile(kind, report, facts);
    const packed = await zip?.read(fileName(kind, report));
    expect(await packed?.bytes(), kind).toEqual(await alone?.bytes());
  }
  expect(fileName('c3d', report)).toBe('a_b_ walk.c3d');
});

test('a report without landmarks has the other files, and says what the numbers are', async () => {
  const whole = fakeReport({ frames: 30 });
  const report = { ...whole, landmarks: { ...whole.landmarks, xPx: [], yPx: [], score: [] } };
  expect(walkFile('c3d', report, facts)).toBeNull();
  expect(walkFile('trc', report, facts)).toBeNull();
  const zip = await ZipReader.open(await allFiles(report, facts));
  expect(zip?.has(fileName('c3d', report))).toBe(false);
  expect(await (await zip?.read(fileName('notes.txt', report)))?.text()).toContain(
    'Angles are degrees.',
  );
});
