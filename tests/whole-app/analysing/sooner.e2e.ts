import { expect, test, type Page } from '@playwright/test';
import { fakeReport } from '../../builders/fake-report.ts';
import { askedOfWorker, useFakeWorker } from '../fake-worker.ts';
import { keptPictures, leaveUnfinished, openVideo, SAMPLE_VIDEO } from '../open-page.ts';

const sooner = (page: Page) => page.getByRole('button', { name: 'Finish sooner, less exact' });
const FIRST = { model: 'heavy', known: null };
const SECOND = { model: 'full', known: { people: 1, followed: 0 } };

test('who cannot wait gets the result of the quicker network, without a second search', async ({
  page,
}) => {
  const asked = askedOfWorker(page);
  await useFakeWorker(page, { answers: 'report', report: fakeReport(), endlessWith: 'heavy' });
  await openVideo(page, 'heavy');
  await sooner(page).click();
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
  expect(asked).toEqual([FIRST, SECOND]);
  await page.getByText('Details for a professional').click();
  await expect(page.getByText('heelrise 0.1.0, blazepose-full')).toBeVisible();
  await expect(page.locator('video-player video')).toBeVisible();
  await expect.poll(() => keptPictures(page)).toBe(-1);
});

test('the keyboard reaches it; it goes for good, and the reader stays on the page', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page, 'heavy');
  await expect(sooner(page)).toBeVisible();
  const before = await page.getByRole('button', { name: 'Cancel' }).boundingBox();
  await page.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Tab');
  await expect(sooner(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Now watching the quicker way.')).toBeVisible();
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await expect(sooner(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.getByRole('button', { name: 'Cancel' }).boundingBox()).toEqual(before);
});

test('what is left after that goes on with the quicker network, and with nothing of the other', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'never' });
  await openVideo(page, 'heavy');
  await expect.poll(() => keptPictures(page)).toBe(60);
  await sooner(page).click();
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await expect.poll(() => keptOf(page)).toEqual({ model: 'full', framesDone: 60, stretches: 1 });
  await page.goto('about:blank');
  const asked = askedOfWorker(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Frame 120 of 150')).toBeVisible();
  expect(asked).toEqual([{ model: 'full', known: { people: 1, followed: 1 } }]);
});

test('a video gone on with is not lost when it is finished sooner', async ({ page }) => {
  await leaveUnfinished(page, undefined, 'heavy');
  const asked = askedOfWorker(page);
  const report = fakeReport();
  const pace = { framesTotal: 1500, secondsLeft: 300 };
  await useFakeWorker(page, { answers: 'report', report, endlessWith: 'heavy', ...pace });
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await sooner(page).click();
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
  expect(asked).toEqual([{ model: 'heavy', known: { people: 1, followed: 1 } }, SECOND]);
  await expect.poll(() => keptPictures(page)).toBe(-1);
  await page.reload();
  await expect
    .poll(() => page.locator('video-player video').evaluate((v: HTMLVideoElement) => v.readyState))
    .toBeGreaterThan(1);
});

test('where most is done nothing is offered: to begin again would take longer', async ({
  page,
}) => {
  await leaveUnfinished(page, undefined, 'heavy');
  await useFakeWorker(page, { answers: 'never', secondsLeft: 300 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Frame 120 of 150, about 5 minutes left')).toBeVisible();
  await expect(sooner(page)).toHaveCount(0);
});

for (const secondsLeft of [null, 12]) {
  test(`with ${secondsLeft ?? 'an unknown number of'} seconds left nothing is offered`, async ({
    page,
  }) => {
    await useFakeWorker(page, { answers: 'never', secondsLeft });
    await openVideo(page, 'heavy');
    const told = secondsLeft === null ? 'working out how long it takes' : 'about 10 seconds left';
    await expect(page.getByText(`Frame 60 of 150, ${told}`)).toBeVisible();
    await expect(sooner(page)).toHaveCount(0);
  });
}

test('the quicker networks have no quicker one to offer', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never', secondsLeft: 300 });
  await page.goto('/');
  await page.getByText('Settings for the next video').click();
  await page.getByLabel('Model').selectOption('full');
  await page.locator('#clip-file').setInputFiles(SAMPLE_VIDEO);
  await expect(page.getByText('Frame 60 of 150, about 5 minutes left')).toBeVisible();
  await expect(sooner(page)).toHaveCount(0);
});

/** The one unfinished video, and how many stretches are kept of it. */
function keptOf(page: Page) {
  return page.evaluate(async () => {
    const opening = indexedDB.open('heelrise-unfinished');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const transaction = opening.result.transaction(['films', 'stretches']);
    const videos = transaction.objectStore('films').getAll();
    const rows = transaction.objectStore('stretches').getAll();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opening.result.close();
    const [video] = videos.result as { framesDone: number; options: { model: string } }[];
    const stretches = (rows.result as { stretches: unknown[] }[]).flatMap((row) => row.stretches);
    const { framesDone, options } = video ?? { framesDone: -1, options: { model: 'none' } };
    return { model: options.model, framesDone, stretches: stretches.length };
  });
}
