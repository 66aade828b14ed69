import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../src/cli/chromium.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  vi.stubEnv('CHROMIUM_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program that ends with `status`, whatever it is asked. */
function program(subfolder: string, name: string, status: number): string {
  const path = join(folder, subfolder, name);
  mkdirSync(join(folder, subfolder), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('the browser that CHROMIUM_PATH names goes before the one of the system', () => {
  const stated = program('stated', 'browser', 0);
  program('system', 'chromium', 0);
  vi.stubEnv('PATH', join(folder, 'system'));
  vi.stubEnv('CHROMIUM_PATH', stated);
  expect(findChromium()).toEqual({ ok: true, value: stated });
});

test('a CHROMIUM_PATH without a file is told, not passed over', () => {
  program('system', 'chromium', 0);
  vi.stubEnv('PATH', join(folder, 'system'));
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'nothing-here'));
  const found = findChromium();
  expect(found).toMatchObject({ ok: false });
  expect(JSON.stringify(found)).toContain('there is no such file');
});

test('chromium goes before google-chrome, wherever in the path they are', () => {
  program('first', 'google-chrome', 0);
  const chromium = program('second', 'chromium', 0);
  vi.stubEnv('PATH', [join(folder, 'first'), join(folder, 'second')].join(delimiter));
  expect(findChromium()).toEqual({ ok: true, value: chromium });
});

test('the headless shell, which has no window to draw, goes before chromium', () => {
  program('first', 'chromium', 0);
  const shell = program('second', 'chromium-headless-shell', 0);
  vi.stubEnv('PATH', [join(folder, 'first'), join(folder, 'second')].join(delimiter));
  expect(findChromium()).toEqual({ ok: true, value: shell });
});

test('a script that only says where to get Chromium is not Chromium', () => {
  program('system', 'chromium-browser', 1);
  const chrome = program('system', 'google-chrome', 0);
  vi.stubEnv('PATH', join(folder, 'system'));
  expect(findChromium()).toEqual({ ok: true, value: chrome });
});
