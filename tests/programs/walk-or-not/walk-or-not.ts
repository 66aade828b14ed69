import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { captureRaw, rawFile } from '../fit/raw-capture.ts';
import { rawTrack } from '../fit/raw-track.ts';
import { walkOrNotTable, type JudgedClip } from './error-rates.ts';
import type { Kind } from './recipe.ts';

const USAGE = `Usage: npm run -s walk-or-not -- [--clips DIR] --work DIR [--model lite|full|heavy]

Says of each clip in the folders "walks" and "others" whether it is taken for a walk, and the two error
rates. What the networks saw is kept in the same folders under --work: without --clips only that is
judged, in seconds, which shows what a change of the core does.`;
const KINDS: readonly Kind[] = ['walks', 'others'];
const VIDEO = '.mp4';
/** Sources of joined clips begin with this. */
const PART = 'part-';

/** `npm run -s walk-or-not`: how often a walk is refused and something else is taken for one. Gives the exit status. */
export async function main(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      clips: { type: 'string' },
      work: { type: 'string' },
      model: { type: 'string', default: DEFAULT_MODEL },
    },
  });
  const { clips, work } = values;
  const model = MODELS.find((known) => known === values.model);
  if (work === undefined || model === undefined) return refuse(USAGE);
  if (clips !== undefined) {
    const chromium = findOrInstallChromium();
    if (!chromium.ok) return refuse(chromium.error);
    const orders = KINDS.map((kind) => ({
      clips: filesIn(join(clips, kind), VIDEO).filter((path) => !basename(path).startsWith(PART)),
      folder: join(work, kind),
    }));
    await captureRaw(orders, model, chromium.value);
  }
  const judged = KINDS.flatMap((kind) =>
    filesIn(join(work, kind), rawFile('', VIDEO)).map((path) => judge(kind, path)),
  );
  if (judged.length === 0) return refuse(`Nothing to judge.\n${USAGE}`);
  process.stdout.write(`${walkOrNotTable(judged)}\n`);
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Measured again from what the networks saw. */
function judge(kind: Kind, path: string): JudgedClip {
  const { track, context } = rawTrack(path);
  const name = basename(path, rawFile('', VIDEO));
  return { kind, name, outcome: analyseWalk(track, context).outcome };
}
