import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { isStale, softwareOf } from '../../src/cli/app-build.ts';

const EARLIER_S = 1000;
const BUILT_S = 2000;
const LATER_S = 3000;

let root: string;

function file(path: string, timeS: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  touch(path, timeS);
}

function touch(path: string, timeS: number): void {
  utimesSync(join(root, path), timeS, timeS);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'app-'));
  file('dist/index.html', BUILT_S);
  file('package-lock.json', EARLIER_S);
  file('src/core/angle.ts', EARLIER_S);
  file('src/cli/batch/analyze.ts', EARLIER_S);
  file('workers/analysis.worker.ts', EARLIER_S);
  for (const folder of ['src', 'src/core', 'src/cli', 'src/cli/batch', 'workers'])
    touch(folder, EARLIER_S);
});

test('a build younger than every source is used as it is', () => {
  expect(isStale(root)).toBe(false);
});

test('without a build there is one to make', () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect(isStale(root)).toBe(true);
});

test('a source that changed since makes the build stale, however deep it lies', () => {
  touch('src/core/angle.ts', LATER_S);
  expect(isStale(root)).toBe(true);
});

test('a source that was taken away makes the build stale', () => {
  rmSync(join(root, 'src/core/angle.ts'));
  expect(isStale(root)).toBe(true);
});

test('the command line is no part of the app', () => {
  touch('src/cli/batch/analyze.ts', LATER_S);
  touch('src/cli', LATER_S);
  expect(isStale(root)).toBe(false);
});

test('an installed package, which has no lock file, is used as it was built', () => {
  rmSync(join(root, 'package-lock.json'));
  touch('src/core/angle.ts', LATER_S);
  expect(isStale(root)).toBe(false);
});

test('the app is named by its version and by what it was built from', () => {
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
  writeFileSync(join(root, 'dist/index.html'), '<script src="/assets/a1.js">');
  const first = softwareOf(root);
  expect(first).toMatch(/^1\.2\.3-[0-9a-f]{12}$/);
  writeFileSync(join(root, 'dist/index.html'), '<script src="/assets/b2.js">');
  expect(softwareOf(root)).not.toBe(first);
});
