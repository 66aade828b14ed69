import { expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/batch/arguments.ts';

test('a video and a folder are enough: the usual model, no height, the speed that the file tells', () => {
  expect(readArguments(['walk.mp4', '--out', 'reports'])).toEqual({
    ok: true,
    value: {
      sources: ['walk.mp4'],
      out: 'reports',
      visit: false,
      model: 'full',
      heightM: null,
      trueFps: null,
      landmarks: true,
      jobs: null,
      force: false,
      facts: null,
      table: null,
      jsonl: false,
    },
  });
});

test('every option of the contract is read', () => {
  const line = 'a.mp4 b.mov --out r --visit --model heavy --height-m 1.75 --fps 240 --no-landmarks';
  expect(readArguments(line.split(' '))).toEqual({
    ok: true,
    value: {
      sources: ['a.mp4', 'b.mov'],
      out: 'r',
      visit: true,
      model: 'heavy',
      heightM: 1.75,
      trueFps: 240,
      landmarks: false,
      jobs: null,
      force: false,
      facts: null,
      table: null,
      jsonl: false,
    },
  });
});

test.each([
  ['no video', '--out r', 'Name at least one video.'],
  ['no folder', 'a.mp4', 'Say with --out where the reports go.'],
  ['an unknown model', 'a.mp4 --out r --model huge', '--model must be one of lite, full, heavy.'],
  [
    'a height in centimetres',
    'a.mp4 --out r --height-m 175',
    '--height-m must be a number from 0.5 to 2.5.',
  ],
  [
    'a rate that is no number',
    'a.mp4 --out r --fps fast',
    '--fps must be a number from 1 to 2000.',
  ],
  ['half a job', 'a.mp4 --out r --jobs 1.5', '--jobs must be a whole number.'],
  ['no job at all', 'a.mp4 --out r --jobs 0', '--jobs must be a number from 1 to 256.'],
])('%s is refused with what to mend', (_, line, sentence) => {
  expect(readArguments(line.split(' '))).toEqual({ ok: false, error: sentence });
});

test('an unknown option is refused, not ignored', () => {
  const read = readArguments(['a.mp4', '--out', 'r', '--modle', 'lite']);
  expect(read.ok).toBe(false);
});

test('what a study needs is read: jobs, facts, a table, steps for a program', () => {
  const line = 'study --out r --jobs 4 --force --facts f.csv --table t.csv --jsonl';
  expect(readArguments(line.split(' '))).toMatchObject({
    ok: true,
    value: {
      sources: ['study'],
      jobs: 4,
      force: true,
      facts: 'f.csv',
      table: 't.csv',
      jsonl: true,
    },
  });
});
