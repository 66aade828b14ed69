import { expect, test } from '@playwright/test';
import { modelFile, servedAs } from '../../../models/manifest.ts';

test('the sample walk goes from one click to a result with the real analysis, and asks no one but our own origin', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByText('Settings for the next video').click();
  await page.getByLabel('Model').selectOption('lite');
  await page.getByRole('button', { name: 'From the side' }).click();
  await expect(page.getByText('Following the walker')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Three angles')).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('curves-section .row').first()).toContainText('°');
  // It shows one clear finding, is called a sample, and is not kept.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await expect(page.locator('walk-answer')).toContainText('Sample');
  await expect(page.getByText('A sample is not kept.')).toBeVisible();
  await page.goto('/#/past');
  await expect(page.getByText('There is none yet.')).toBeVisible();
  // What the page holds itself has an address, but is not asked of anyone.
  const answered = asked.filter((url) => !/^(blob|data):/.test(url));
  expect(answered.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  // Requests of the worker are among those seen, or the line above would prove nothing.
  const weights = `/models/${servedAs(modelFile('blazepose-lite.bin'))}`;
  expect(answered.map((url) => new URL(url).pathname)).toContain(weights);
});
