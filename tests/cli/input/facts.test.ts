import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsByName, readFacts, type VideoFacts } from '../../../src/cli/input/facts.ts';
import { orderOf } from '../../../src/cli/batch/run-batch.ts';
import { visitPlans } from '../../../src/cli/batch/visits.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-'));

function read(text: string, name = 'facts.csv') {
  const path = join(folder, name);
  writeFileSync(path, text);
  return readFacts(path);
}

function fact(changes: Partial<VideoFacts>): VideoFacts {
  const none = { person: null, condition: null, view: null, heightM: null, trueFps: null };
  return { file: 'walk.mp4', ...none, ...changes };
}

test('a table of facts is read, also as a spreadsheet writes it; an empty cell states nothing', () => {
  const comma = 'file,person,height_m,fps,view,condition\nwalk.mp4,"Doe, J",1.75,,side,barefoot\n';
  const expected = [fact({ person: 'Doe, J', heightM: 1.75, view: 'side', condition: 'barefoot' })];
  expect(read(comma)).toEqual({ ok: true, value: expected });
  const excel = '\uFEFFfile;person;height_m\r\nwalk.mp4;"a ""b""";1.8\r\n\r\n';
  expect(read(excel)).toEqual({ ok: true, value: [fact({ person: 'a "b"', heightM: 1.8 })] });
});

test('JSON says the same', () => {
  const text = '[{"file":"walk.mp4","person":7,"height_m":1.75,"fps":null}]';
  expect(read(text, 'facts.json')).toEqual({
    ok: true,
    value: [fact({ person: '7', heightM: 1.75 })],
  });
});

test.each([
  ['file,height_m\na.mp4,1.7\nb.mp4,175\n', 'video 2: height_m must be a number from 0.5 to 2.5.'],
  ['file,hight\na.mp4,1.7\n', '"hight" is none of file, person, height_m, fps, view, condition.'],
  ['file,view\na.mp4,left\n', 'view must be one of side, front, back, oblique, unsure.'],
  ['person\nx\n', 'video 1: no file is named.'],
  ['file\n"a.mp4\n', 'A quotation mark is opened and not closed.'],
])('%j is refused with what is wrong and where', (text, sentence) => {
  const refused = read(text);
  expect(refused).toMatchObject({ ok: false, error: expect.stringContaining(sentence) as string });
});

test('a row is found by the name with its folders, by the place on disk, or by the file name where it is the only one', () => {
  const rows = [
    fact({ file: 'p1/walk.mp4', person: 'one' }),
    fact({ file: 'study/p2/walk.mp4', person: 'two' }),
    fact({ file: 'alone.mp4', person: 'three' }),
    fact({ file: 'gone.mp4', person: 'four' }),
  ];
  const videos = ['p1/walk.mp4', 'p2/walk.mp4', 'p3/alone.mp4', 'p4/other.mp4'].map((name) => ({
    name,
    path: join(folder, 'study', name),
  }));
  const { byName, unused } = factsByName(videos, rows, join(folder, 'facts.csv'));
  expect([...byName].map(([name, { person }]) => [name, person])).toEqual([
    ['p1/walk.mp4', 'one'],
    ['p2/walk.mp4', 'two'],
    ['p3/alone.mp4', 'three'],
  ]);
  expect(unused).toEqual(['gone.mp4']);
});

test('what is known of a video goes before what was asked for all', () => {
  const asked = { model: 'full', heightM: 1.6, trueFps: 120, landmarks: true } as const;
  expect(orderOf(asked, fact({ heightM: 1.9 }))).toEqual({ ...asked, heightM: 1.9 });
  expect(orderOf(asked, undefined)).toEqual(asked);
});

test('videos of one person and condition are one visit; without facts all are', () => {
  const names = ['a.mp4', 'b.mp4', 'c.mp4', 'd.mp4'];
  expect(visitPlans(names, null)).toEqual([{ file: 'visit.report.json', names }]);
  const facts = new Map([
    ['a.mp4', fact({ person: 'p/1', condition: 'shod' })],
    ['b.mp4', fact({ person: 'p/1', condition: 'barefoot' })],
    ['c.mp4', fact({ person: 'p/1', condition: 'shod' })],
    ['d.mp4', fact({})],
  ]);
  expect(visitPlans(names, facts)).toEqual([
    { file: 'p_1.shod.visit.report.json', names: ['a.mp4', 'c.mp4'] },
    { file: 'p_1.barefoot.visit.report.json', names: ['b.mp4'] },
  ]);
});
