import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sumOf, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './tally.ts';

function fileWith(document: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'results.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}

test('a test file that could not be loaded counts as a failure', () => {
  const file = fileWith({ numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 });
  expect(tallyOfVitest(file, 1)).toEqual({ passed: 7, failed: 1 });
});

test('a runner that wrote no results has failed', () => {
  expect(tallyOfVitest('no-such-file.json', 0)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOfPlaywright('no-such-file.json', 0)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that ends badly without a failed test has failed once', () => {
  const file = fileWith({ stats: { expected: 3, unexpected: 0, flaky: 0 } });
  expect(tallyOfPlaywright(file, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a browser test that passed on a second try did not pass', () => {
  const file = fileWith({ stats: { expected: 3, unexpected: 1, flaky: 2 } });
  expect(tallyOfPlaywright(file, 1)).toEqual({ passed: 3, failed: 3 });
});

test('the sum counts a failed check beside the tests', () => {
  expect(sumOf([tallyOfCheck(1), tallyOfCheck(0), { passed: 5, failed: 2 }])).toEqual({
    passed: 6,
    failed: 3,
  });
});
