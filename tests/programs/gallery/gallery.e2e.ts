import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { PATTERN_IDS } from '#core/report/ids.ts';
import { otherSide } from '#core/body/skeleton.ts';
import { axeObjections } from '../../whole-app/axe.ts';
import { serveGallery } from './serve-gallery.ts';
import { NEVER_TOLD, SPECIMENS } from './specimens.ts';

/**
 * The gallery: open in `shown`, in English, for the tests that only read it; or in a page of their own by `open`, in
 * another language or window. Drawing it takes seconds.
 */
const test = base.extend<
  { open: (search?: string) => Promise<void> },
  { origin: string; shown: Page }
>({
  origin: [
    async ({}, use, { workerIndex }) => {
      const server = await serveGallery('.', `test-${workerIndex}`);
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  shown: [
    async ({ browser, origin }, use) => {
      const page = await browser.newPage({ locale: 'en-GB', colorScheme: 'light' });
      await openGallery(page, origin);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ page, origin }, use) => {
    await use((search) => openGallery(page, origin, search));
  },
});

async function openGallery(page: Page, origin: string, search = ''): Promise<void> {
  await page.goto(`${origin}/gallery.html${search}`);
  await expect(page.locator('pattern-specimen')).toHaveCount(SPECIMENS.length);
}

const TOLD = /We saw this|We may have seen this/;
const specimen = (page: Page, id: string): Locator => page.locator(`pattern-specimen#${id}`);
/** What is said of the specimen's own pattern on one side. */
const gradeOn = (of: Locator, side: string) => of.locator(`.grades [data-side="${side}"]`);

test('shows every pattern of the contract once, typical walkers first', async ({ shown }) => {
  const ids = await shown.locator('pattern-specimen').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.slice(0, 2)).toEqual(['typical-side', 'typical-front']);
  expect(ids.slice(2).sort()).toEqual([...PATTERN_IDS].sort());
});

test('nothing is told of typical walkers', async ({ shown }) => {
  for (const id of ['typical-side', 'typical-front']) {
    const list = specimen(shown, id).locator('pattern-list');
    await expect(list).toContainText(/\d+ things looked for: \d+ not seen/);
    await expect(list).not.toContainText(TOLD);
    await expect(specimen(shown, id).locator('.told')).toHaveCount(0);
  }
});

for (const { id, side } of SPECIMENS.filter((one) => one.side !== null)) {
  test(`${id} is told where it was set and not on the other side`, async ({ shown }) => {
    const own = specimen(shown, id);
    await expect(gradeOn(own, side ?? '')).toContainText(TOLD);
    await expect(own.locator('pattern-list article')).toHaveCount(1);
    await expect(own.locator('chain-picture')).toBeVisible();
    if (side === 'left' || side === 'right')
      await expect(gradeOn(own, otherSide(side))).toContainText(/Not seen|Cannot tell/);
  });
}

test(`${NEVER_TOLD} says that this version does not look for it`, async ({ shown }) => {
  for (const side of ['left', 'right']) {
    const grade = gradeOn(specimen(shown, NEVER_TOLD), side);
    await expect(grade).toContainText('Cannot tell');
    await expect(grade).toContainText('This version does not look for it yet.');
  }
});

test('each result says once that a video cannot tell about back pain', async ({ shown }) => {
  for (const { id } of SPECIMENS)
    await expect(specimen(shown, id).getByText(/stiff ankles also have back pain/)).toHaveCount(1);
});

test('speaks Spanish where it is asked to', async ({ page, open }) => {
  await open('?lang=es');
  const own = specimen(page, 'toe-out');
  await expect(own.getByRole('heading', { level: 2 })).toHaveText('Las puntas van hacia fuera');
  await expect(gradeOn(own, 'right')).toContainText('Lo vimos');
});

test('has nothing that axe objects to', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open();
  expect(await axeObjections(page)).toEqual([]);
});

test('nothing is wider than the window', async ({ page, open }) => {
  await open();
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
    [1080, 1920],
  ] as const) {
    await page.setViewportSize({ width, height });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `${width} px`).toBeLessThanOrEqual(0);
  }
});
