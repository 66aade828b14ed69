import { expect, test } from '@playwright/test';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { storedOnDevice } from '../stored.ts';
import { openVideo, openResult } from '../open-page.ts';

test('a past walk opens again with its video after a reload, is deleted, brought back, and erased', async ({
  page,
}) => {
  await openResult(page);
  await page.goto('/#/past');
  await page.reload();
  await page.getByRole('link', { name: /Your right ankle/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await expect(page.locator('video-player video')).toBeVisible();
  await expect
    .poll(() => page.locator('video-player video').evaluate((v: HTMLVideoElement) => v.readyState))
    .toBeGreaterThan(1);

  await page.goto('/#/past');
  await page.getByRole('button', { name: 'Delete sample-side.mp4' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete sample-side.mp4' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('There is none yet.')).toBeVisible();
  await page.reload();
  await page.getByText('Bin (1)').click();
  await page.getByRole('button', { name: 'Bring back sample-side.mp4' }).click();
  await page.getByRole('link', { name: /Your right ankle/ }).click();
  await expect(page.locator('video-player video')).toBeVisible();

  await page.goto('/#/past');
  await page.getByRole('button', { name: 'Delete sample-side.mp4' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('There is none yet.')).toBeVisible();
  await expect(page.getByText(/^Bin/)).toHaveCount(0);
  expect(await storedOnDevice(page)).not.toContainEqual(expect.stringContaining('clips/'));
});

test('a walk that is not there any more says so', async ({ page }) => {
  await page.goto('/#/result/gone');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('not on this device any more');
  await page.goto('/#/result/gone-too');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Look in past walks');
});

test('a full device keeps the result on the screen and says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  });
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await openVideo(page);
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await expect(page.getByText('Not kept on this device.')).toBeVisible();
});
