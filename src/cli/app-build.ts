import { existsSync, readdirSync, statSync } from 'node:fs';
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

/** Whether there is no build or a source is newer than it. */
export function isStale(root: string): boolean {
  const built = join(root, 'dist', 'index.html');
  return !existsSync(built) || newestMs(root) > statSync(built).mtimeMs;
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
  // A folder's own time tells of files that were taken away.
  const inside = readdirSync(path).map((name) => newestUnder(join(path, name), leftOut));
  return Math.max(found.mtimeMs, ...inside);
}
