import { expect, test, type Page } from '@playwright/test';
import { axeObjections } from '../axe.ts';
import { openResult, unfold } from '../open-page.ts';

/** Two walks are kept, and both are chosen in the list of past walks. */
async function chooseBoth(page: Page, second: 'side' | 'front'): Promise<void> {
  await openResult(page);
  await openResult(page, { view: second });
  await page.goto('/#/past');
  const choices = page.getByRole('checkbox', { name: /^Choose/ });
  await choices.first().check();
  await expect(page.getByText('Choose at least one more.')).toBeVisible();
  await choices.last().check();
}

test('two dates stand beside each other, and the same walk twice shows no change', async ({
  page,
}) => {
  await chooseBoth(page, 'side');
  await page.getByRole('link', { name: 'Compare these two' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two walks beside each other');
  await expect(page.getByText(/No measure changed by more than/)).toBeVisible();
  await page.getByText(/measures: no change$/).click();
  const peak = page.getByRole('listitem').filter({ hasText: 'peak stance dorsiflexion' }).first();
  await expect(peak).toContainText('no change shown');
  expect(await axeObjections(page)).toEqual([]);
});

test('two views of one day are read as one visit, which shows more than either', async ({
  page,
}) => {
  await chooseBoth(page, 'front');
  await page.getByRole('link', { name: 'Read as one visit' }).click();
  await expect(page.getByRole('heading', { name: 'The videos of this visit' })).toBeVisible();
  await unfold(page, 'All measures');
  const measures = page.getByRole('region', { name: 'Table of measures' });
  await expect(measures.getByRole('row', { name: /peak stance dorsiflexion/ })).toBeVisible();
  await expect(measures.getByRole('row', { name: /foot progression angle/ })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
});

test('a walk that was deleted meanwhile is missed in a clear sentence', async ({ page }) => {
  await page.goto('/#/compare/gone/lost');
  await expect(page.getByRole('alert')).toContainText('not on this device any more');
  await page.goto('/#/visit/gone/lost');
  await expect(page.getByRole('alert')).toContainText('not on this device any more');
});

test('a link of the chain opens with the keyboard and shows its moment in the video', async ({
  page,
}) => {
  await openResult(page);
  await unfold(page, 'How the parts work together');
  const heel = page.getByRole('button', { name: /^Heel/ });
  await heel.focus();
  await page.keyboard.press('Enter');
  await expect(heel).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('chain-picture').getByText('right heel')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heel).toHaveAttribute('aria-expanded', 'false');
});
