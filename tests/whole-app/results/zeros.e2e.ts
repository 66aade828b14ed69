import { expect, test, type Page } from '@playwright/test';
import { axeObjections } from '../axe.ts';
import { openResult } from '../open-page.ts';
import { keptReports } from '../stored.ts';

async function openReport(page: Page) {
  await openResult(page);
  await page.getByRole('link', { name: 'Report for a professional' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report for a professional');
}

const zero = (page: Page) => page.locator('ankle-zero');
const peak = (page: Page) => page.getByRole('row', { name: /^peak stance dorsiflexion/ });
const REMARK = 'A professional set the zero of the left ankle by hand.';

async function typeLeft(page: Page, text: string) {
  await zero(page).getByText('Type another zero').click();
  await zero(page).getByLabel('Left zero (degrees)').fill(text);
  await zero(page).getByRole('button', { name: 'Use these zeros' }).click();
}

test('a typed zero moves its ankle, is marked, stays, and can be taken back', async ({ page }) => {
  await openReport(page);
  await expect(zero(page)).toContainText(
    'from the flat foot in stance (level B); left −3.2°, right −2.7°',
  );
  await expect(peak(page)).toContainText('12°');
  await typeLeft(page, '-0,2');
  // Three degrees higher: that ankle is bent three degrees less, the other as it was.
  await expect(peak(page)).toContainText('9°');
  await expect(peak(page)).toContainText('3°');
  await expect(zero(page)).toContainText('left −0.2°, typed by hand; found −3.2°');
  await expect(page.getByText(REMARK)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(REMARK)).toBeVisible();
  await expect(zero(page).getByText('typed by hand')).toBeVisible();
  await expect(zero(page).getByText('Type another zero')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  // Kept with the walk: it is there after the page was left.
  await expect.poll(() => keptReports(page)).toContain('byHand');
  await page.reload();
  await expect(peak(page)).toContainText('9°');
  await expect(page.getByText(REMARK)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await expect(page.getByText(REMARK)).toBeVisible();
  await page.goBack();

  await zero(page).getByText('Type another zero').click();
  await zero(page).getByRole('button', { name: 'Take the typed zeros back' }).click();
  await expect(peak(page)).toContainText('12°');
  await expect(page.getByText(REMARK)).toHaveCount(0);
  await expect.poll(() => keptReports(page)).not.toContain('byHand');
  await page.reload();
  await expect(peak(page)).toContainText('12°');
});

test('what is no zero changes nothing and says why', async ({ page }) => {
  await openReport(page);
  await typeLeft(page, '25');
  await expect(zero(page).getByText('Type a number from −20 to 20.')).toBeVisible();
  await expect(zero(page).getByLabel('Left zero (degrees)')).toBeFocused();
  await zero(page).getByLabel('Left zero (degrees)').fill('three');
  await expect(zero(page).getByText('Type a number of degrees, such as −2.5.')).toBeVisible();
  await expect(peak(page)).toContainText('12°');
  expect(await axeObjections(page)).toEqual([]);
});

test('the professional’s section of the result has the same fields', async ({ page }) => {
  await openResult(page);
  await page.getByText('Details for a professional').click();
  await typeLeft(page, '-0.2');
  await expect(page.getByText(REMARK)).toBeVisible();
  await expect(zero(page)).toContainText('typed by hand; found −3.2°');
});
