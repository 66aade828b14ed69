import type { Page } from '@playwright/test';

/** Answers the next pages of safety questions with "None of these". */
export async function nothingApplies(page: Page, pages: number): Promise<void> {
  for (let i = 0; i < pages; i++) await page.getByRole('button', { name: 'None of these' }).click();
}

/** Opens the recorder as somebody to whom no safety question applies. */
export async function openRecorder(page: Page): Promise<void> {
  await page.goto('/#/record');
  await nothingApplies(page, 4);
}
