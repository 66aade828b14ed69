import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | null = null;

/** Before all tests: what they put into the folder of temporary files goes into one of their own. */
export function setup(): void {
  folder ??= mkdtempSync(join(tmpdir(), 'heelrise-tests-'));
  process.env['TMPDIR'] = folder;
}

/** After all tests: that folder goes, whatever a test left there. */
export function teardown(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
