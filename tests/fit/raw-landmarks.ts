import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { buildIfStale } from '../../src/cli/app-build.ts';
import { openBatchPage } from '../../src/cli/batch-page.ts';
import { CHROMIUM_ARGUMENTS } from '../../src/cli/chromium-arguments.ts';
import { findOrInstallChromium } from '../../src/cli/chromium.ts';
import { serveApp } from '../../src/cli/served-app.ts';
import { optionsFor } from '../tools/batch.ts';

/**
 * Writes what the networks saw in each clip, before any repair, so that a fit need not run them again and again:
 *   node src/cli/run.mjs tests/fit/raw-landmarks.ts CLIP... --out DIR [--model full]
 * A clip that has its file already is left out.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, model: { type: 'string', default: 'full' } },
  });
  const chromiumPath = findOrInstallChromium();
  if (values.out === undefined || !chromiumPath.ok) return 2;
  mkdirSync(values.out, { recursive: true });
  await buildIfStale(process.cwd());
  const app = await serveApp(process.cwd());
  const browser = await chromium.launch({
    executablePath: chromiumPath.value,
    args: [...CHROMIUM_ARGUMENTS],
  });
  const page = await browser.newPage();
  await openBatchPage(page, { origin: app.origin });
  for (const clip of positionals) {
    const out = join(values.out, `${basename(clip)}.raw.json`);
    if (existsSync(out)) continue;
    const options = optionsFor(clip, { model: values.model as ModelVariant });
    const input = page.locator('#batch-file');
    await input.setInputFiles(resolve(clip));
    const seen = await input.evaluate(async (element, how) => {
      const file = element instanceof HTMLInputElement ? element.files?.[0] : undefined;
      if (file === undefined || window.heelrise === undefined) throw new Error('not ready');
      const outcome = await window.heelrise.findings(file, how, '');
      // NaN has no place in JSON, and typed arrays are written as objects.
      const plain = (_key: string, value: unknown) =>
        ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : value;
      return JSON.stringify(outcome, plain);
    }, options);
    writeFileSync(out, seen);
    process.stderr.write(`${basename(clip)}\n`);
  }
  await browser.close();
  await app.close();
  return 0;
}
