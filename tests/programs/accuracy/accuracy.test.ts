import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from './accuracy.ts';
import { noisyReport } from './truth/noisy-report.ts';
import { wavyTruth } from './truth/wavy-truth.ts';

let folder = '';
const said = { out: '', err: '' };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  [said.out, said.err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => hear('out', text));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => hear('err', text));
});
afterEach(() => rmSync(folder, { recursive: true }));

function hear(where: 'out' | 'err', text: string | Uint8Array): true {
  said[where] += String(text);
  return true;
}

function write(name: string, content: unknown): void {
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

/** A clip with its truth and, unless it is to be analysed, its report. No browser is needed for it then. */
function writeClip(name: string): void {
  const truth = wavyTruth('frontal_toward', [{ type: 'toeOut', side: 'R' }]);
  write(`${name}.mp4`, '');
  write(`${name}.json`, truth);
  write(`${name}.mp4.report.json`, noisyReport(truth, 'front', 1));
}

test('reports that are there are taken, and every figure goes to the file too', async () => {
  writeClip('walk');
  write('a-video-without-truth.mp4', '');
  write('some.json', '{}');
  const json = join(folder, 'made', 'figures.json');
  const status = await main(['--truth', folder, '--reports', folder, '--json', json]);
  expect(said.err).toBe('');
  expect(status).toBe(0);
  expect(said.out).toMatch(/^\| clips with a report \/ legs +\| 1 \/ 2 +\| 1 of 1 +\|$/m);
  expect(said.out).toMatch(/^\| view right +\| 1 of 1 +\| +\|$/m);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
    totals: { viewRight: { n: 1, of: 1 } },
    clips: { walk: { group: 'front-back', viewRight: true } },
  });
});

test('a report that cannot be read is said, kept as it is, and the others still count', async () => {
  writeClip('bad');
  writeClip('good');
  write('bad.mp4.report.json', '{"schemaVersion": 1}');
  expect(await main(['--truth', folder, '--reports', folder])).toBe(1);
  expect(said.err).toMatch(/bad\.mp4\.report\.json is no report of this version: software: .+\n$/);
  expect(said.out).toMatch(/^\| clips with a report \/ legs +\| 1 \/ 2 +\| 1 of 2 +\|$/m);
  expect(readFileSync(join(folder, 'bad.mp4.report.json'), 'utf8')).toBe('{"schemaVersion": 1}');
});

test('wrong usage says what is wrong and how it goes', async () => {
  expect(await main(['--reports', folder])).toBe(2);
  expect(said.err).toContain('Say with --truth where the clips and their truth are.\nnpm run -s');
  expect(said.out).toBe('');
});

test('a folder that is not there, has no clips, or a truth that is none: nothing is analysed', async () => {
  expect(await main(['--truth', join(folder, 'nowhere')])).toBe(2);
  expect(await main(['--truth', folder])).toBe(2);
  writeClip('walk');
  write('walk.json', { ...wavyTruth('from above', []) });
  expect(await main(['--truth', folder])).toBe(2);
  expect(said.err.trimEnd().split('\n')).toEqual([
    `${join(folder, 'nowhere')}: there is no such folder.`,
    `${folder}: there is no clip with its truth in it (NAME.mp4 and NAME.json).`,
    `${join(folder, 'walk.json')} is no truth file: view: is no view that can be scored`,
  ]);
  expect(existsSync(join(folder, 'made'))).toBe(false);
});

test('a folder that cannot be made is said before anything is analysed', async () => {
  writeClip('walk');
  const inFile = join(folder, 'walk.mp4', 'reports');
  expect(await main(['--truth', folder, '--reports', inFile])).toBe(2);
  expect(said.err).toBe(`${inFile} cannot be written to.\n`);
});
