import { expect, test } from 'vitest';
import { DEFAULT_MODEL } from '#contract/model.ts';
import { readAccuracyArguments } from './accuracy-arguments.ts';

test('asked for a folder only, it analyses with the usual model and keeps nothing', () => {
  expect(readAccuracyArguments(['--truth', 'clips'])).toEqual({
    ok: true,
    value: { truth: 'clips', reports: null, model: DEFAULT_MODEL, json: null, page: null },
  });
});

test('everything can be said', () => {
  const said = [
    '--truth',
    'a',
    '--reports',
    'b',
    '--model',
    'lite',
    '--json',
    'c/d.json',
    '--page',
    'unseen',
  ];
  expect(readAccuracyArguments(said)).toEqual({
    ok: true,
    value: { truth: 'a', reports: 'b', model: 'lite', json: 'c/d.json', page: 'unseen' },
  });
});

test.each([
  [[], 'Say with --truth where the clips and their truth are.'],
  [['--truth', ''], '--truth must name something.'],
  [['--truth', 'a', '--model', 'huge'], '--model must be one of lite, full, heavy.'],
  [['--truth', 'a', '--page', 'all'], '--page must be one of known, unseen.'],
  [['--truth', 'a', '--report', 'b'], "Unknown option '--report'"],
  [['--truth', 'a', 'b'], "Unexpected argument 'b'"],
])('%j is refused with a sentence', (parameters, sentence) => {
  expect(readAccuracyArguments(parameters)).toMatchObject({
    ok: false,
    error: expect.stringContaining(sentence) as string,
  });
});
