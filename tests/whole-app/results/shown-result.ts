import { test as base, type Page } from '@playwright/test';
import { openResult } from '../open-page.ts';

/**
 * `shown` is the result of the sample walk from the side, open in one page for every test of a process that takes no
 * offence at what another did to it before: where the video stands, what is unfolded. Opening it takes seconds.
 */
export const test = base.extend<object, { shown: Page }>({
  shown: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ acceptDownloads: true });
      await openResult(page);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
