import { expect, test, type Page } from '@playwright/test';
import type { BackendTrial } from '#contract/backend.ts';
import { nothingApplies, putInPlace, startByClock } from '../answer-safety.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openResult } from '../open-page.ts';
import { storedOnDevice } from '../stored.ts';

/** What an analysis measures of the device on its way. */
const TRIAL: BackendTrial = {
  chosen: 'wasm',
  msPerPicture: { wasm: 31, webgl: null, webgpu: null },
};

/** The sample walk, watched by a fake worker, on a device in a lobby. */
async function finishedWalk(page: Page): Promise<void> {
  await page.clock.install();
  await useFakeWorker(page, { answers: 'report', report: fakeReport(), trial: TRIAL });
  await page.goto('/?kiosk');
  await page.getByRole('button', { name: 'From the side' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Three angles')).toBeVisible();
}

const first = (page: Page) => page.getByRole('heading', { name: 'Watch someone walk' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' });

/** Keeps `objectUrls`: the addresses of films and pictures that are still held. */
async function countObjectUrls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held = new Set<string>();
    Object.assign(window, { objectUrls: held });
    const create = URL.createObjectURL.bind(URL);
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.createObjectURL = (thing: Blob) => {
      const url = create(thing);
      // A worker's code is nobody's.
      if (thing.type !== 'text/javascript') held.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      held.delete(url);
      revoke(url);
    };
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
  expect(await storedOnDevice(page)).toEqual([]);
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
  await expect(page).toHaveURL(/\/\?kiosk#\/$/);
  await expect(page.getByText('Three angles')).toBeHidden();
});

test('without the network whoever finishes leaves nothing: not on the device, not in memory, not on the screen', async ({
  page,
  context,
}) => {
  await countObjectUrls(page);
  await finishedWalk(page);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.evaluate(() => (location.hash = '#/wall-test'));
  await nothingApplies(page, 4, 'es');
  await page.getByLabel('Intento 1').first().fill('9');
  await expect(page.locator('wall-test-summary')).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 500));
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Terminar y borrar' }).click();

  await expect(first(page)).toBeFocused();
  expect(await page.evaluate(() => [window.scrollY, location.hash])).toEqual([0, '#/']);
  expect(await storedOnDevice(page)).toEqual([]);
  expect(await page.evaluate('objectUrls.size')).toBe(0);
  expect(page.workers()).toEqual([]);
  await page.evaluate(() => (location.hash = '#/wall-test'));
  await nothingApplies(page, 4);
  await expect(page.getByLabel('Try 1').first()).toHaveValue('');
  await expect(page.getByText('Type at least one try')).toBeVisible();
  for (let step = 0; step < 4; step++) {
    await page.goBack();
    await expect(page.getByText('Three angles')).toBeHidden();
  }
});

test('a recording that ends after its person has finished does not come to the next one', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await page.goto('/?kiosk#/record');
  await nothingApplies(page, 4);
  await startByClock(page);
  await expect(page.locator('.running')).toContainText(/[1-9]\d* s/);
  await page.getByRole('button', { name: 'Finish and erase' }).click();
  await expect(first(page)).toBeVisible();
  await page.getByRole('link', { name: 'Record a walk' }).click();
  await nothingApplies(page, 4);
  await putInPlace(page);
  await expect(page.getByRole('button', { name: /Start in/ })).toBeEnabled();
  await expect(page.getByLabel('The video just made')).toBeHidden();
});

test('nothing that this browser kept outside the kiosk is reached from it', async ({ page }) => {
  await openResult(page);
  const [, id = ''] = page.url().split('#/result/');
  await page.goto('/#/past');
  await expect(page.getByRole('listitem')).toHaveCount(1);

  await page.goto(`/?kiosk#/result/${id}`);
  await expect(first(page)).toBeVisible();
  for (const hash of [
    `report/${id}`,
    `compare/${id}/${id}`,
    `visit/${id}/${id}`,
    'past',
    'batch',
  ]) {
    await page.evaluate((to) => (location.hash = `#/${to}`), hash);
    await expect(page).toHaveURL(/\/\?kiosk#\/$/);
    await expect(first(page)).toBeVisible();
    expect(await page.evaluate(() => 'heelrise' in window)).toBe(false);
    await expect(page.locator('input[type=file]')).toHaveCount(0);
  }
  // Back as far as the pages of before: the tab has become a kiosk, and stays one.
  while (page.url().includes('?kiosk')) await page.goBack();
  await expect(first(page)).toBeVisible();
  await expect(page.getByText('Past walks')).toHaveCount(0);
});

test('a file dropped on any screen of a kiosk is refused', async ({ page }) => {
  await page.goto('/?kiosk');
  for (const screen of ['', 'record', 'wall-test', 'how-to-film', 'about']) {
    await page.evaluate((to) => (location.hash = `#/${to}`), screen);
    await expect(page.locator('main h1')).toBeVisible();
    const left = await page.locator('main > :last-child').evaluate((shown) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['film'], 'walk.mp4', { type: 'video/mp4' }));
      const target = shown.shadowRoot?.querySelector('.page') ?? shown;
      const how = { bubbles: true, composed: true, cancelable: true, dataTransfer };
      return target.dispatchEvent(new DragEvent('drop', how));
    });
    // Not even the browser takes it: it would leave the app for the file.
    expect(left).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe(`#/${screen}`);
  }
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
  await expect(page.getByRole('button', { name: 'Save this result' })).toBeHidden();
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByText('It is erased when you finish')).toBeVisible();
  await expect(page.getByRole('link', { name: /past walks|licences/i })).toHaveCount(0);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'Terminar y borrar' }).click();
  await expect(first(page)).toBeVisible();
  await expect(page.getByText('Open a video')).toBeHidden();
  expect(await storedOnDevice(page)).toEqual([]);
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
  await expect(page.getByRole('link', { name: 'Open a video instead' })).toHaveCount(0);
});
