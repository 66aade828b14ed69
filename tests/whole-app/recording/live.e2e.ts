import { expect, test, type Page } from '@playwright/test';
import { fakeReport } from '../../builders/fake-report.ts';
import { openRecorder, putInPlace } from '../answer-safety.ts';
import { axeObjections } from '../axe.ts';
import { goOnLooking, useFakeWorker } from '../fake-worker.ts';
import { lookAt, NOBODY, passLooks, stumbleLooks } from './fake-looks.ts';
import { instruction } from './led-pass.ts';

/** Whether anything is drawn over the camera's picture. */
function drawn(page: Page): Promise<boolean> {
  return page.locator('live-view canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return pixels.some((value) => value > 0);
  });
}

test('who stands before the camera is drawn, and told where to stand', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, [lookAt('feetOut')]);
  await openRecorder(page);
  await putInPlace(page);
  await expect(instruction(page)).toHaveText('Step back. I cannot see your feet.');
  await expect.poll(() => drawn(page)).toBe(true);
});

test('an empty room is told, and nothing is drawn', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, [NOBODY]);
  await openRecorder(page);
  await putInPlace(page);
  await expect(instruction(page)).toHaveText('Step into the picture.');
  expect(await drawn(page)).toBe(false);
});

test('who stands still is filmed without a touch, watched while walking, and led to the answer on a phone held wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await useFakeWorker(page, { answers: 'report', report: fakeReport() }, passLooks());
  await openRecorder(page);
  await putInPlace(page);
  await expect(instruction(page)).toHaveText('I see all of you. Stand still.');
  await expect(page.getByRole('button', { name: 'Stop recording' })).toBeVisible();
  await expect(page.locator('.count')).toHaveText('3');
  expect(await axeObjections(page)).toEqual([]);
  await expect(instruction(page)).toHaveText('Now walk.');
  await expect.poll(() => drawn(page)).toBe(true);
  await goOnLooking(page);
  await expect(instruction(page)).toHaveText('That is enough. Come to the camera.');
  await expect(page.getByLabel('The video just made')).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the result' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
});

test('who stumbles is asked how they are, sees whom to call without scrolling on a phone held wide, and keeps the video', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await useFakeWorker(page, { answers: 'never' }, stumbleLooks());
  await openRecorder(page);
  await putInPlace(page);
  await expect(instruction(page)).toHaveText('Now walk.');
  await goOnLooking(page);
  const question = page.getByRole('alert');
  await expect(question.getByRole('heading')).toHaveText('Are you all right?');
  await expect(question).toContainText('(United Kingdom). Elsewhere,');
  for (const part of await question.locator('p, a, button').all())
    await expect(part).toBeInViewport({ ratio: 1 });
  expect(await axeObjections(page)).toEqual([]);
  await question.getByRole('button', { name: 'I stumbled, and I am all right' }).click();
  await expect(page.getByLabel('The video just made')).toBeVisible();
  await expect(page.getByText('Do not walk for the camera again today')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the result' })).toHaveCount(0);
});

test('where nothing can be looked at, the recorder works by the clock', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, null);
  await openRecorder(page);
  await putInPlace(page);
  await expect(instruction(page)).toHaveText('Press Start, then take your place.');
  await expect(page.getByRole('button', { name: /Start in/ })).toBeEnabled();
});

test('leaving the recorder ends its worker', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' }, [lookAt('far')]);
  await openRecorder(page);
  await putInPlace(page);
  await expect(instruction(page)).toHaveText('Too far. Come nearer.');
  const [worker] = page.workers();
  const ended = worker?.waitForEvent('close');
  await page.goto('/#/about');
  await ended;
  await expect.poll(() => page.workers()).toHaveLength(0);
});
