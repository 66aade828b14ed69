import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { AnalysedLog } from '../../../src/cli/batch/analysed-log.ts';
import type { Analyser } from '../../../src/cli/batch/one-video.ts';
import { runBatch, type Batch } from '../../../src/cli/batch/run-batch.ts';
import { SILENT } from './silent-teller.ts';
import { standIn } from './stand-in.ts';

const NAMES = ['a.mp4', 'b.mp4', 'c.mp4'];

let videos: string;
let out: string;

beforeEach(() => {
  videos = mkdtempSync(join(tmpdir(), 'videos-'));
  out = mkdtempSync(join(tmpdir(), 'reports-'));
  for (const name of NAMES) writeFileSync(join(videos, name), `walk ${name}`);
});

function batch(heightM: number | null = null): Batch {
  return {
    videos: NAMES.map((name) => ({ name, path: join(videos, name) })),
    facts: null,
    asked: { model: 'full', heightM, trueFps: null, landmarks: true, visit: false, table: null },
  };
}

/** Runs and gives the videos that were really analysed. */
async function analysed(
  { software = '1', force = false, heightM = null as number | null } = {},
  stopped: (seen: readonly string[]) => boolean = () => false,
): Promise<string[]> {
  const seen: string[] = [];
  const workplace = { out, log: new AnalysedLog(out), software, force };
  await runBatch(batch(heightM), workplace, [standIn(seen)], SILENT, () => stopped(seen));
  return seen;
}

const reports = () => readdirSync(out).filter((name) => name.endsWith('.report.json'));

test('a second run makes nothing again', async () => {
  expect(await analysed()).toEqual(NAMES);
  expect(reports()).toHaveLength(3);
  expect(await analysed()).toEqual([]);
});

test('a run that was stopped goes on where it was', async () => {
  expect(await analysed({}, (seen) => seen.length === 2)).toEqual(['a.mp4', 'b.mp4']);
  expect(await analysed()).toEqual(['c.mp4']);
});

test('another version, another height or --force makes all again', async () => {
  await analysed();
  expect(await analysed({ software: '2' })).toEqual(NAMES);
  expect(await analysed({ software: '2', heightM: 1.7 })).toEqual(NAMES);
  expect(await analysed({ software: '2', heightM: 1.7, force: true })).toEqual(NAMES);
});

test('a video whose bytes changed, a report that is gone, cut off or edited is made again', async () => {
  await analysed();
  writeFileSync(join(videos, 'a.mp4'), 'another walk');
  const torn = join(out, 'b.mp4.report.json');
  writeFileSync(torn, readFileSync(torn, 'utf8').slice(0, 100));
  expect(await analysed()).toEqual(['a.mp4', 'b.mp4']);
});

test('a line of the log that was cut off costs its own report only', async () => {
  await analysed({}, (seen) => seen.length === 2);
  appendFileSync(join(out, '.analysed.jsonl'), '{"report":"c.mp4.rep');
  expect(await analysed()).toEqual(['c.mp4']);
  expect(await analysed()).toEqual([]);
});

test('an unreadable video has no report, is tried again and holds nobody up', async () => {
  writeFileSync(join(videos, 'b.mp4'), 'unreadable');
  expect(await analysed()).toEqual(NAMES);
  expect(reports()).toEqual(['a.mp4.report.json', 'c.mp4.report.json']);
  expect(await analysed()).toEqual(['b.mp4']);
});

test('three lanes give the lines in the order of the list, and the same reports', async () => {
  const workplace = { out, log: new AnalysedLog(out), software: '1', force: false };
  const lanes = [standIn(), standIn(), standIn()];
  const lines = await runBatch(batch(), workplace, lanes, SILENT, () => false);
  expect(lines.map((line) => (line?.ok === true ? line.row[0] : null))).toEqual(NAMES);
  expect(reports()).toHaveLength(3);
});

test('a fault of the analysis costs its own video', async () => {
  const workplace = { out, log: new AnalysedLog(out), software: '1', force: false };
  const faulty: Analyser = (path, order, onProgress) => {
    if (path.endsWith('b.mp4')) throw new Error('a bug');
    return standIn()(path, order, onProgress);
  };
  const lines = await runBatch(batch(), workplace, [faulty], SILENT, () => false);
  expect(lines.map((line) => line?.ok)).toEqual([true, false, true]);
  expect(lines[1]).toMatchObject({ problem: 'A fault of Heelrise itself: a bug' });
});
