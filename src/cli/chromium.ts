import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright';
import { failure, success, type Result } from '#core/result.ts';

/**
 * Names under which a system offers Chromium, the one that serves us best first: the headless shell is the same engine
 * without a window, whose toolbar costs a fifth of the work of each page although nobody sees it.
 */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const HOW_TO_GET_CHROMIUM =
  'No Chromium found. Install one (Debian: apt-get install chromium-headless-shell; any system: npx playwright install chromium), ' +
  'or set CHROMIUM_PATH to the one you have.';

/**
 * The Chromium to use: CHROMIUM_PATH, then the system's, then Playwright's own. The failure is a sentence on what to
 * do, also when CHROMIUM_PATH names a file that is not there: to look elsewhere would hide a mistake.
 */
export function findChromium(): Result<string, string> {
  const stated = process.env['CHROMIUM_PATH'];
  if (stated !== undefined && stated !== '') {
    if (existsSync(stated)) return success(stated);
    return failure(`CHROMIUM_PATH is set to ${stated}, but there is no such file.`);
  }
  const found = [...systemCandidates(), playwright.executablePath()].find(starts);
  return found === undefined ? failure(HOW_TO_GET_CHROMIUM) : success(found);
}

/** Finds Chromium or installs one: Debian's headless shell as root, else Playwright's. */
export function findOrInstallChromium(): Result<string, string> {
  const found = findChromium();
  if (found.ok || (process.env['CHROMIUM_PATH'] ?? '') !== '') return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('No Chromium here: installing the system package.\n');
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell']);
    const installed = findChromium();
    if (installed.ok) return installed;
  }
  process.stderr.write('No Chromium here: installing the one of Playwright.\n');
  attempt('npx', ['playwright', 'install', 'chromium']);
  return findChromium();
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

/** Whether it worked shows in whether Chromium is there afterwards. */
function attempt(program: string, parameters: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, parameters, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
