import { expect, test, type Page } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { wallClip, type WallPose } from '../../builders/wall-clip.ts';
import { nothingApplies } from '../answer-safety.ts';
import { axeObjections } from '../axe.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openResult, SAMPLE_VIDEO, unfold, unfoldPlan } from '../open-page.ts';
import { storedOnDevice } from '../stored.ts';

const leg = (page: Page, name: string) => page.getByRole('group', { name });
const typed = (page: Page, name: string, place: number) =>
  leg(page, name).getByLabel(`Try ${place}`);
const summary = (page: Page) => page.locator('wall-test-summary');

async function openTest(page: Page): Promise<void> {
  await page.goto('/#/wall-test');
  await nothingApplies(page, 4);
  await expect(page.getByRole('heading', { name: 'Knee-to-wall test' })).toBeVisible();
}

/** The report on a clip of one leg at the wall: no walk, but landmarks. */
function wallReport(poseAt: (timeS: number) => WallPose): Report {
  const report = fakeReport();
  return {
    ...report,
    ...wallClip({ poseAt }),
    outcome: { code: 'no-walk', detail: '' },
    cycles: [],
    measures: [],
    patterns: [],
  };
}

/** Upright for a second, then this lean with the heel down. */
const leaning = (deg: number) => (t: number) => ({ shankDeg: t < 1 ? 0 : deg, pitchDeg: 0 });

test('the best try of each leg gets its band, and the difference is held against the tape', async ({
  page,
}) => {
  await openTest(page);
  await typed(page, 'Left leg', 1).fill('9,5');
  await typed(page, 'Left leg', 2).fill('11');
  await typed(page, 'Right leg', 1).fill('7.5 cm');
  await expect(summary(page)).toContainText(
    'Left leg: 11 cm. That is about as far as most adults.',
  );
  await expect(summary(page)).toContainText(
    'Right leg: 7.5 cm. That is less far than most adults.',
  );
  await expect(summary(page)).toContainText('Your right leg reaches 3.5 cm less. That is a clear');
  await expect(summary(page)).toContainText('more than the 1.9 cm');
  await page.getByRole('checkbox', { name: /60 or older/ }).check();
  await expect(summary(page)).toContainText(
    '7.5 cm. That is about as far as most adults of your age.',
  );
  expect(await storedOnDevice(page)).toEqual([]);
});

