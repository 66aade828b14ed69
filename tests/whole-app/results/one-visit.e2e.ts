import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { nothingApplies, openRecorder } from '../answer-safety.ts';
import { axeObjections } from '../axe.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { SAMPLE_VIDEO, unfold } from '../open-page.ts';
import { storedOnDevice } from '../stored.ts';

/** A video of the day, as its report is told. */
function filmed(view: 'side' | 'front', filmedAt: string): Report {
  return { ...fakeReport({ view }), filmedAt, filmedAtSource: 'file' };
}

const SIDE = filmed('side', '2026-11-03T14:00:00.000Z');
const FRONT = filmed('front', '2026-11-03T14:05:00.000Z');
const LATER = filmed('front', '2026-11-10T14:00:00.000Z');

async function watches(page: Page, second = FRONT): Promise<void> {
  const reports = { 'side.mp4': SIDE, 'front.mp4': second };
  await useFakeWorker(page, { answers: 'report', report: SIDE, reports });
}

/** Files on this machine, so that the page holds a real video. */
async function videos(...names: readonly string[]) {
  const buffer = await readFile(SAMPLE_VIDEO);
  return names.map((name) => ({ name, mimeType: 'video/mp4', buffer }));
}

async function chooseBoth(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('#clip-file').setInputFiles(await videos('side.mp4', 'front.mp4'));
}

/** Drops a video on whatever screen is up. */
async function dropVideo(page: Page, name: string): Promise<void> {
  const data = await page.evaluateHandle((fileName) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(9)], fileName, { type: 'video/mp4' }));
    return transfer;
  }, name);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** Hands a video in as the recorder does. @param stay whether somebody goes on filming meanwhile */
async function handIn(page: Page, name: string, stay: boolean): Promise<void> {
  await page.evaluate(
    ([fileName, stays]) => {
      const clip = new File([new Uint8Array(9)], fileName, { type: 'video/mp4' });
      const options = { name: fileName, backend: 'wasm', model: 'lite', made: null, trueFps: null };
      const event = new Event('video-chosen', { bubbles: true });
      const chosen = Object.assign(event, { clip, options, draft: null, stay: stays });
      document.querySelector('heelrise-app')?.dispatchEvent(chosen);
    },
    [name, stay] as const,
  );
}

const note = (page: Page) => page.getByRole('region', { name: 'This video is part of a visit.' });

