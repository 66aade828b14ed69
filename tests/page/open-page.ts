import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { fakeReport, type FakeWalk } from './fake-report.ts';
import { useFakeWorker } from './fake-worker.ts';

/** The film that the fake reports are about: 150 frames at 30 a second. */
export const SAMPLE_FILM = fileURLToPath(
  new URL('../../src/sample/sample-side.mp4', import.meta.url),
);

/** Opens a film with the file input of the first screen. */
export async function openFilm(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('#clip-file').setInputFiles(SAMPLE_FILM);
}

/** A finished result on the screen, from a fake analysis of the sample film. */
export async function openResult(page: Page, walk: Partial<FakeWalk> = {}): Promise<void> {
  await useFakeWorker(page, { answers: 'report', report: fakeReport(walk) });
  await openFilm(page);
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
}

/** Waits until the film itself, not only its lines, stands at the moment that it opens with. */
export async function filmStands(page: Page): Promise<void> {
  const video = page.locator('film-player video');
  await expect
    .poll(() => video.evaluate((v: HTMLVideoElement) => !v.seeking && v.currentTime))
    .toBeGreaterThan(1);
}
