import { expect, test } from '@playwright/test';
import { openResult } from '../open-page.ts';

test('a backup brings the walks back after everything was deleted', async ({ page }) => {
  await openResult(page);
  await page.getByRole('link', { name: 'Past walks', exact: true }).first().click();
  const headline = await page.getByRole('listitem').getByRole('strong').first().textContent();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const backup = await (await saving).path();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(0);
  await page.getByLabel('Bring back a backup').setInputFiles(backup);
  await expect(page.getByText('1 walk is back.')).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('strong')).toHaveText(headline ?? '');
  await page.getByRole('listitem').getByRole('link').first().click();
  await expect(page.locator('video-player video')).toBeVisible();
});
