import { parseArgs } from 'node:util';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { captureRaw } from './raw-capture.ts';

/**
 * Writes what the networks saw in each clip, before any repair, so that a fit need not run them again and again:
 *   node src/cli/run.mjs tests/programs/fit/raw-landmarks.ts CLIP... --out DIR [--model lite|full|heavy]
 * A clip that has its file already is left out. Without --model it is the network that videos are measured with.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, model: { type: 'string', default: DEFAULT_MODEL } },
  });
  const model = MODELS.find((known) => known === values.model);
  const chromium = findOrInstallChromium();
  if (values.out === undefined || model === undefined || !chromium.ok) return 2;
  await captureRaw([{ clips: positionals, folder: values.out }], model, chromium.value);
  return 0;
}
