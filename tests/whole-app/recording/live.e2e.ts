import { expect, test, type Page } from '@playwright/test';
import { openRecorder } from '../answer-safety.ts';
import { useFakeWorker, type FakeLook } from '../fake-worker.ts';

const POINTS = Array.from({ length: 66 }, (_, i) => 0.3 + (i % 7) / 20);
const NOBODY: FakeLook = { points: null, bodyHeight: null, whole: false };
const GOOD: FakeLook = { points: POINTS, bodyHeight: 0.6, whole: true };
const CUT_OFF: FakeLook = { points: POINTS, bodyHeight: 0.9, whole: false };

const hint = (page: Page) => page.locator('live-view [aria-live]');

/** Whether anything is drawn over the camera's picture. */
function drawn(page: Page): Promise<boolean> {
  return page.locator('live-view canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return pixels.some((value) => value > 0);
  });
}

test('who stands before the camera is drawn, and told where to stand', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, [CUT_OFF]);
  await openRecorder(page);
  await expect(hint(page)).toHaveText('Step back: head or feet are outside.');
  await expect.poll(() => drawn(page)).toBe(true);
});

test('an empty room is told, and nothing is drawn', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, [NOBODY]);
  await openRecorder(page);
  await expect(hint(page)).toHaveText('Nobody is seen yet.');
  expect(await drawn(page)).toBe(false);
});

test('it goes on while counting down, and leaves the machine to the recording', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' }, [GOOD]);
  await openRecorder(page);
  await expect(hint(page)).toHaveText('Good: head and feet are seen.');
  await page.getByLabel('Time to get ready').selectOption('3');
  await page.getByRole('button', { name: 'Start in 3 seconds' }).click();
  await expect(page.getByRole('button', { name: 'Stop the countdown' })).toBeVisible();
  await expect(hint(page)).toHaveText('Good: head and feet are seen.');
  await expect(page.getByText(/^\s*[1-9]\d* s\s*$/)).toBeVisible();
  await expect(page.locator('live-view canvas')).toHaveCount(0);
  await expect(hint(page)).toHaveText('');
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await expect(page.getByLabel('The film just made')).toBeVisible();
});

test('where nothing can be looked at, the recorder works without it', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, null);
  await openRecorder(page);
  await expect(page.getByRole('button', { name: /Start in/ })).toBeEnabled();
  await expect(page.locator('live-view canvas')).toHaveCount(0);
});

test('leaving the recorder ends its worker', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, [GOOD]);
  await openRecorder(page);
  await expect(hint(page)).toHaveText('Good: head and feet are seen.');
  const [worker] = page.workers();
  const ended = worker?.waitForEvent('close');
  await page.goto('/#/about');
  await ended;
  expect(page.workers()).toHaveLength(0);
});
