import { expect, test } from '@playwright/test';
import { nothingApplies, openRecorder, startByClock } from '../answer-safety.ts';
import { useFakeWorker } from '../fake-worker.ts';

test('a walk is filmed after a countdown, looked at and used', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await openRecorder(page);
  await startByClock(page);
  await expect(page.getByText('2', { exact: true })).toBeVisible();
  await expect(page.locator('.running')).toContainText(/[2-9]\d* s/);
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await expect(page.getByLabel('The video just made')).toBeVisible();
  await page.getByRole('button', { name: 'Show the result' }).click();
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
});

test('one key stops a recording; its video is there after going back, and is deleted by a second tap alone', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Record a walk/ }).click();
  await nothingApplies(page, 4);
  await startByClock(page);
  await expect(page.locator('.running')).toContainText(/[1-9]\d* s/);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('The video just made')).toBeVisible();
  await page.goBack();
  await page.goForward();
  const video = page.getByLabel('The video just made');
  await expect(video).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await expect(video).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(video).toHaveCount(0);
  // Nobody is filmed again before the phone is said to be in its place.
  await expect(page.getByRole('button', { name: 'It is in place: begin' })).toBeVisible();
});

test('a video that was made and not used is not lost to a reload without a question', async ({
  page,
}) => {
  const leavingIsAsked = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await openRecorder(page);
  await startByClock(page);
  expect(await leavingIsAsked()).toBe(false);
  await expect(page.locator('.running')).toContainText(/[1-9]\d* s/);
  expect(await leavingIsAsked()).toBe(true);
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await expect(page.getByLabel('The video just made')).toBeVisible();
  expect(await leavingIsAsked()).toBe(true);
});

test('what was filmed before the camera went away is kept', async ({ page }) => {
  await openRecorder(page);
  await startByClock(page);
  await expect(page.locator('.running')).toContainText(/[1-9]\d* s/);
  await page.locator('record-screen video').evaluate((video: HTMLVideoElement) => {
    const stream = video.srcObject;
    if (!(stream instanceof MediaStream)) throw new Error('no camera');
    for (const track of stream.getTracks()) {
      track.stop();
      // A track that the page stops says nothing; one that is unplugged does.
      track.dispatchEvent(new Event('ended'));
    }
  });
  await expect(page.getByRole('alert')).toContainText('What was recorded until then is kept.');
  await expect(page.getByLabel('The video just made')).toBeVisible();
});

for (const [name, sentence] of [
  ['NotAllowedError', 'does not let this page use the camera'],
  ['NotFoundError', 'No camera was found'],
  ['NotReadableError', 'Another program is using the camera'],
] as const) {
  test(`a camera that answers ${name} gets its sentence and a way out`, async ({ page }) => {
    await page.addInitScript((reason) => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('refused', reason));
    }, name);
    await openRecorder(page);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('link', { name: 'Open a video instead' })).toBeVisible();
  });
}
