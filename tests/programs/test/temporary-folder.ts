import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const NAME = 'heelrise-tests-';
let folder: string | null = null;

/**
 * Before all tests: what they put into the folder of temporary files goes into one of their own. Each project of Vitest
 * comes here; the first makes the folder, since a folder in a folder would make the path of a socket too long.
 */
export function setup(): void {
  if (basename(tmpdir()).startsWith(NAME)) return;
  folder = mkdtempSync(join(tmpdir(), NAME));
  process.env['TMPDIR'] = folder;
}

/** After all tests: that folder goes, whatever a test left there. */
export function teardown(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
