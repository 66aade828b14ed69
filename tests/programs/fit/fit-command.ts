import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { main as fitFeatures } from './fit-features.ts';
import { main as fitNearReadings } from './fit-near-readings.ts';
import { main as fitReadings } from './fit-readings.ts';
import { main as fitErrors } from './fit.ts';
import { judgedClips } from '../accuracy/judged-clips.ts';
import { captureRaw } from './raw-capture.ts';

const USAGE =
  'npm run -s fit -- --table near|errors --clips DIR --work DIR [--model lite|full|heavy] [--legs-only]\n' +
  'DIR has NAME.mp4 and NAME.json (its truth) of rendered walkers; --work keeps what the networks saw.';

/**
 * `npm run -s fit`: fits a table of `src/core/bias` again, from looking at the clips to the meta of the table. `near`:
 * how far readings of legs seen from near stray. `errors`: what a network of landmarks gets wrong, and how far its
 * readings stray on walkers that were left out.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      table: { type: 'string' },
      clips: { type: 'string' },
      work: { type: 'string' },
      model: { type: 'string', default: DEFAULT_MODEL },
      'legs-only': { type: 'boolean', default: false },
    },
  });
  const { table, clips, work } = values;
  const model = MODELS.find((known) => known === values.model);
  const isWhole = (table === 'near' || table === 'errors') && clips !== undefined;
  if (!isWhole || work === undefined || model === undefined || !existsSync(clips)) {
    return refuse(USAGE);
  }
  const chromium = findOrInstallChromium();
  if (!chromium.ok) return refuse(chromium.error);
  const raw = join(work, `raw-${model}`);
  mkdirSync(raw, { recursive: true });
  const videos = readdirSync(clips).filter(
    (name) => name.endsWith('.mp4') && existsSync(join(clips, name.replace(/mp4$/, 'json'))),
  );
  await captureRaw(
    [{ clips: videos.map((name) => join(clips, name)), folder: raw }],
    model,
    chromium.value,
  );
  const pair = `${clips}=${raw}`;
  if (table === 'near') return fitNearReadings(['--model', model, pair]);
  const legs = values['legs-only'] ? ['--legs-only'] : [];
  const [reports, score] = [join(work, `left-out-${model}`), join(work, `judged-${model}.json`)];
  return (
    fitErrors(['--model', model, '--reports', reports, ...legs, pair]) ||
    judgedClips(clips, reports, score) ||
    fitReadings(['--model', model, '--reports', reports, '--score', score]) ||
    fitFeatures(['--model', model, ...legs, pair])
  );
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
