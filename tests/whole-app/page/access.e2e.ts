import { expect, test, type Page } from '@playwright/test';
import { openRecorder, putInPlace } from '../answer-safety.ts';
import { axeInBothSchemes, axeObjections } from '../axe.ts';
import { lookAt } from '../recording/fake-looks.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { CROWD, leaveUnfinished, openVideo, openResult } from '../open-page.ts';

const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 800 },
} as const;

/** Every screen and state, by what brings it up. */
const SCREENS = {
  'first screen': async (page) => {
    await page.goto('/');
    await page.getByText('Settings for the next video').click();
  },
  'before the camera': async (page) => {
    await openRecorder(page);
    await expect(page.getByRole('button', { name: 'It is in place: begin' })).toBeVisible();
  },
  recorder: async (page) => {
    await openRecorder(page);
    await putInPlace(page);
    await expect(page.getByRole('button', { name: /Start in/ })).toBeEnabled();
  },
  'how to record': async (page) => {
    await page.goto('/#/how-to-film');
  },
  about: async (page) => {
    await page.goto('/#/about');
  },
  'no past walks': async (page) => {
    await page.goto('/#/past');
  },
  analysing: async (page) => {
    await useFakeWorker(page, { answers: 'never' });
    await openVideo(page, 'heavy');
    await expect(page.getByRole('button', { name: 'Finish sooner' })).toBeVisible();
  },
  'analysing the quicker way': async (page) => {
    await useFakeWorker(page, { answers: 'never' });
    await openVideo(page, 'heavy');
    await page.getByRole('button', { name: 'Finish sooner' }).click();
    await expect(page.getByText('Now watching the quicker way.')).toBeVisible();
  },
  error: async (page) => {
    await useFakeWorker(page, { answers: 'error', error: { code: 'not-a-video' } });
    await openVideo(page);
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'result from the side': async (page) => {
    await openResult(page);
    for (const fold of await page.locator('.fold > summary').all()) await fold.click();
    await page.getByText('More curves').click();
  },
  'result from the front': (page) => openResult(page, { view: 'front' }),
  'report for a professional': async (page) => {
    await openResult(page);
    await page.getByRole('link', { name: 'Report for a professional' }).click();
    await expect(page.getByLabel('Patient reference')).toBeVisible();
  },
  'result with several people': async (page) => {
    await openResult(page, {}, { crowd: CROWD });
    await page.getByRole('button', { name: 'Not the right person?' }).click();
  },
  'device measured': async (page) => {
    const msPerPicture = { wasm: 31, webgl: 420, webgpu: null };
    await openResult(page, {}, { trial: { chosen: 'wasm', msPerPicture } });
    await page.goto('/#/about');
    await expect(page.getByRole('button', { name: 'Measure again' })).toBeVisible();
  },
  'unfinished record': async (page) => {
    await leaveUnfinished(page);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  },
  'recorder with a hint': async (page) => {
    await useFakeWorker(page, { answers: 'never' }, [lookAt('far')]);
    await openRecorder(page);
    await putInPlace(page);
    await expect(page.getByText('Too far. Come nearer.')).toBeVisible();
  },
  'past walks': async (page) => {
    await openResult(page);
    await page.goto('/#/past');
    await expect(page.getByRole('link', { name: /Your right ankle/ })).toBeVisible();
  },
} as const satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;

/** Screens with drawings and curves; every other colour is a role, which `layout/contrast.test.ts` holds in both schemes. */
const IN_DARK_TOO: ReadonlySet<string> = new Set<keyof typeof SCREENS>([
  'first screen',
  'recorder with a hint',
  'result from the side',
  'report for a professional',
]);

/** Screens that together have every part that could be too wide or too small. */
const MEASURED: ReadonlySet<string> = new Set<keyof typeof SCREENS>([
  'first screen',
  'result from the side',
  'report for a professional',
  'unfinished record',
  'recorder with a hint',
  'result with several people',
  'analysing',
]);

for (const [name, open] of Object.entries(SCREENS)) {
  const isInBoth = IN_DARK_TOO.has(name);
  const schemes = isInBoth ? 'in light or in dark' : 'in light';
  const fits = MEASURED.has(name) ? '; nothing is too wide, and every button can be hit' : '';
  test(`${name} has nothing that axe objects to, ${schemes}${fits}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    expect(await (isInBoth ? axeInBothSchemes(page) : axeObjections(page))).toEqual([]);
    if (MEASURED.has(name)) await expectFits(page);
  });
}

/** On a phone and on a laptop nothing is wider than the screen, and no button is too small. */
async function expectFits(page: Page): Promise<void> {
  for (const viewport of Object.values(SIZES)) {
    await page.setViewportSize(viewport);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    const heights = await page
      .locator('button:visible:not(.skip), .button:visible, summary:visible, nav a:visible')
      .evaluateAll((all) =>
        all.map((e) => ({
          text: e.textContent.trim(),
          height: e.getBoundingClientRect().height,
        })),
      );
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter(({ height }) => height < 44)).toEqual([]);
  }
}

test('the whole way can be gone with the keyboard alone', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Heelrise' })).toBeFocused();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Record a walk' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#clip-file')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'From the side' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
});
