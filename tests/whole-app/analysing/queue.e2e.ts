import { expect, test, type Page } from '@playwright/test';
import { openRecorder, putInPlace, startByClock } from '../answer-safety.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { leaveUnfinished, openVideo, openResult, SAMPLE_VIDEO } from '../open-page.ts';
import { storedOnDevice } from '../stored.ts';

/** Videos for a second and looks at what was made. */
async function recordOne(page: Page): Promise<void> {
  const before = await piecesOnDevice(page);
  await startByClock(page);
  // The first piece is written.
  await expect.poll(() => piecesOnDevice(page)).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await expect(page.getByLabel('The video just made')).toBeVisible();
}

const videosOnDevice = async (page: Page) =>
  (await storedOnDevice(page)).filter((name) => name.startsWith('clips/')).length;

/** How many pieces of recordings are written. */
function piecesOnDevice(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const clips = await root.getDirectoryHandle('clips', { create: true });
    let count = 0;
    for await (const entry of clips.values())
      if (entry.kind === 'directory')
        for await (const piece of entry.values())
          if (piece.kind === 'file' && (await piece.getFile()).size > 0) count += 1;
    return count;
  });
}

test('a second recording waits in line while the first is watched, and neither is lost', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await openRecorder(page);
  await recordOne(page);
  await page.getByRole('button', { name: 'Show the result' }).click();
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await page.goBack();
  await recordOne(page);
  await page.getByRole('button', { name: 'Show the result' }).click();
  const line = page.getByRole('region', { name: 'Next in line' });
  await expect(line.getByRole('listitem')).toHaveCount(1);
  expect(await videosOnDevice(page)).toBe(2);
  // Taken out of the line, and the first cancelled: both are recordings that wait to be used again.
  await line.getByRole('button', { name: /^Take/ }).click();
  await expect(page.getByText('A recording waits to be used.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('Your recording is kept.');
  await expect(page.getByLabel('The video just made')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Recorded and not used' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the video' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^walk .*\.(mp4|webm)$/);
  expect(await videosOnDevice(page)).toBe(2);
});

test('a recording outlives a page that goes while it is made', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await openRecorder(page);
  await startByClock(page);
  await expect.poll(() => piecesOnDevice(page)).toBeGreaterThan(1);
  const origin = new URL(page.url()).origin;
  const next = await page.context().newPage();
  await page.close();
  await useFakeWorker(next, { answers: 'report', report: fakeReport() });
  await next.goto(`${origin}/`);
  await expect(next.getByText(/A recording of \d+ s was not used yet/)).toBeVisible();
  const saved = next.waitForEvent('download');
  await next.getByRole('button', { name: 'Save the video' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^walk .*\.(mp4|webm)$/);
  await next.getByRole('button', { name: 'Use it' }).click();
  await next.waitForURL(/#\/result\//);
  await expect(next.getByText('Kept on this device, in')).toBeVisible();
  // The video of the result is the recording in its pieces: it plays.
  await expect
    .poll(() => next.locator('video-player video').evaluate((v: HTMLVideoElement) => v.readyState))
    .toBeGreaterThan(1);
});

test('a recording that cannot be read is still there, to be saved or filmed again', async ({
  page,
}) => {
  const error = { code: 'nothing-decoded', expectedFrames: 30 } as const;
  await useFakeWorker(page, { answers: 'error', error });
  await openRecorder(page);
  await recordOne(page);
  await page.getByRole('button', { name: 'Show the result' }).click();
  await expect(page.getByRole('alert')).toContainText('none could be read');
  await page.getByRole('status').getByRole('link', { name: 'Show' }).click();
  await expect(page.getByRole('button', { name: 'Save the video' })).toBeVisible();
  expect(await videosOnDevice(page)).toBe(1);
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect.poll(() => videosOnDevice(page)).toBe(0);
});

test('focus is kept from the start of a recording to its end', async ({ page }) => {
  await openRecorder(page);
  const begin = page.getByRole('button', { name: 'It is in place: begin' });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Start in 10 seconds' })).toBeFocused();
  await page.getByLabel('Time to get ready').selectOption('3');
  const button = page.getByRole('button', { name: 'Start in 3 seconds' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Stop the countdown' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Stop recording' })).toBeFocused();
  // The first piece is written.
  await expect.poll(() => piecesOnDevice(page)).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The video just made')).toBeFocused();
  await page.getByRole('button', { name: 'Record it again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Record a walk' })).toBeFocused();
});

test('on a phone held wide the start is in sight, and the walker fills the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openRecorder(page);
  await expect(page.getByRole('button', { name: 'It is in place: begin' })).toBeInViewport({
    ratio: 1,
  });
  await putInPlace(page);
  const start = page.getByRole('button', { name: /^Start in/ });
  await expect(start).toBeEnabled();
  await expect(start).toBeInViewport({ ratio: 1 });
  await page.getByLabel('Time to get ready').selectOption('3');
  await start.click();
  const picture = page.getByLabel('What the camera sees');
  await expect(page.getByRole('button', { name: 'Stop recording' })).toBeInViewport({ ratio: 1 });
  expect(await picture.boundingBox()).toMatchObject({ x: 0, y: 0, width: 844, height: 390 });
});

test('all videos that are chosen or dropped are taken, on any screen', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await page.goto('/');
  await page.locator('#clip-file').setInputFiles([SAMPLE_VIDEO, SAMPLE_VIDEO]);
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  const line = page.getByRole('region', { name: 'Next in line' }).getByRole('listitem');
  await expect(line).toHaveCount(1);
  await page.goto('/#/about');
  await page.evaluate(() => {
    const data = new DataTransfer();
    for (const name of ['a.mp4', 'b.mp4'])
      data.items.add(new File([new Uint8Array(9)], name, { type: 'video/mp4' }));
    const drop = { bubbles: true, cancelable: true, composed: true, dataTransfer: data };
    document.body.dispatchEvent(new DragEvent('drop', drop));
  });
  await expect(line).toHaveText([/sample-side/, /a\.mp4/, /b\.mp4/]);
});

test('cancelling says that the video is where it was, and the next in line is watched', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page);
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Your video is where it was, unchanged.');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a walk that is erased in one tab does not come back from another', async ({
  page,
  context,
}) => {
  await openResult(page);
  const other = await context.newPage();
  await other.goto('/#/past');
  await other.getByRole('button', { name: 'Delete sample-side.mp4' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByRole('alert')).toContainText('This walk was deleted');
  await expect(page.getByText('Not kept on this device.')).toBeVisible();
  await expect.poll(() => videosOnDevice(page)).toBe(0);
  await page.getByRole('alert').getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
});

test('deleting all deletes what was not finished, too', async ({ page }) => {
  await leaveUnfinished(page);
  await page.goto('/#/past');
  await expect(page.getByText('One video that was not finished is kept as well')).toBeVisible();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => videosOnDevice(page)).toBe(0);
});
