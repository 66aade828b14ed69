import { expect, test, type Page } from '@playwright/test';
import { videoStands, openResult } from '../open-page.ts';

const place = (page: Page) => page.getByRole('slider', { name: 'Place in the video' });
const scrolledPx = (page: Page) => page.evaluate(() => scrollY);

test.beforeEach(async ({ page }) => {
  await openResult(page);
  await videoStands(page);
  await place(page).fill('40');
});

test('with nothing in focus the keys move the video, and the page stays where it is', async ({
  page,
}) => {
  await page.locator('h1').click();
  const before = await scrolledPx(page);
  for (const [key, frame] of [
    ['.', '41'],
    ['ArrowRight', '42'],
    [',', '41'],
    ['ArrowLeft', '40'],
    // The fake right heel lifts at 1.4 s, in frame 41; the left foot lands at 1.65 s, in frame 49.
    ['n', '41'],
    ['n', '49'],
    ['p', '41'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place(page)).toHaveValue(frame);
  }
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(await scrolledPx(page)).toBe(before);
});

test('digits change the speed at which the video plays, and j plays it backward', async ({
  page,
}) => {
  await page.locator('h1').click();
  const rate = () =>
    page.locator('video-player video').evaluate((video: HTMLVideoElement) => video.playbackRate);
  await page.keyboard.press('3');
  await expect.poll(rate).toBe(0.5);
  await expect(page.locator('video-player .speed select')).toHaveValue('0.5');
  await page.keyboard.press('5');
  await expect.poll(rate).toBe(2);
  await page.keyboard.press('j');
  const frame = async () => Number(await place(page).inputValue());
  await expect.poll(frame).toBeLessThan(35);
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  // Lines and picture stand on the same frame.
  const stands = await frame();
  const video = page.locator('video-player video');
  await expect
    .poll(() => video.evaluate((v: HTMLVideoElement) => (v.seeking ? -1 : v.currentTime)))
    .toBeCloseTo((stands + 0.5) / 30, 1);
});

test('the cursor of a curve keeps its arrows and leaves the other keys to the player', async ({
  page,
}) => {
  const curve = page.getByRole('slider', { name: 'Ankle bend: place in the stride' });
  await curve.focus();
  await page.keyboard.press('.');
  await expect(place(page)).toHaveValue('41');
  // Frame 41 begins at 1.367 s: 24.2 % of the stride of 1.1 s that begins at 1.1 s.
  await expect(curve).toHaveAttribute('aria-valuenow', '24');
  await page.keyboard.press('ArrowRight');
  await expect(curve).toHaveAttribute('aria-valuenow', '25');
  await expect(place(page)).toHaveValue('41');
});

test('the keys are listed below the video', async ({ page }) => {
  const keys = page.locator('video-player .keys');
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await expect(keys.getByRole('term').filter({ hasText: 'J' })).toBeVisible();
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('.');
  await page.keyboard.press('n');
  await expect(place(page)).toHaveValue('40');
});
