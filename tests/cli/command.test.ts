import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { main as remeasure } from '../../src/cli/again/remeasure.ts';
import { main as analyze } from '../../src/cli/batch/analyze.ts';
import { main as fleet } from '../../src/cli/fleet/fleet.ts';

interface Package {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const COMMAND = PACKAGE.bin['heelrise'] ?? '';

/** Runs the command as the package's `bin` does. */
function heelrise(...parameters: readonly string[]) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...parameters]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

test('the package has a command that a system can start, and brings what it needs', () => {
  expect(readFileSync(COMMAND, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  const inPackage = (path: string) =>
    PACKAGE.files.some((listed) => path === listed || path.startsWith(`${listed}/`));
  expect(inPackage(COMMAND)).toBe(true);
  // Vite serves the built app by its configuration.
  for (const needed of ['dist', 'vite.config.ts', 'workers', 'models'])
    expect(inPackage(needed), needed).toBe(true);
  expect(PACKAGE.files.filter((listed) => listed !== 'dist' && !existsSync(listed))).toEqual([]);
});

test('the version is that of the package', async () => {
  expect(await heelrise('--version')).toMatchObject({
    status: 0,
    stdout: `heelrise ${PACKAGE.version}\n`,
  });
});

test('what is no command is wrong usage', async () => {
  // A name that every object has.
  const { status, stderr } = await heelrise('toString');
  expect(status).toBe(2);
  expect(stderr).toContain('heelrise COMMAND --help');
});

test.each([
  ['analyze', analyze],
  ['fleet', fleet],
  ['remeasure', remeasure],
])('%s says how it is used', async (name, main) => {
  let help = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    help += String(text);
    return true;
  });
  expect(await main(['--help'])).toBe(0);
  for (const part of ['NAME', 'SYNOPSIS', 'EXIT STATUS', `heelrise ${name}`])
    expect(help).toContain(part);
});
