import { expect, test, type Page } from '@playwright/test';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { CROWD, openVideo, openResult } from '../open-page.ts';

const openCrowd = (page: Page) => openResult(page, {}, { crowd: CROWD });
const ask = (page: Page) => page.getByRole('button', { name: 'Not the right person?' });

test('with one person in the picture nobody is asked whom to follow', async ({ page }) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await openVideo(page);
  await expect(page.getByText('Three angles')).toBeVisible();
  await expect(ask(page)).toHaveCount(0);
});

test('another person can be chosen with the keyboard alone, and back leads to the earlier result', async ({
  page,
}) => {
  await openCrowd(page);
  const first = page.url();
  await expect(page.getByText('Heelrise followed one who walks.')).toBeVisible();
  await ask(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Person 1 of 3' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Person 2 of 3', pressed: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Person 3 of 3' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Heelrise followed the one you chose.')).toBeVisible();
  expect(page.url()).not.toBe(first);
  await page.goBack();
  await expect(page.getByText('Heelrise followed one who walks.')).toBeVisible();
  expect(page.url()).toBe(first);
  await page.goto('/#/past');
  await expect(page.getByRole('listitem')).toHaveCount(2);
});

test('everyone on the still can be hit, also who is small or behind another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openCrowd(page);
  await ask(page).click();
  for (const place of [1, 2, 3]) {
    const person = page.getByRole('button', { name: `Person ${place} of 3` });
    const box = await person.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await person.click({ trial: true });
  }
});

test('the followed one is marked with a word and keeping them changes nothing', async ({
  page,
}) => {
  await openCrowd(page);
  const first = page.url();
  await ask(page).click();
  const followed = page.getByRole('button', { pressed: true });
  await expect(followed).toContainText('Followed');
  await followed.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(page.url()).toBe(first);
});

test('a past walk can be asked for another person after a reload', async ({ page }) => {
  await openCrowd(page);
  await page.reload();
  await ask(page).click();
  await page.getByRole('button', { name: 'Person 1 of 3' }).click();
  await expect(page.getByText('Heelrise followed the one you chose.')).toBeVisible();
});

test('on a full device the earlier result is not lost to the choice', async ({ page }) => {
  await page.addInitScript(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  });
  await useFakeWorker(page, { answers: 'report', report: fakeReport(), crowd: CROWD });
  await openVideo(page);
  await ask(page).click();
  await page.getByRole('button', { name: 'Person 1 of 3' }).click();
  await expect(page.getByText('Heelrise followed the one you chose.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Heelrise followed one who walks.')).toBeVisible();
  await expect(page.getByText('Not kept on this device.')).toBeVisible();
});
