import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** What the built app is made from. The command line itself is no part of it. */
const SOURCES = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'src',
  'workers',
  'models',
  'offline',
  'public',
];
const NOT_IN_THE_APP = join('src', 'cli');

/** Builds the app if there is no build or a source is newer than it. Throws if the build fails. */
export async function buildIfStale(root: string): Promise<void> {
  if (!isStale(root)) return;
  process.stderr.write('Building the app.\n');
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}

/** Whether there is no build or a source is newer than it. An installed package brings its build, and no lock file. */
export function isStale(root: string): boolean {
  const built = builtPage(root);
  if (!existsSync(built)) return true;
  return existsSync(join(root, 'package-lock.json')) && newestMs(root) > statSync(built).mtimeMs;
}

/**
 * Names the built app: its version, and a hash that changes with any of its code. The page names its scripts by their
 * content, and those name what they load and the sha256 of the networks. Throws if there is no build.
 */
export function softwareOf(root: string): string {
  const hash = createHash('sha256').update(readFileSync(builtPage(root)));
  return `${versionOf(root)}-${hash.digest('hex').slice(0, 12)}`;
}

/** The version of the package in `root`. */
export function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

function builtPage(root: string): string {
  return join(root, 'dist', 'index.html');
}

function newestMs(root: string): number {
  const times = SOURCES.map((source) =>
    newestUnder(join(root, source), join(root, NOT_IN_THE_APP)),
  );
  return Math.max(...times);
}

function newestUnder(path: string, leftOut: string): number {
  if (path === leftOut || !existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time changes when files were taken away.
  const inside = readdirSync(path).map((name) => newestUnder(join(path, name), leftOut));
  return Math.max(found.mtimeMs, ...inside);
}
