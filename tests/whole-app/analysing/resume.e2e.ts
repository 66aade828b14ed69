import { expect, test, type Page } from '@playwright/test';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { keptPictures, leaveUnfinished, openVideo } from '../open-page.ts';

/** How many videos lie in the private file system. */
function keptVideos(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('clips', { create: true });
    const keys = folder.keys();
    let count = 0;
    while ((await keys.next()).done !== true) count += 1;
    return count;
  });
}

const offer = (page: Page) => page.getByText('sample-side.mp4 was not finished');

test('a video that was cut off is offered, gone on with where it stopped, and done', async ({
  page,
}) => {
  await leaveUnfinished(page);
  await page.goto('/');
  await expect(
    page.getByText('sample-side.mp4 was not finished: 60 of 150 frames are done.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Frame 120 of 150')).toBeVisible();
  await expect.poll(() => keptPictures(page)).toBe(120);
  await page.goto('about:blank');

  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
  await expect.poll(() => keptPictures(page)).toBe(-1);
  await page.reload();
  await expect
    .poll(() => page.locator('video-player video').evaluate((v: HTMLVideoElement) => v.readyState))
    .toBeGreaterThan(1);
  await page.goto('/');
  await expect(offer(page)).toHaveCount(0);
});

test('a forgotten video leaves nothing behind', async ({ page }) => {
  await leaveUnfinished(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(offer(page)).toHaveCount(0);
  await expect.poll(() => keptVideos(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('a cancelled video leaves nothing behind', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page);
  await expect.poll(() => keptPictures(page)).toBe(60);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  await expect.poll(() => keptVideos(page)).toBe(0);
  await expect(offer(page)).toHaveCount(0);
});

test('a video that cannot be read leaves nothing behind', async ({ page }) => {
  await useFakeWorker(page, { answers: 'error', error: { code: 'not-a-video' } });
  await openVideo(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect.poll(() => keptVideos(page)).toBe(0);
});

test('what one tab is watching is offered in another once that tab is closed', async ({
  page,
  context,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page);
  await expect.poll(() => keptPictures(page)).toBe(60);
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  await expect(other.getByText('Try the sample walk:', { exact: false })).toBeVisible();
  await expect(offer(other)).toHaveCount(0);
  await page.close();
  await expect(offer(other)).toBeVisible();
});

test('after a crash the same video goes on from what was done', async ({ page }) => {
  await useFakeWorker(page, { answers: 'crash' });
  await openVideo(page);
  await expect(page.getByRole('alert')).toContainText('The analysis stopped without warning.');
  await expect.poll(() => keptPictures(page)).toBe(60);
  await page.getByRole('button', { name: 'Try again' }).click();
  // It crashes once more, 60 pictures later.
  await expect.poll(() => keptPictures(page)).toBe(120);
});

for (const blocked of ['storage', 'locks'] as const) {
  test(`without ${blocked} a video is watched all the same`, async ({ page }) => {
    await page.addInitScript((what) => {
      if (what === 'storage')
        indexedDB.open = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
      else Reflect.deleteProperty(Navigator.prototype, 'locks');
    }, blocked);
    await useFakeWorker(page, { answers: 'report', report: fakeReport() });
    await openVideo(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  });
}
