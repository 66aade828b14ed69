import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildIfStale } from '../../../src/cli/app-build.ts';
import { CHROMIUM_ARGUMENTS } from '../../../src/cli/chromium-arguments.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { serveApp } from '../../../src/cli/served-app.ts';
import { hostileFiles } from './hostile-files.ts';
import { openHostile, type Fate } from './open-hostile.ts';

/**
 * `npm run -s hostile -- [WORD]`: opens every kind of hostile result (those with the word in their name) in the real
 * page, with its details, its report for a professional, its exports and its print. Exit status 1: one hangs, leaves
 * a screen blank, throws, runs what it brings or asks elsewhere.
 */
export async function main([word = '']: readonly string[]): Promise<number> {
  const found = findOrInstallChromium();
  if (!found.ok) {
    process.stderr.write(`${found.error}\n`);
    return 2;
  }
  await buildIfStale(process.cwd());
  const app = await serveApp(process.cwd());
  const browser = await chromium.launch({
    executablePath: found.value,
    args: [...CHROMIUM_ARGUMENTS],
  });
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const path = join(folder, 'walk.report.json');
  const fates: Fate[] = [];
  try {
    for (const { kind, bytes } of hostileFiles().filter((file) => file.kind.includes(word))) {
      writeFileSync(path, bytes());
      const fate = await openHostile(browser, app.origin, path);
      fates.push(fate);
      process.stdout.write(`${lineOf(kind, fate)}\n`);
    }
  } finally {
    await browser.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(summaryOf(fates));
  return fates.some(isBad) ? 1 : 0;
}

function isBad({ wrong }: Fate): boolean {
  return wrong.length > 0;
}

function lineOf(kind: string, fate: Fate): string {
  const { wrong, refused, said, processorS, slowest } = fate;
  const end = isBad(fate) ? `BAD ${wrong.join('; ')}` : refused ? 'refused' : 'shown';
  const work = `${processorS.toFixed(1)} s of processor, slowest: ${slowest}`;
  return `${end} | ${kind} | ${said.slice(0, 60)} | ${work}`;
}

function summaryOf(fates: readonly Fate[]): string {
  const bad = fates.filter(isBad).length;
  const refused = fates.filter((fate) => fate.refused && !isBad(fate)).length;
  const shown = fates.length - bad - refused;
  return `${fates.length} files: ${refused} refused with a sentence, ${shown} shown, ${bad} bad\n`;
}
