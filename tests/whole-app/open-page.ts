import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { ModelVariant, PersonOnStill } from '#contract/analysis-api.ts';
import { fakeReport, type FakeWalk } from '../builders/fake-report.ts';
import { useFakeWorker, type FakeReportAnswer } from './fake-worker.ts';

/** The video that the fake reports are about: 150 frames at 30 a second. */
export const SAMPLE_VIDEO = fileURLToPath(
  new URL('../../src/sample/sample-side.mp4', import.meta.url),
);

/** The walker in the middle, a small one in the distance on the left, a large one on the right. */
export const CROWD: readonly PersonOnStill[] = [
  { person: 0, left: 0.42, top: 0.25, width: 0.16, height: 0.6 },
  { person: 1, left: 0.1, top: 0.5, width: 0.015, height: 0.08 },
  { person: 2, left: 0.6, top: 0.05, width: 0.3, height: 0.92 },
];

/** Opens a video with the file input of the first screen, with the usual model unless another is to be chosen first. */
export async function openVideo(page: Page, model?: ModelVariant): Promise<void> {
  await page.goto('/');
  if (model !== undefined) {
    await page.locator('video-settings summary').click();
    await page.locator('video-settings select').selectOption(model);
  }
  await page.locator('#clip-file').setInputFiles(SAMPLE_VIDEO);
}

/** A finished result on the screen, from a fake analysis of the sample video. */
export async function openResult(
  page: Page,
  walk: Partial<FakeWalk> = {},
  more: Pick<FakeReportAnswer, 'crowd' | 'trial'> = {},
): Promise<void> {
  await useFakeWorker(page, { answers: 'report', report: fakeReport(walk), ...more });
  await openVideo(page);
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
}

/** Opens a folded section of the page on show by its heading. */
export async function unfold(page: Page, heading: string): Promise<void> {
  await page.locator('summary', { hasText: heading }).click();
}

/** Opens the plan of the result on show. */
export async function unfoldPlan(page: Page): Promise<void> {
  await unfold(page, 'What to do next');
}

/** Waits until the video itself, not only its lines, stands at the moment that it opens with. */
export async function videoStands(page: Page): Promise<void> {
  const video = page.locator('video-player video');
  await expect
    .poll(() => video.evaluate((v: HTMLVideoElement) => !v.seeking && v.currentTime))
    .toBeGreaterThan(1);
}

/** How many pictures of the one unfinished video are kept, with the video: -1 if it is not there. */
export function keptPictures(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'heelrise-unfinished')) return -1;
    const videos = await new Promise<{ id: string; framesDone: number }[]>((resolve) => {
      const opening = indexedDB.open('heelrise-unfinished');
      opening.onsuccess = () => {
        const all = opening.result.transaction('films').objectStore('films').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result as { id: string; framesDone: number }[]);
        };
      };
    });
    const [video] = videos;
    if (video === undefined) return -1;
    // While the video is being written, folder, file or its content may not be there yet.
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('clips').catch(() => null);
    const handle = (await folder?.getFileHandle(video.id).catch(() => null)) ?? null;
    const file = (await handle?.getFile().catch(() => null)) ?? null;
    return (file?.size ?? 0) > 0 ? video.framesDone : -1;
  });
}

/** The sample video is watched up to picture 60 of 150 when its page goes. */
export async function leaveUnfinished(
  page: Page,
  progress = 'Frame 60 of 150',
  model?: ModelVariant,
): Promise<void> {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page, model);
  await expect(page.getByText(progress)).toBeVisible();
  await expect.poll(() => keptPictures(page)).toBe(60);
  await page.goto('about:blank');
}
