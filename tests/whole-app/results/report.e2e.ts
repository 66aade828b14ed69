import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { axeInBothSchemes, axeObjections } from '../axe.ts';
import type { FakeWalk } from '../../builders/fake-report.ts';
import { ZipReader } from '../../../src/app/backup/zip-reader.ts';
import { openResult } from '../open-page.ts';
import { storedOnDevice } from '../stored.ts';

async function openReport(page: Page, walk: Partial<FakeWalk> = {}) {
  await openResult(page, walk);
  await page.getByRole('link', { name: 'Report for a professional' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report for a professional');
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the report has its own address, and leads back to the result', async ({ page }) => {
  await openReport(page);
  expect(page.url()).toMatch(/#\/report\/.+/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report for a professional');
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await expect(page).toHaveURL(/#\/result\//);
});

test('the way back from the report leads to the place where it was opened', async ({ page }) => {
  await openResult(page);
  const link = page.getByRole('link', { name: 'Report for a professional' });
  await link.scrollIntoViewIfNeeded();
  const placePx = await page.evaluate(() => window.scrollY);
  expect(placePx).toBeGreaterThan(500);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report for a professional');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(placePx);
});

test('a measure stands with its interval, its strides and its reference', async ({ page }) => {
  await openReport(page);
  const row = page.getByRole('row', { name: /^peak stance dorsiflexion/ });
  await expect(row.getByRole('cell')).toHaveText([
    /12° ± 8°\s*3 strides/,
    /3° ± 8°\s*4 strides/,
    /13°\s*± 3°/,
  ]);
});

test('every cycle has a row, one that was left out says why, and each leg its mean', async ({
  page,
}) => {
  await openReport(page);
  const table = page.getByRole('region', { name: 'Table of single cycles' });
  // Four cycles of either leg, their means and standard deviations, and the names.
  await expect(table.getByRole('row')).toHaveCount(13);
  await expect(table.getByRole('row').nth(1)).toContainText('outside the picture');
  await expect(table.getByRole('row', { name: /^Mean/ })).toHaveCount(2);
  await expect(table.getByRole('row', { name: 'SD too few strides' })).toHaveCount(2);
});

test('each view has its own curves', async ({ page }) => {
  await openReport(page, { view: 'front' });
  await expect(section(page, 'Curves').getByRole('heading', { level: 3 })).toHaveText([
    'Foot progression',
    'Pelvic obliquity',
  ]);
});

test('axe objects to no colour of the report on paper, printed from light or from dark', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReport(page);
  expect(await axeInBothSchemes(page, 'print')).toEqual([]);
});

test('on paper there is nothing to press, and what was typed stands whole', async ({ page }) => {
  await openReport(page);
  const long = 'Walks without shoes. '.repeat(60).trim();
  await page.getByLabel('Patient reference').fill('A 17');
  await page.getByRole('textbox', { name: 'Notes' }).fill(long);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main').locator('button:visible, a.button:visible')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText('is stored nowhere')).toBeHidden();
  await expect(page.getByLabel('Patient reference')).toHaveValue('A 17');
  await expect(page.locator('.paper-notes')).toHaveText(long);
  await expect(page.getByText('Name and signature')).toBeVisible();
});

test('on paper the labels of a curve are as large as small text, on either report', async ({
  page,
}) => {
  await openReport(page);
  // A page of A4 less its margins, at 96 pixels an inch.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const smallest = () =>
    page.locator('.paper-curve text:visible').evaluateAll((all) =>
      Math.min(
        ...all.map((text) => {
          const drawing = (text as SVGTextElement).ownerSVGElement!;
          return (11 * drawing.getBoundingClientRect().width) / drawing.viewBox.baseVal.width;
        }),
      ),
    );
  // 7.5 points.
  expect(await smallest()).toBeGreaterThan(10);
  await page.goBack();
  await expect(page.locator('result-screen')).toBeVisible();
  expect(await smallest()).toBeGreaterThan(10);
});

test('what is typed is kept nowhere: it is gone after leaving', async ({ page }) => {
  await openReport(page);
  await page.getByLabel('Clinician').fill('somebody');
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await page.getByRole('link', { name: 'Report for a professional' }).click();
  await expect(page.getByLabel('Clinician')).toHaveValue('');
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toContain('somebody');
});

test('what is to be kept is kept with the walk, which is listed by its person; deleting it deletes that too', async ({
  page,
}) => {
  await openReport(page);
  await page.getByLabel('Patient reference').fill('A 17');
  await page.getByLabel('orthosis').check();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Slow today.');
  await page.getByRole('button', { name: 'Keep with this walk' }).click();
  await expect(page.getByText('Kept with this walk, on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Patient reference')).toHaveValue('A 17');
  await expect(page.getByLabel('orthosis')).toBeChecked();
  await expect(page.locator('.paper-notes')).toHaveText('Slow today.');
  await page.goto('/#/past');
  await expect(section(page, 'A 17 · 1 visit')).toContainText('orthosis · Slow today.');
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Delete sample-side.mp4' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('There is none yet.')).toBeVisible();
  expect(await storedOnDevice(page)).not.toContainEqual(
    expect.stringContaining('heelrise/records'),
  );
});

test('the text is copied with one tap, and every format comes in one file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReport(page);
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Seen: limited dorsiflexion, right',
  );
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All files in one ZIP' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('sample-side.files.zip');
  const zip = await ZipReader.open(new Blob([await readFile(await download.path())]));
  expect(zip?.has('sample-side.c3d')).toBe(true);
  expect(zip?.has('sample-side.fhir.json')).toBe(true);
});

test('the keyboard reaches every field, button and table', async ({ page }) => {
  await openReport(page);
  const reached = new Set<string>();
  for (let i = 0; i < 50; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
      return (label ?? element?.textContent ?? '').trim() || (element?.localName ?? '');
    });
    reached.add(name);
    if (name === 'textarea') break;
  }
  for (const name of [
    'Back to the result',
    'Print',
    'Save this result',
    'Every stride as CSV',
    'Patient reference',
    'Clinician',
    'Date of assessment',
    'orthosis',
    'Keep with this walk',
    'Table of measures with reference',
    'Table of patterns',
    'Table of single cycles',
    'Table of events',
    'Table of video checks',
    'textarea',
  ])
    expect([...reached]).toContain(name);
});

test('the report speaks Spanish', async ({ page }) => {
  await openReport(page);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Informe para profesionales');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Para su archivo',
    'El vídeo',
    'Todas las medidas',
    'Izquierda menos derecha',
    'Patrones',
    'Fotogramas detrás de los hallazgos',
    'Curvas',
    'Desviación del movimiento',
    'Ciclo a ciclo',
    'Eventos',
    /^Calidad del vídeo/,
    'Definiciones',
    'Método y exactitud conocida',
    'Fuente normativa y licencia',
    'Notas',
    'Texto para la historia clínica',
    'Archivos',
  ]);
});
