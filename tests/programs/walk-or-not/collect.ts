import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOINED, type JoinedClip } from './joined-clips.ts';
import { OTHERS } from './others.ts';
import { WALKS } from './walks.ts';

const USAGE = `Usage: collect.ts configs DIR | collect.ts join DIR [FOLDER_OF_MORE_SOURCES...]`;
/** Folders of the collection in which a joined clip's sources may lie. */
const WITHIN = ['walks', 'others', '.'];

/**
 * Two steps of making the collection, before and after the renderer: its configurations, and the clips that ffmpeg
 * makes of rendered ones. A joined clip whose sources are not there yet is left out, and said.
 *   node src/cli/run.mjs tests/programs/walk-or-not/collect.ts configs DIR
 *   node src/cli/run.mjs tests/programs/walk-or-not/collect.ts join DIR [FOLDER_OF_MORE_SOURCES...]
 */
export function main([step, folder, ...more]: readonly string[]): number {
  if (folder === undefined || (step !== 'configs' && step !== 'join')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (step === 'configs') writeConfigs(folder);
  else for (const clip of JOINED) joinClip(clip, folder, more);
  return 0;
}

function writeConfigs(folder: string): void {
  for (const { kind, name, config } of [...WALKS, ...OTHERS]) {
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(join(folder, kind, `${name}.json`), JSON.stringify(config, null, 1));
  }
}

function joinClip(
  { kind, name, sources, graph }: JoinedClip,
  folder: string,
  more: readonly string[],
): void {
  const out = join(folder, kind, `${name}.mp4`);
  if (existsSync(out)) return;
  const places = [...WITHIN.map((within) => join(folder, within)), ...more];
  const found = sources.map((source) =>
    places.map((place) => join(place, `${source}.mp4`)).find((path) => existsSync(path)),
  );
  const paths = found.filter((path) => path !== undefined);
  if (paths.length < sources.length) {
    process.stderr.write(`${name}: not all of ${sources.join(', ')} are there.\n`);
    return;
  }
  const inputs = paths.flatMap((path) => ['-i', path]);
  const encode = ['-an', '-c:v', 'libx264', '-preset', 'fast', '-crf', '18', '-threads', '2'];
  execFileSync('ffmpeg', [
    '-v',
    'error',
    '-y',
    ...inputs,
    '-filter_complex',
    graph,
    ...encode,
    out,
  ]);
}