test('two videos of one day that are chosen at once are one visit, which is shown when both were watched', async ({
  page,
}) => {
  await watches(page);
  await chooseBoth(page);
  await page.waitForURL(/#\/visit\/[^/]+\/[^/]+$/);
  await expect(note(page)).toContainText('These 2 videos of 3 November 2026 are read together');
  await unfold(page, 'All measures');
  const measures = page.getByRole('region', { name: 'Table of measures' });
  await expect(measures.getByRole('row', { name: /peak stance dorsiflexion/ })).toBeVisible();
  await expect(measures.getByRole('row', { name: /foot progression angle/ })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
});

test('a video that is taken out of a visit is a result of its own, and stays so', async ({
  page,
}) => {
  await watches(page);
  await chooseBoth(page);
  await page.waitForURL(/#\/visit\//);
  await expect.poll(async () => (await keptWalks(page)).length).toBe(2);
  await note(page).getByText('Not so?').click();
  await note(page).getByRole('button', { name: 'Take front.mp4 out of this visit' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('The result of front.mp4 is ready.')).toBeVisible();
  await expect(page.getByText('side.mp4').first()).toBeVisible();
  await page.goto('/#/past');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Delete (side|front)\.mp4$/ })).toHaveCount(2);
  await expect(page.locator('visit-link')).toHaveCount(0);
});

test('videos of several days that are chosen at once stay single', async ({ page }) => {
  await watches(page, LATER);
  await chooseBoth(page);
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('The result of side.mp4 is ready.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Each video has a result of its own.');
  await page.getByRole('status').getByRole('link', { name: 'Show' }).click();
  await expect(page.getByText('side.mp4').first()).toBeVisible();
  await expect(page.getByText('This video is part of a visit.')).toHaveCount(0);
});

test('a second video of the same day joins the result on the screen; the visit is found again, saved and deleted as one', async ({
  page,
}) => {
  await watches(page);
  await page.goto('/');
  await page.locator('#clip-file').setInputFiles(await videos('side.mp4'));
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
  await dropVideo(page, 'front.mp4');
  await page.waitForURL(/#\/visit\/[^/]+\/[^/]+$/);
  await expect.poll(async () => (await keptWalks(page)).length).toBe(2);
  await page.goto('/#/past');
  await page.reload();
  const entry = page.locator('visit-link').getByRole('link');
  await expect(entry).toContainText('2 videos of one visit · Recorded on 3 November 2026');
  await expect(entry).toContainText('Your right ankle');
  expect(await axeObjections(page)).toEqual([]);
  await entry.click();
  await page.waitForURL(/#\/visit\/[^/]+\/[^/]+$/);
  await expect(note(page)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this result' }).click();
  expect((await saved).suggestedFilename()).toBe('visit 2026-11-03.report.json');
  await page.goto('/#/past');
  await page.getByRole('button', { name: /^Delete this visit/ }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Delete this visit with its 2 videos?');
  await question.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('There is none yet.')).toBeVisible();
  expect((await storedOnDevice(page)).filter((name) => name.includes('/walks/'))).toEqual([]);
});

test('two past walks of one day are made one visit by hand, and stay one', async ({ page }) => {
  await watches(page);
  for (const name of ['side.mp4', 'front.mp4']) {
    await page.goto('/');
    await page.reload();
    await page.locator('#clip-file').setInputFiles(await videos(name));
    await page.waitForURL(/#\/result\//);
    await expect(page.getByText('Kept on this device, in')).toBeVisible();
  }
  await page.goto('/#/past');
  for (const name of ['side.mp4', 'front.mp4'])
    await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await page.getByRole('link', { name: 'Read as one visit' }).click();
  await page.getByRole('button', { name: 'Make them one visit' }).click();
  await expect(note(page)).toContainText('These 2 videos of 3 November 2026 are read together');
  await page.goto('/#/past');
  await expect(page.locator('visit-link')).toHaveCount(1);
});

test('one video of a visit is deleted alone, and the other stays', async ({ page }) => {
  await watches(page);
  await chooseBoth(page);
  await page.waitForURL(/#\/visit\//);
  await expect.poll(async () => (await keptWalks(page)).length).toBe(2);
  await page.goto('/#/past');
  await page.getByText('The videos one by one').click();
  await page.getByRole('button', { name: 'Delete side.mp4' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await expect(page.locator('visit-link')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Delete front.mp4' })).toBeVisible();
  expect(await keptWalks(page)).toHaveLength(1);
});

test('a result that is part of a visit leads to it', async ({ page }) => {
  await watches(page);
  await chooseBoth(page);
  await page.waitForURL(/#\/visit\//);
  await unfold(page, 'The videos one by one');
  await page.getByRole('link', { name: /Its own result.*side\.mp4/ }).click();
  await page.waitForURL(/#\/result\//);
  await page
    .getByRole('status')
    .filter({ hasText: 'This video is part of a visit.' })
    .getByRole('link', { name: 'Show' })
    .click();
  await page.waitForURL(/#\/visit\//);
});

test('while somebody is filmed the first video is watched, and nobody is taken away', async ({
  page,
}) => {
  await watches(page);
  await openRecorder(page);
  await page.goto('/#/record/front');
  for (const name of ['side.mp4', 'front.mp4']) await handIn(page, name, true);
  await expect(page.getByText('The results of 2 videos of one visit are ready.')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/record/front');
  await page.getByRole('link', { name: 'Leave the camera' }).click();
  await page.getByRole('status').getByRole('link', { name: 'Show' }).click();
  await page.waitForURL(/#\/visit\/[^/]+\/[^/]+$/);
});

test('who comes back to the first screen and is the same person is asked nothing again', async ({
  page,
}) => {
  await openRecorder(page);
  await page.getByRole('link', { name: 'Leave the camera' }).click();
  const offer = page.locator('visit-offer');
  await expect(offer).toContainText('Is it still the same person?');
  expect(await axeObjections(page)).toEqual([]);
  await offer.getByRole('button', { name: 'Go on with this visit' }).click();
  await expect(offer).toContainText('read together with your last video');
  await page.getByRole('link', { name: 'Record a walk' }).click();
  await expect(page.getByRole('heading', { name: 'Record a walk' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'None of these' })).toHaveCount(0);
});

test('somebody else is asked anew, said or not', async ({ page }) => {
  await openRecorder(page);
  await page.getByRole('link', { name: 'Leave the camera' }).click();
  await page.locator('visit-offer').getByRole('button', { name: 'Somebody else' }).click();
  await expect(page.locator('visit-offer')).toHaveText('');
  await page.getByRole('link', { name: 'Record a walk' }).click();
  await nothingApplies(page, 4);
  await page.getByRole('link', { name: 'Leave the camera' }).click();
  await page.getByRole('link', { name: 'Record a walk' }).click();
  await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
});

test('in Spanish a visit says the same', async ({ page }) => {
  await watches(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Español' }).click();
  await page.locator('#clip-file').setInputFiles(await videos('side.mp4', 'front.mp4'));
  await page.waitForURL(/#\/visit\//);
  await expect(page.locator('visit-note')).toContainText(
    'Estos 2 vídeos del 3 de noviembre de 2026 se leen juntos, como una visita de una persona.',
  );
});

const keptWalks = async (page: Page) =>
  (await storedOnDevice(page)).filter((name) => name.startsWith('heelrise/walks/'));
