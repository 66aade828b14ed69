import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { buildIfStale } from '../../../src/cli/app-build.ts';
import { openBatchPage } from '../../../src/cli/batch-page.ts';
import { CHROMIUM_ARGUMENTS } from '../../../src/cli/chromium-arguments.ts';
import { serveApp } from '../../../src/cli/served-app.ts';
import { optionsFor } from '../../whole-app/batch.ts';

/** Clips whose landmarks are to be kept in a folder. */
export interface CaptureOrder {
  readonly clips: readonly string[];
  readonly folder: string;
}

/** The file that keeps what the networks saw in a clip. */
export function rawFile(folder: string, clip: string): string {
  return join(folder, `${basename(clip)}.raw.json`);
}

/**
 * Writes what the networks saw in each clip, before any repair. A clip that has its file already is left out; with
 * nothing left to do no browser is started. Rejects when a clip cannot be analysed.
 */
export async function captureRaw(
  orders: readonly CaptureOrder[],
  model: ModelVariant,
  chromiumPath: string,
): Promise<void> {
  const due = orders.flatMap(({ clips, folder }) =>
    clips
      .map((clip) => ({ clip, out: rawFile(folder, clip) }))
      .filter(({ out }) => !existsSync(out)),
  );
  if (due.length === 0) return;
  for (const { folder } of orders) mkdirSync(folder, { recursive: true });
  await buildIfStale(process.cwd());
  const app = await serveApp(process.cwd());
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    const page = await browser.newPage();
    await openBatchPage(page, { origin: app.origin });
    for (const [i, { clip, out }] of due.entries()) {
      writeFileSync(out, await seenIn(page, clip, model));
      process.stderr.write(`[${i + 1}/${due.length}] ${clip}\n`);
    }
  } finally {
    await browser.close();
    await app.close();
  }
}

async function seenIn(page: Page, clip: string, model: ModelVariant): Promise<string> {
  const input = page.locator('#batch-file');
  await input.setInputFiles(resolve(clip));
  return input.evaluate(
    async (element, how) => {
      const file = element instanceof HTMLInputElement ? element.files?.[0] : undefined;
      if (file === undefined || window.heelrise === undefined) throw new Error('not ready');
      const outcome = await window.heelrise.findings(file, how, '');
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
      // NaN has no place in JSON, and typed arrays are written as objects.
      const plain = (_key: string, value: unknown) =>
        ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : value;
      return JSON.stringify(outcome, plain);
    },
    optionsFor(clip, { model }),
  );
}