test('what cannot be a distance is said, and left out', async ({ page }) => {
  await openTest(page);
  await typed(page, 'Left leg', 1).fill('105');
  await expect(leg(page, 'Left leg')).toContainText('From 0 to 25 centimetres.');
  await expect(typed(page, 'Left leg', 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(summary(page)).toHaveCount(0);
  await typed(page, 'Left leg', 1).fill('ten');
  await expect(leg(page, 'Left leg')).toContainText('Type a number of centimetres');
});

test('nobody tests an ankle after a flag', async ({ page }) => {
  await page.goto('/#/wall-test');
  await page.getByRole('checkbox', { name: /A sudden pop in the calf/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Get help now')).toBeVisible();
  await expect(page.locator('wall-test-screen')).toHaveCount(0);
});

test('a flag for soon forbids the test as well', async ({ page }) => {
  await page.goto('/#/wall-test');
  await nothingApplies(page, 2);
  await page.getByRole('checkbox', { name: /Diabetes/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await nothingApplies(page, 1);
  await expect(page.getByText('Have this looked at soon')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
});

test('a side video gives the angle of the shin, with its range', async ({ page }) => {
  await useFakeWorker(page, { answers: 'report', report: wallReport(leaning(37)) });
  await openTest(page);
  await page.getByText('Measure the angle from a video as well').click();
  await page.getByLabel('Open a side video Right leg').setInputFiles(SAMPLE_VIDEO);
  await expect(summary(page)).toContainText('Right shin, from the video: 37° (± 6°) from upright.');
  expect((await storedOnDevice(page)).filter((name) => !name.startsWith('localStorage/'))).toEqual(
    [],
  );
});

test('a video that shows no test says what to do', async ({ page }) => {
  await useFakeWorker(page, { answers: 'report', report: wallReport(leaning(4)) });
  await openTest(page);
  await page.getByText('Measure the angle from a video as well').click();
  await page.getByLabel('Open a side video Left leg').setInputFiles(SAMPLE_VIDEO);
  await expect(page.getByRole('alert')).toContainText('The shin did not lean forward.');
  await expect(summary(page)).toHaveCount(0);
});

test('one leg’s video is watched at a time, and can be stopped', async ({ page }) => {
  await useFakeWorker(page, { answers: 'never' });
  await openTest(page);
  await page.getByText('Measure the angle from a video as well').click();
  await page.getByLabel('Open a side video Left leg').setInputFiles(SAMPLE_VIDEO);
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
  await expect(page.getByText('Heelrise is still watching another video.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Heelrise is still watching another video.')).toHaveCount(0);
  // The analysis is free for a walk again.
  await page.goto('/');
  await page.locator('#clip-file').setInputFiles(SAMPLE_VIDEO);
  await expect(page.getByText('Frame 60 of 150')).toBeVisible();
});

test('from the result to the test and back, the two stand side by side and make the plan', async ({
  page,
}) => {
  await openResult(page);
  await page.getByRole('link', { name: 'Test at the wall' }).click();
  await nothingApplies(page, 4);
  await typed(page, 'Left leg', 1).fill('12');
  await typed(page, 'Right leg', 1).fill('8');
  await page.getByRole('link', { name: 'Back to the walk' }).click();
  await unfold(page, 'Why we say this');
  await expect(page.locator('wall-test-beside')).toContainText('Right leg: 8 cm.');
  await unfoldPlan(page);
  await nothingApplies(page, 1);
  const plan = page.locator('plan-section');
  await expect(plan).toContainText('your test at the wall');
  await expect(plan).not.toContainText('Test your ankles at a wall');
  // Back at the start it has met its walk, and goes with it.
  await page.getByRole('link', { name: 'Heelrise' }).click();
  await expect(page.getByText('is kept for the walk that you look at next')).toHaveCount(0);
});

test('a test of this sitting joins the visit of the same day, and goes with it at the start', async ({
  page,
}) => {
  await openResult(page);
  await openResult(page, { view: 'front' });
  await page.goto('/#/wall-test');
  await nothingApplies(page, 4);
  await typed(page, 'Right leg', 1).fill('8');
  await page.getByRole('link', { name: 'Past walks' }).click();
  const choices = page.getByRole('checkbox', { name: /^Choose/ });
  await expect(choices).toHaveCount(2);
  for (const choice of await choices.all()) await choice.check();
  await page.getByRole('link', { name: 'Read as one visit' }).click();
  await unfold(page, 'Why we say this');
  await expect(page.locator('wall-test-beside')).toContainText('Right leg: 8 cm.');
  await page.getByRole('link', { name: 'Heelrise' }).click();
  await expect(page.getByText('is kept for the walk that you look at next')).toHaveCount(0);
});

test('a test that was made first waits for its walk', async ({ page }) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await page.goto('/');
  await page.getByRole('link', { name: 'Test your ankles at a wall' }).click();
  await nothingApplies(page, 4);
  await typed(page, 'Left leg', 1).fill('10');
  await page.getByRole('link', { name: 'Open a video of your walk' }).click();
  await expect(page.getByText('is kept for the walk that you look at next')).toBeVisible();
  await page.locator('#clip-file').setInputFiles(SAMPLE_VIDEO);
  await page.waitForURL(/#\/result\//);
  await unfold(page, 'Why we say this');
  await expect(page.locator('wall-test-beside')).toContainText('Left leg: 10 cm.');
});

test('the whole test can be made with the keyboard alone', async ({ page }) => {
  await openTest(page);
  await expect(page.getByRole('heading', { name: 'Knee-to-wall test' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(summary(page)).toContainText('Right leg: 9 cm.');
  await expect(summary(page)).toContainText('of your age');
});

test('axe objects to nothing in the test', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTest(page);
  await typed(page, 'Left leg', 1).fill('10');
  await typed(page, 'Right leg', 1).fill('105');
  await page.getByText('Measure the angle from a video as well').click();
  expect(await axeObjections(page)).toEqual([]);
});

for (const [width, height, least] of [
  [390, 844, 44],
  [1080, 1920, 64],
] as const) {
  test(`at ${width} px nothing is too wide, and every field and button can be hit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTest(page);
    await typed(page, 'Left leg', 1).fill('10');
    await page.getByText('Measure the angle from a video as well').click();
    const heights = await page
      .locator('button:visible, .button:visible, summary:visible, input[type=text]:visible')
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(least);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
}
