import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { analyseAll } from '../../../src/cli/batch/analyze.ts';
import type { Analyser } from '../../../src/cli/batch/one-video.ts';
import type { Batch } from '../../../src/cli/batch/run-batch.ts';
import { standIn } from './stand-in.ts';

let out: string;
let batch: Batch;
let stderr: string;
let stdout: string;

beforeEach(() => {
  const videos = mkdtempSync(join(tmpdir(), 'videos-'));
  out = mkdtempSync(join(tmpdir(), 'reports-'));
  const names = ['a.mp4', 'b.mp4', 'c.mp4'];
  for (const name of names) writeFileSync(join(videos, name), name);
  const order = { model: 'full', heightM: null, trueFps: null, landmarks: true } as const;
  batch = {
    videos: names.map((name) => ({ name, path: join(videos, name) })),
    facts: null,
    asked: { ...order, visit: true, table: join(out, 'study.csv') },
  };
  [stderr, stdout] = ['', ''];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
});

const run = (analyser: Analyser) =>
  analyseAll(batch, { out, force: false, jsonl: false }, '1', [analyser]);
const reports = () => readdirSync(out).filter((name) => name.endsWith('.mp4.report.json'));

test('Ctrl-C lets the video in work be finished, begins no other and says how to go on', async () => {
  const interrupted: Analyser = (path, ...rest) => {
    if (path.endsWith('b.mp4')) process.emit('SIGINT');
    return standIn()(path, ...rest);
  };
  expect(await run(interrupted)).toBe(130);
  expect(reports()).toEqual(['a.mp4.report.json', 'b.mp4.report.json']);
  expect(stderr).toContain('Stopping once the videos in work are done');
  expect(stderr).toContain('Stopped: 2 of 3 videos are done. The same command goes on from there.');
  // A table of a part would be taken for the whole.
  expect(existsSync(join(out, 'study.csv'))).toBe(false);

  const seen: string[] = [];
  expect(await run(standIn(seen))).toBe(0);
  expect(seen).toEqual(['c.mp4']);
  expect(readdirSync(out).sort()).toEqual([
    '.analysed.jsonl',
    'a.mp4.report.json',
    'b.mp4.report.json',
    'c.mp4.report.json',
    'study.csv',
    'study.dictionary.csv',
    'visit.report.json',
  ]);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^c\.mp4\s+walk\s+side/);
});

test('a table that cannot be written is told, and the reports are there', async () => {
  batch = { ...batch, asked: { ...batch.asked, table: join(out, 'a.mp4.report.json', 'x.csv') } };
  expect(await run(standIn())).toBe(1);
  expect(reports()).toHaveLength(3);
  expect(stderr).toContain('x.csv cannot be written');
});
