import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { PATTERN_IDS } from '#core/report/ids.ts';
import { otherSide } from '#core/skeleton.ts';
import { serveGallery } from './serve-gallery.ts';
import { NEVER_TOLD, SPECIMENS } from './specimens.ts';

/** The gallery open in `page`, in English unless a language is asked for. */
const test = base.extend<{ open: (search?: string) => Promise<void> }, { origin: string }>({
  origin: [
    async ({}, use, { workerIndex }) => {
      const server = await serveGallery('.', `test-${workerIndex}`);
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ page, origin }, use) => {
    await use(async (search = '') => {
      await page.goto(`${origin}/gallery.html${search}`);
      await expect(page.locator('pattern-specimen')).toHaveCount(SPECIMENS.length);
    });
  },
});

const TOLD = /We saw this|We may have seen this/;
const specimen = (page: Page, id: string): Locator => page.locator(`pattern-specimen#${id}`);
/** What is said of the specimen's own pattern on one side. */
const gradeOn = (of: Locator, side: string) => of.locator(`.grades [data-side="${side}"]`);

test('shows every pattern of the contract once, typical walkers first', async ({ page, open }) => {
  await open();
  const ids = await page.locator('pattern-specimen').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.slice(0, 2)).toEqual(['typical-side', 'typical-front']);
  expect(ids.slice(2).sort()).toEqual([...PATTERN_IDS].sort());
});

test('nothing is told of typical walkers', async ({ page, open }) => {
  await open();
  for (const id of ['typical-side', 'typical-front']) {
    const list = specimen(page, id).locator('pattern-list');
    await expect(list).toContainText('Not seen');
    await expect(list).not.toContainText(TOLD);
    await expect(specimen(page, id).locator('.told')).toHaveCount(0);
  }
});

for (const { id, side } of SPECIMENS.filter((one) => one.side !== null)) {
  test(`${id} is told where it was set and not on the other side`, async ({ page, open }) => {
    await open();
    const own = specimen(page, id);
    await expect(gradeOn(own, side ?? '')).toContainText(TOLD);
    await expect(own.locator('pattern-list article')).toHaveCount(1);
    await expect(own.locator('chain-picture')).toBeVisible();
    if (side === 'left' || side === 'right')
      await expect(gradeOn(own, otherSide(side))).toContainText(/Not seen|Cannot tell/);
  });
}

test(`${NEVER_TOLD} says that this version does not look for it`, async ({ page, open }) => {
  await open();
  for (const side of ['left', 'right']) {
    const grade = gradeOn(specimen(page, NEVER_TOLD), side);
    await expect(grade).toContainText('Cannot tell');
    await expect(grade).toContainText('This version does not look for it yet.');
  }
});

test('each result says once that a film cannot tell about back pain', async ({ page, open }) => {
  await open();
  for (const { id } of SPECIMENS)
    await expect(specimen(page, id).getByText(/stiff ankles also have back pain/)).toHaveCount(1);
});

test('speaks Spanish where it is asked to', async ({ page, open }) => {
  await open('?lang=es');
  const own = specimen(page, 'toe-out');
  await expect(own.getByRole('heading', { level: 2 })).toHaveText('Las puntas van hacia fuera');
  await expect(gradeOn(own, 'right')).toContainText('Lo vimos');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`in ${scheme} has nothing that axe objects to`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await open();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
  });
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
  [1080, 1920],
] as const) {
  test(`nothing is wider than ${width}`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
}
