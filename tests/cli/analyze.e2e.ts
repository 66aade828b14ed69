import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { parseReport } from '#core/report/parse.ts';
import { visitSchema } from '#core/visit/visit.ts';
import { TWELVE_PICTURES } from '../fixtures/truth.ts';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, from the root of the repository. */
function analyze(...parameters: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', 'analyze', '--', ...parameters]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

function document(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

test('an unreadable video gets a line of its own and costs the others nothing', async () => {
  const info = test.info();
  const out = info.outputPath('reports');
  const letter = info.outputPath('letter.mp4');
  writeFileSync(letter, 'Dear walker, this is not a video.');
  const clip = TWELVE_PICTURES;
  const videos = [letter, 'no-such-file.mp4', clip];
  const ended = await analyze(...videos, '--out', out, '--model', 'lite', '--visit');

  expect(ended.stderr).toMatch(/^\[1\/3\] letter\.mp4: .+\.$/m);
  expect(ended.stderr).toMatch(/^\[2\/3\] no-such-file\.mp4: There is no such file\.$/m);
  expect(ended.stderr).toMatch(/^\[3\/3\] twelve-pictures\.mp4: 12 frames, too-short$/m);
  expect(ended.stdout.trimEnd().split('\n')).toHaveLength(2);
  expect(ended.status).toBe(1);
  const report = parseReport(document(join(out, 'twelve-pictures.mp4.report.json')));
  expect(report.ok).toBe(true);
  expect(existsSync(join(out, 'letter.mp4.report.json'))).toBe(false);
  const visit = v.parse(visitSchema, document(join(out, 'visit.report.json')));
  expect(visit.clips).toEqual(['twelve-pictures.mp4']);
});

test('the same video twice gives the same bytes, landmarks left out on request', async () => {
  const info = test.info();
  const runs = [info.outputPath('first'), info.outputPath('second')];
  for (const out of runs) {
    const ended = await analyze(TWELVE_PICTURES, '--out', out, '--model', 'lite', '--no-landmarks');
    expect(ended.status, ended.stderr).toBe(0);
  }
  const [first, second] = runs.map((out) =>
    readFileSync(join(out, 'twelve-pictures.mp4.report.json'), 'utf8'),
  );
  expect(second).toBe(first);
  expect(document(join(runs[0]!, 'twelve-pictures.mp4.report.json'))).toMatchObject({
    software: { backend: 'wasm', model: 'blazepose-lite' },
    landmarks: { xPx: [], yPx: [], score: [] },
  });
});

test('wrong usage says what is wrong and how it goes', async () => {
  const ended = await analyze('walk.mp4', '--model', 'lite');
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain('Say with --out where the reports go.');
  expect(ended.stderr).toContain('npm run -s analyze -- <video>... --out <dir>');
});
