import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright';

/** Names under which a system offers Chromium, the likeliest first. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What to do when there is no browser: one sentence for each way. */
export const HOW_TO_GET_CHROMIUM =
  'No Chromium found. Install one (Debian: apt-get install chromium; any system: npx playwright install chromium), ' +
  'or set CHROMIUM_PATH to the one you have.';

/**
 * The Chromium to use: CHROMIUM_PATH, then the system's, then Playwright's own; null if there is none.
 * Throws if CHROMIUM_PATH names a file that is not there: to ignore it would hide a mistake.
 */
export function findChromium(): string | null {
  const stated = process.env['CHROMIUM_PATH'];
  if (stated !== undefined && stated !== '') {
    if (existsSync(stated)) return stated;
    throw new Error(`CHROMIUM_PATH is set to ${stated}, but there is no such file.`);
  }
  return [...systemCandidates(), playwright.executablePath()].find(starts) ?? null;
}

/** The same, for those who cannot go on without. Throws with what to do. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === null) throw new Error(HOW_TO_GET_CHROMIUM);
  return path;
}

/** Finds Chromium or installs one: Debian's as root, else Playwright's. Throws with what to do if neither works. */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && command('apt-get', ['--version'])) {
    process.stderr.write('No Chromium here: installing the system package.\n');
    command('apt-get', ['update']);
    command('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  if (findChromium() === null) {
    process.stderr.write('No Chromium here: installing the one of Playwright.\n');
    command('npx', ['playwright', 'install', 'chromium']);
  }
  return requireChromium();
}

function systemCandidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, MAC_CHROME];
}

/** Some systems put a script in Chromium's place that only says where to get it. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function command(name: string, parameters: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  return spawnSync(name, parameters, { env: environment, stdio: [...stdio] }).status === 0;
}
