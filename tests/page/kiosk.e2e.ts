import { expect, test, type Page } from '@playwright/test';
import { nothingApplies } from './answer-safety.ts';
import { fakeReport } from './fake-report.ts';
import { useFakeWorker } from './fake-worker.ts';

/** The sample walk, watched by a fake worker, on a device in a lobby. */
async function finishedWalk(page: Page): Promise<void> {
  await page.clock.install();
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await page.goto('/?kiosk');
  await page.getByRole('button', { name: 'From the side' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Three angles')).toBeVisible();
}

const first = (page: Page) => page.getByRole('heading', { name: 'Watch someone walk' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' });

/** Names of everything that the browser keeps for this app. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = Object.keys(localStorage);
    const root = await navigator.storage.getDirectory();
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    return names;
  });
}

test('whoever walks away from a kiosk is asked, and after a minute nothing of them is left', async ({
  page,
}) => {
  await finishedWalk(page);
  await page.clock.fastForward(41_000);
  await expect(dialog(page)).toContainText(/erased in 1?\d seconds/);
  await page.clock.fastForward(25_000);
  await expect(first(page)).toBeVisible();
  await expect(page.getByText('Three angles')).toBeHidden();
  expect(await stored(page)).toEqual([]);
  await page.goBack();
  await expect(page.getByText('Three angles')).toBeHidden();
});

test('a result is not left behind on the first screen, one step back', async ({ page }) => {
  await finishedWalk(page);
  await page.getByRole('link', { name: 'Heelrise' }).click();
  await expect(first(page)).toBeVisible();
  await page.clock.fastForward(45_000);
  await expect(dialog(page)).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect(dialog(page)).toBeHidden();
  await page.goBack();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Three angles')).toBeHidden();
});

test('whoever is still there goes on reading', async ({ page }) => {
  await finishedWalk(page);
  await page.clock.fastForward(45_000);
  await dialog(page).getByRole('button', { name: 'I am still here' }).click();
  await expect(dialog(page)).toBeHidden();
  await page.clock.fastForward(30_000);
  await expect(page.getByText('Three angles')).toBeVisible();
});

test('a kiosk keeps and saves nothing, and lets everybody finish at once', async ({ page }) => {
  await finishedWalk(page);
  await expect(page.getByText('Nothing of this is kept on this device.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Past walks' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save as JSON' })).toBeHidden();
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByText('It is erased when you finish')).toBeVisible();
  await expect(page.getByRole('link', { name: /past walks|licences/i })).toHaveCount(0);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'Terminar y borrar' }).click();
  await expect(first(page)).toBeVisible();
  await expect(page.getByText('Open a clip')).toBeHidden();
  expect(await stored(page)).toEqual([]);
});

test('without a camera a kiosk sends to the staff, not to a film that nobody has', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('refused', 'NotFoundError'));
  });
  await page.goto('/?kiosk#/record');
  await nothingApplies(page, 4);
  await expect(page.getByRole('alert')).toContainText('No camera was found');
  await expect(page.getByRole('alert')).toContainText('tell the staff');
  await expect(page.getByRole('alert')).not.toContainText('phone');
  await expect(page.getByRole('link', { name: 'Open a film instead' })).toHaveCount(0);
});
