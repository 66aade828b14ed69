import { expect, test, type Page } from '@playwright/test';
import { nothingApplies, openRecorder, putInPlace, tick } from '../answer-safety.ts';
import { axeObjections } from '../axe.ts';
import { openResult } from '../open-page.ts';

test('a clear way leads to the recorder in four taps', async ({ page }) => {
  await openRecorder(page);
  await expect(page.getByRole('heading', { name: 'Record a walk' })).toBeFocused();
  await putInPlace(page);
  await expect(page.getByRole('button', { name: /Start in/ })).toBeEnabled();
  await expect(page.getByText('Have somebody with you')).toHaveCount(0);
});

test('who may fall is told to have a helper; so is who would rather not say', async ({ page }) => {
  for (const answer of ['I worry about falling', null]) {
    await page.goto('/');
    await page.goto('/#/record');
    await nothingApplies(page, 3);
    if (answer === null) await page.getByRole('button', { name: 'Skip this' }).click();
    else await tick(page, 0, answer);
    await expect(page.getByRole('heading', { name: 'Record a walk' })).toBeVisible();
    await expect(page.getByText('Have somebody with you')).toBeVisible();
  }
});

test('a health professional goes past the questions', async ({ page }) => {
  await page.goto('/#/record');
  await page.getByRole('button', { name: /I am a health professional/ }).click();
  await expect(page.getByRole('heading', { name: 'Record a walk' })).toBeFocused();
});

test('opening a clip asks nothing', async ({ page }) => {
  await openResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
});

test('all can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Record a walk/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Before you walk' })).toBeFocused();
  for (let i = 0; i < 10; i++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'None of these' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'And any of these?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Talk to a doctor today' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Start over' })).toBeFocused();
});

/** Every state of the questions, by what brings it up. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'first page': () => Promise.resolve(),
  'page that may be skipped': (page) => nothingApplies(page, 3),
  emergency: (page) => tick(page, 0, 'Both legs weak'),
  today: (page) => tick(page, 1, 'Numbness, tingling'),
  'not on their own': (page) => tick(page, 2, 'Dizzy today'),
  soon: async (page) => {
    await tick(page, 2, 'Diabetes, with a foot that is numb');
    await nothingApplies(page, 1);
  },
};

test('axe objects to no state of the questions', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, bringUp] of Object.entries(STATES)) {
    await page.goto('/');
    await page.goto('/#/record');
    await bringUp(page);
    expect(await axeObjections(page), name).toEqual([]);
  }
});

test('on a kiosk every row and button is 64 px or more, and nothing is too wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  for (const [name, bringUp] of Object.entries(STATES)) {
    await page.goto('/');
    await page.goto('/#/record');
    await bringUp(page);
    const heights = await page
      .locator('button:visible, .button:visible, label:visible')
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
    expect(heights.length, name).toBeGreaterThan(0);
    expect(Math.min(...heights), name).toBeGreaterThanOrEqual(64);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, name).toBeLessThanOrEqual(0);
  }
});
