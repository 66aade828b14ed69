import { chromium, type Page } from 'playwright';
import { buildIfStale } from '../../../src/cli/app-build.ts';
import { CHROMIUM_ARGUMENTS } from '../../../src/cli/chromium-arguments.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { serveApp } from '../../../src/cli/served-app.ts';
import { nothingApplies, putInPlace } from '../../whole-app/answer-safety.ts';
import { ledPass } from '../../whole-app/recording/led-pass.ts';
import {
  FROM_THE_FRONT,
  FROM_THE_SIDE,
  useWalkingCamera,
} from '../../whole-app/recording/walking-camera.ts';

/** Two videos are analysed without a GPU, perhaps on a busy machine. */
const LONGEST_MS = 30 * 60_000;

/**
 * A whole visit as somebody alone makes it, nothing of it acted but the camera: rendered walkers are led, filmed,
 * analysed and answered. Prints how long each part took and what the result says. Exit status 1: there is no result of
 * both views. 2: no browser.
 */
export async function main(): Promise<number> {
  const found = findOrInstallChromium();
  if (!found.ok) {
    process.stderr.write(`${found.error}\n`);
    return 2;
  }
  await buildIfStale(process.cwd());
  const app = await serveApp(process.cwd());
  const browser = await chromium.launch({
    executablePath: found.value,
    args: [...CHROMIUM_ARGUMENTS, '--use-fake-ui-for-media-stream'],
  });
  try {
    const context = await browser.newContext({ baseURL: app.origin, serviceWorkers: 'block' });
    await wholeVisit(await context.newPage());
    return 0;
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return 1;
  } finally {
    await browser.close();
    await app.close();
  }
}

async function wholeVisit(page: Page): Promise<void> {
  const person = await useWalkingCamera(page, [FROM_THE_SIDE, FROM_THE_FRONT]);
  let fromMs = performance.now();
  const tell = (what: string) => {
    process.stdout.write(`${what}: ${((performance.now() - fromMs) / 1000).toFixed(0)} s\n`);
    fromMs = performance.now();
  };
  await page.goto('/');
  await page.getByRole('link', { name: 'Record a walk' }).click();
  await nothingApplies(page, 4);
  await putInPlace(page);
  await ledPass(page, person, 'en');
  tell('led and filmed from the side');
  await page.getByRole('button', { name: 'Now from the front' }).click();
  await ledPass(page, person, 'en');
  tell('led and filmed from the front');
  await page.getByRole('button', { name: 'Show the result' }).click();
  await page.waitForURL(/#\/visit\/[^/]+\/[^/]+$/, { timeout: LONGEST_MS });
  tell('both analysed');
  const said = page.locator('walk-answer').locator('h1, .ankles, .sure');
  await said.first().waitFor();
  for (const part of [said, page.locator('curves-section summary')])
    for (const text of await part.allInnerTexts())
      process.stdout.write(`${text.replaceAll(/\s+/g, ' ').trim()}\n`);
}
