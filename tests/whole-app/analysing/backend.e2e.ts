import { expect, test, type Page } from '@playwright/test';
import type { BackendTrial } from '#contract/backend.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openVideo } from '../open-page.ts';

const TRIAL: BackendTrial = {
  chosen: 'webgl',
  msPerPicture: { wasm: 31.2, webgl: 9.4, webgpu: null },
};
const TOLD = 'On this device: WebGL, 9.4 ms a frame; wasm 31 ms; WebGPU not available.';

async function analyse(page: Page) {
  await useFakeWorker(page, { answers: 'report', report: fakeReport(), trial: TRIAL });
  await openVideo(page);
  await expect(page.getByText('Three angles')).toBeVisible();
}

test('what was measured of the device is told, remembered, and forgotten on request', async ({
  page,
}) => {
  await page.goto('/#/about');
  await expect(page.getByText('is measured with the next video')).toBeVisible();
  await analyse(page);
  await page.getByText('Details for a professional').click();
  await expect(page.getByText(TOLD)).toBeVisible();
  await expect(page.getByText('on webgl in 2 workers')).toBeVisible();
  await page.reload();
  await page.goto('/#/about');
  await expect(page.getByText(TOLD)).toBeVisible();
  await page.getByRole('button', { name: 'Measure again' }).click();
  await expect(page.getByText('is measured with the next video')).toBeVisible();
  await page.reload();
  await expect(page.getByText('is measured with the next video')).toBeVisible();
});

test('where storage is blocked a video is watched all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await analyse(page);
  await page.goto('/#/about');
  await expect(page.getByText('is measured with the next video')).toBeVisible();
});
