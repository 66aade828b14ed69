import { test as base, type Page } from '@playwright/test';
import { openBatchPage } from '../../src/cli/batch-page.ts';

/**
 * `batch` is a batch page, open for every test of a process: the command line too analyses one video after another on
 * one page. Opening it and loading the networks takes as long as watching a hundred frames.
 */
export const test = base.extend<object, { batch: Page }>({
  batch: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await openBatchPage(page);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
