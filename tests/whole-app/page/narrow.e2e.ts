import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Language } from '#words/language/locale.ts';
import { nothingApplies } from '../answer-safety.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { SAMPLE_VIDEO } from '../open-page.ts';

/** Two phones, and one whose owner has everything at twice its size. */
const WIDTHS_PX = [195, 320, 390] as const;
/** As phones and people name videos: nowhere a place to break the line. */
const LONG_NAME = 'VID_20261129_101112345_rehabilitacion_tobillo_izquierdo_final(3).mp4';

/** Where the page is wider than the window: nowhere, as it should be. */
async function tooWide(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS_PX) {
    await page.setViewportSize({ width, height: 844 });
    const neededPx = await page.evaluate(() => document.documentElement.scrollWidth);
    if (neededPx > width) found.push(`${screen} at ${width}: ${neededPx}`);
  }
  return found;
}

async function chooseLongNamed(page: Page): Promise<void> {
  const buffer = await readFile(SAMPLE_VIDEO);
  await page
    .locator('#clip-file')
    .setInputFiles({ name: LONG_NAME, mimeType: 'video/mp4', buffer });
}

async function openLongNamed(page: Page, language: Language): Promise<void> {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await page.goto(`/?lang=${language}`);
  await chooseLongNamed(page);
  await page.waitForURL(/#\/result\//);
  const folds = page.locator('.fold > summary, video-player summary, video-out summary');
  for (const fold of await folds.all()) await fold.click();
  await expect(page.locator('chain-picture .link').first()).toBeVisible();
}

for (const language of ['en', 'es'] as const)
  test(`no screen scrolls sideways on a narrow phone: ${language}`, async ({ page }) => {
    await openLongNamed(page, language);
    const found = [...(await tooWide(page, 'result'))];
    const links = page.locator('chain-picture .link');
    for (let link = 0; link < (await links.count()); link++) {
      await links.nth(link).click();
      found.push(...(await tooWide(page, `chain, link ${link}`)));
    }
    const [, id = ''] = page.url().split('#/result/');
    for (const screen of [`report/${id}`, 'past', 'how-to-film', 'about', '']) {
      await page.evaluate((to) => (location.hash = `#/${to}`), screen);
      await expect(page.locator('main h1')).toBeVisible();
      found.push(...(await tooWide(page, screen)));
    }
    await page.evaluate(() => (location.hash = '#/wall-test'));
    found.push(...(await tooWide(page, 'questions')));
    await nothingApplies(page, 4, language);
    found.push(...(await tooWide(page, 'wall test')));
    await useFakeWorker(page, { answers: 'never' });
    await page.goto(`/?lang=${language}`);
    await chooseLongNamed(page);
    await expect(page.locator('progress')).toBeVisible();
    found.push(...(await tooWide(page, 'analysing')));
    expect(found).toEqual([]);
  });
