import type { Page } from 'playwright';

/** Sets the page's next video to `full`, the network that the targets speak of, whatever the page's own default is. */
export async function chooseFull(page: Page): Promise<void> {
  const model = page.locator('video-settings select');
  await model.waitFor({ state: 'attached' });
  // The settings are folded up: a person would open them first.
  await model.evaluate((select) => {
    if (select instanceof HTMLSelectElement) select.value = 'full';
  });
}
