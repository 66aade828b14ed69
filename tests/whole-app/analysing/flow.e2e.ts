import { expect, test } from '@playwright/test';
import { reportText } from '#core/report/report-text.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { videoStands, openVideo, openResult, SAMPLE_VIDEO } from '../open-page.ts';

test('a video is opened, watched and answered; back leads to the first screen, forward to the result', async ({
  page,
}) => {
  await openResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
});

test('while it works it shows the picture, the progress by pictures and the time left', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page);
  await expect(page.getByText('Frame 60 of 150, about 20 seconds left')).toBeVisible();
  const value = await page
    .getByRole('progressbar')
    .evaluate((bar: HTMLProgressElement) => bar.value);
  expect(value).toBeGreaterThan(0.3);
});

test('cancel does not wait for the worker, and leaves the app ready', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page);
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  // This worker never answers: nothing that waited for it would come.
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  await page.locator('#clip-file').setInputFiles({
    name: 'again.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.from('video'),
  });
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
});

test('going back while it works loses nothing: the analysis stays in sight', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page);
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Still watching sample-side.mp4.')).toBeVisible();
  await page.getByRole('link', { name: 'Show' }).click();
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
});

test('a codec that the browser lacks is named, with what to do', async ({ page }) => {
  const error = { code: 'codec-unsupported', codec: 'hvc1.1.6.L93' } as const;
  await useFakeWorker(page, { answers: 'error', error });
  await openVideo(page);
  await expect(page.getByRole('alert')).toContainText('HEVC (H.265)');
  await expect(page.getByRole('alert')).toContainText('Most Compatible');
  // The same video would fail again: another one is the way on.
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Open another video' }).click();
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
});

test('a crash is told, not waited for, and the same video can be tried again', async ({ page }) => {
  await useFakeWorker(page, { answers: 'crash' });
  await openVideo(page);
  await expect(page.getByRole('alert')).toContainText('The analysis stopped without warning.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('The analysis stopped without warning.');
});

test('a video without a walk says so, and can still be looked at', async ({ page }) => {
  const report = fakeReport();
  report.outcome = { code: 'no-walk', detail: '' };
  report.cycles = [];
  report.patterns = [];
  report.measures = [];
  await useFakeWorker(page, { answers: 'report', report });
  await openVideo(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We saw a person, but no walk.');
  await expect(page.getByRole('slider', { name: 'Place in the video' })).toBeVisible();
  await expect(page.getByText('Three angles')).toHaveCount(0);
});

test('a saved result opens from its file, survives a reload, and is given its video', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('#clip-file').setInputFiles({
    name: 'saved.report.json',
    mimeType: 'application/json',
    buffer: Buffer.from(reportText(fakeReport())),
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await expect(page.getByText('Not kept on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await expect(page.getByText('The video did not come with this result')).toBeVisible();
  await page.getByLabel('Add its video').setInputFiles(SAMPLE_VIDEO);
  await videoStands(page);
  await expect(page.getByText('The video did not come with this result')).toBeHidden();
});

test('a file that is no result is refused with a sentence', async ({ page }) => {
  await page.goto('/');
  await page.locator('#clip-file').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"schemaVersion": 1}'),
  });
  await expect(page.getByRole('alert')).toContainText('not a Heelrise result');
});
