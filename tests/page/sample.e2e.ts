import { expect, test } from '@playwright/test';

test('the sample walk goes from one click to a result with the real analysis, and asks no one else', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL}/`) && !/^(blob|data):/.test(url)) elsewhere.push(url);
  });
  await page.goto('/');
  await page.getByText('Settings for the next film').click();
  await page.getByLabel('Model').selectOption('lite');
  await page.getByRole('button', { name: 'From the side' }).click();
  await expect(page.getByText('Following the walker')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Three angles')).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('angle-card').first()).toContainText('°');
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
  expect(elsewhere).toEqual([]);
});
