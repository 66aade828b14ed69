import { expect, test, type Page } from '@playwright/test';
import { bareHost, type TestHost } from '../bare-host.ts';

test.use({ serviceWorkers: 'allow' });

let host: TestHost;
test.beforeEach(async () => {
  host = await bareHost();
});
test.afterEach(() => host.close());

const first = (page: Page) => page.getByRole('heading', { name: 'Watch someone walk' });

/** The first visit, until everything is on the device; then the server dies. */
async function visitOnce(page: Page, address = '/'): Promise<void> {
  await page.goto(host.origin + address);
  await expect(first(page)).toBeVisible();
  await expect(page.getByText('Heelrise works here without a network too.')).toBeVisible({
    timeout: 60_000,
  });
  await host.close();
}

async function analyseSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From the side' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Three angles')).toBeVisible();
}

test('after the first visit the server may die: the sample walk is still analysed, kept and found again', async ({
  page,
}) => {
  await visitOnce(page);
  await page.reload();
  await expect(first(page)).toBeVisible();
  await analyseSample(page);
  await page.getByRole('link', { name: 'Past walks' }).click();
  await page.reload();
  await page.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByText('Three angles')).toBeVisible();
});
