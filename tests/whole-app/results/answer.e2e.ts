import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { nothingApplies } from '../answer-safety.ts';
import { axeObjections } from '../axe.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openVideo, openResult, unfold, unfoldPlan } from '../open-page.ts';

const PHONE = { width: 390, height: 844 } as const;
/** What a reader meets before anything is folded, at most: about three screens of a phone. */
const MOST_BEFORE_FOLDS_PX = 2600;

/** A result of the side on which nothing was found. */
function nothingFound(): Report {
  const report = fakeReport();
  for (const pattern of report.patterns) {
    if (pattern.grade === 'cannot-tell') continue;
    pattern.grade = 'not-seen';
    pattern.reason = null;
  }
  return report;
}

async function openReport(page: Page, report: Report): Promise<void> {
  await useFakeWorker(page, { answers: 'report', report });
  await openVideo(page);
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
}

/** How far down the page the first fold begins, px. */
function foldsBeginPx(page: Page): Promise<number> {
  return page
    .locator('.folds')
    .evaluate((folds) => folds.getBoundingClientRect().top + window.scrollY);
}

/** In both languages, which are changed on the page. */
async function expectThreeScreens(page: Page): Promise<void> {
  for (const [language, heading] of [
    ['Español', 'Haga esto ahora'],
    ['English', 'Do this now'],
  ] as const) {
    await page.getByRole('button', { name: language }).click();
    await expect(page.locator('next-card h2')).toHaveText(heading);
    const beginPx = await foldsBeginPx(page);
    const description = `${language}: ${beginPx}`;
    test.info().annotations.push({ type: 'folds begin at px', description });
    expect(beginPx, language).toBeLessThanOrEqual(MOST_BEFORE_FOLDS_PX);
  }
}

const REPORTS: Readonly<Record<string, () => Report>> = {
  'with a finding from the side': () => fakeReport(),
  'with a finding from the front': () => fakeReport({ view: 'front' }),
  'without a finding': nothingFound,
};

for (const [kind, report] of Object.entries(REPORTS))
  test(`on a phone the answer ends within three screens in both languages: a result ${kind}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openReport(page, report());
    await expectThreeScreens(page);
    // Both ankles are named on the first screen.
    await page.evaluate(() => window.scrollTo(0, 0));
    for (const ankle of ['Left ankle', 'Right ankle']) {
      const line = page.locator('walk-answer .ankle', { hasText: ankle });
      const bottom = await line.evaluate((one) => one.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(PHONE.height);
    }
  });

test('the picture is cut from the video, and a tap goes to its moment on the player', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openResult(page);
  const picture = page.locator('moment-picture canvas');
  // Of the video it has hundreds of colours; the drawing from points alone has a handful.
  await expect
    .poll(() =>
      picture.evaluate((canvas: HTMLCanvasElement) => {
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        const colours = new Set<number>();
        for (let i = 0; data !== undefined && i < data.length; i += 4 * 97)
          colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
        return colours.size;
      }),
    )
    .toBeGreaterThan(150);
  await expect(page.locator('moment-picture')).toContainText(/Yours 3° \(−5 to 11\), most people/);
  await page.locator('moment-picture button').click();
  await expect(page.locator('video-player')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Back to where you were' })).toBeVisible();
});

test('what to do now is one card for each state', async ({ page }) => {
  const card = page.locator('next-card');
  await openReport(page, nothingFound());
  await expect(card.getByRole('link', { name: 'Start the wall test' })).toBeVisible();
  const maybe = fakeReport();
  for (const pattern of maybe.patterns) if (pattern.grade === 'present') pattern.grade = 'possible';
  await openReport(page, maybe);
  await expect(card.getByRole('link', { name: 'Record from the front' })).toHaveAttribute(
    'href',
    '#/record/front',
  );
  await openResult(page);
  await expect(card).toContainText('Your first exercise, for the right leg');
  await card.getByRole('button', { name: 'To the first exercise' }).click();
  await expect(page.getByRole('heading', { name: 'First, a few questions' })).toBeFocused();
  await nothingApplies(page, 5);
  await expect(card.getByRole('button', { name: 'Show me how' })).toBeVisible();
});

test('after a warning sign there is only the warning, and nothing to hand on', async ({ page }) => {
  await openResult(page);
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  await unfoldPlan(page);
  await nothingApplies(page, 1);
  await page.getByRole('checkbox', { name: 'Numbness, tingling' }).check();
  await page.locator('plan-section').getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Talk to a doctor today' })).toBeFocused();
  await expect(page.locator('next-card')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
});

test('without the system’s own sharing the answer is saved as a picture', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { canShare: () => false }));
  await openResult(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Share' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('walk result.png');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // Width 1080 in the header of the file.
  expect(bytes.readUInt32BE(16)).toBe(1080);
  await expect(page.getByText('the picture lies with your downloads')).toBeVisible();
});

test('with it the picture goes with a message that says what it is not', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: (data: ShareData) => {
        Object.assign(window, { handedOn: { text: data.text, type: data.files?.[0]?.type } });
        return Promise.resolve();
      },
    });
  });
  await openReport(page, { ...fakeReport(), filmedAt: '2026-11-03', filmedAtSource: 'typed' });
  await page.getByRole('button', { name: 'Share' }).click();
  const handedOn = () =>
    page.evaluate(
      () => (window as unknown as { handedOn?: { text: string; type: string } }).handedOn,
    );
  await expect.poll(handedOn).toMatchObject({ type: 'image/png' });
  const text = (await handedOn())?.text ?? '';
  expect(text).toContain('Right ankle: bends less than most.');
  expect(text).toContain('Left ankle:');
  expect(text).toContain('Recorded on 3 November 2026');
  expect(text).toContain('Not a medical opinion.');
});

test('on paper everything that is folded is there', async ({ page }) => {
  await openResult(page);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['pattern-list', 'chain-picture', 'measures-table', 'video-advice'])
    await expect(page.locator(name)).toBeVisible();
  await expect(page.locator('moment-picture canvas')).toBeVisible();
  await expect(page.locator('answer-bar')).toBeHidden();
});

test('on a laptop the video and a curve are on one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openResult(page);
  await page.locator('video-player').evaluate((player) => player.scrollIntoView());
  await expect(page.locator('video-player video')).toBeInViewport({ ratio: 0.95 });
  await expect(page.locator('cycle-chart').first()).toBeInViewport({ ratio: 0.9 });
});

test('the visit answers like a result within three screens of a phone in both languages, and shows each of its videos', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openResult(page);
  await openResult(page, { view: 'front' });
  await page.goto('/#/past');
  const choices = page.getByRole('checkbox', { name: /^Choose/ });
  await expect(choices).toHaveCount(2);
  for (const choice of await choices.all()) await choice.check();
  await page.getByRole('link', { name: 'Read as one visit' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right ankle: bends less');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('next-card')).toContainText('Your first exercise');
  await expect(page.locator('video-player video').first()).toBeVisible();
  await expectThreeScreens(page);
  const front = page.getByRole('button', { name: /^Watch: front/ });
  await front.click();
  await expect(front).toHaveAttribute('aria-pressed', 'true');
  await unfold(page, 'The videos one by one');
  await expect(page.getByRole('link', { name: /^Report for a professional ?:/ })).toHaveCount(2);
  await unfoldPlan(page);
  await expect(page.locator('plan-section')).toContainText('First, a few questions');
  expect(await axeObjections(page)).toEqual([]);
});

test('who uses the keyboard can skip the video', async ({ page }) => {
  await openResult(page);
  await page.getByRole('button', { name: 'Skip the video' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Three angles' })).toBeFocused();
});
