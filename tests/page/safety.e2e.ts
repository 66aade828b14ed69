import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { nothingApplies, openRecorder } from './answer-safety.ts';
import { fakeReport } from './fake-report.ts';
import { useFakeWorker } from './fake-worker.ts';
import { openResult } from './open-page.ts';
import { storedOnDevice } from './stored.ts';

const notice = (page: Page) => page.locator('safety-notice');

/** Passes over the pages before the one that asks it, and ticks one question. */
async function tick(page: Page, pagesBefore: number, question: string): Promise<void> {
  await nothingApplies(page, pagesBefore);
  await page.getByRole('checkbox', { name: question }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Counts how often the camera is asked for. */
async function countCameras(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    Object.assign(window, { camerasAsked: 0 });
    devices.getUserMedia = (wish) => {
      Object.assign(window, {
        camerasAsked: (window as { camerasAsked?: number }).camerasAsked! + 1,
      });
      return ask(wish);
    };
  });
  return () => page.evaluate(() => (window as { camerasAsked?: number }).camerasAsked ?? 0);
}

test('an emergency is told at once: what to do, the number, no film, nothing stored', async ({
  page,
}) => {
  const cameras = await countCameras(page);
  await page.goto('/#/record');
  await tick(page, 0, 'Both legs weak');
  await expect(notice(page)).toContainText('Get help now');
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await expect(notice(page)).toContainText('United Kingdom');
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeFocused();
  await expect(page.getByRole('button', { name: /Start in/ })).toHaveCount(0);
  // The address alone does not lead past it.
  await page.goto('/#/wall-test');
  await expect(notice(page)).toContainText('Get help now');
  expect(await cameras()).toBe(0);
  expect(await storedOnDevice(page)).toEqual([]);
});

test.describe('where the browser names no region', () => {
  test.use({ locale: 'en' });
  test('no number is guessed', async ({ page }) => {
    await page.goto('/#/record');
    await tick(page, 0, 'Suddenly short of breath');
    await expect(notice(page)).toContainText('Call your local emergency number.');
    await expect(page.getByRole('link', { name: /Call \d/ })).toHaveCount(0);
  });
});

test('a flag for today stops the film as well, and starting over forgets it', async ({ page }) => {
  const cameras = await countCameras(page);
  await page.goto('/#/record');
  await tick(page, 1, 'A foot that has begun to hang down');
  await expect(notice(page)).toContainText('Talk to a doctor today');
  expect(await storedOnDevice(page)).toEqual([]);
  expect(await cameras()).toBe(0);
  await page.getByRole('link', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { name: 'Watch someone walk' })).toBeVisible();
  await page.getByRole('link', { name: /Record/ }).click();
  // The next person is asked from the beginning.
  await expect(page.getByText('Page 1 of 4')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('who should not be on their own is told so, before the camera opens', async ({ page }) => {
  const cameras = await countCameras(page);
  await page.goto('/#/record');
  await tick(page, 2, 'An operation or a broken bone');
  await expect(notice(page)).toContainText('Not on your own today');
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  expect(await cameras()).toBe(0);
  expect(await storedOnDevice(page)).toEqual([]);
});

test('a flag for soon lets one film, but stores nothing and shows no exercise', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await page.goto('/#/record');
  await tick(page, 2, 'Pain for more than six weeks');
  await nothingApplies(page, 1);
  await expect(notice(page)).toContainText('Have this looked at soon');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Time to get ready').selectOption('3');
  await page.getByRole('button', { name: 'Start in 3 seconds' }).click();
  await expect(page.getByText('1 s', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await page.getByRole('button', { name: 'Use this film' }).click();
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Because of your answers, nothing is kept')).toBeVisible();
  await expect(page.locator('plan-section')).toContainText('Have this looked at soon');
  await expect(page.locator('plan-section').getByRole('img')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keep it' })).toHaveCount(0);
  await expect(page.locator('habit-list')).toHaveCount(0);
  const kept = await storedOnDevice(page);
  expect(kept.filter((name) => !name.startsWith('localStorage/'))).toEqual([]);
});

test('a clear way leads to the recorder in four taps', async ({ page }) => {
  await openRecorder(page);
  await expect(page.getByRole('heading', { name: 'Record a walk' })).toBeFocused();
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
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your right ankle');
});

test('all can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Record/ }).press('Enter');
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
    await tick(page, 2, 'Pain for more than six weeks');
    await nothingApplies(page, 1);
  },
};

for (const scheme of ['light', 'dark'] as const) {
  test(`axe objects to no state of the questions in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const [name, bringUp] of Object.entries(STATES)) {
      await page.goto('/');
      await page.goto('/#/record');
      await bringUp(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes.map((n) => n.html).join(' ')}`),
      ).toEqual([]);
    }
  });
}

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
