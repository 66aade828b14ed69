import { expect, test, type Page } from '@playwright/test';
import { nothingApplies, startByClock } from '../answer-safety.ts';
import { axeObjections } from '../axe.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openVideo, openResult, unfold, unfoldPlan } from '../open-page.ts';
import { storedOnDevice } from '../stored.ts';

const plan = (page: Page) => page.locator('plan-section');
const drawings = (page: Page) => plan(page).getByRole('img');
const next = (page: Page, name: string) => plan(page).getByRole('button', { name });

/** A result in whose walk nothing but these grades is found. */
async function openGraded(page: Page, grade: 'not-seen' | 'cannot-tell'): Promise<void> {
  const report = fakeReport();
  for (const pattern of report.patterns) {
    pattern.grade = grade;
    pattern.reason = grade === 'cannot-tell' ? 'low-quality' : null;
    pattern.evidence = [];
  }
  await useFakeWorker(page, { answers: 'report', report });
  await openVideo(page);
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
  await unfoldPlan(page);
}

test('no exercise is shown before the questions; then one comes first, and more that may help', async ({
  page,
}) => {
  await openResult(page);
  await unfoldPlan(page);
  await expect(plan(page)).toContainText('First, a few questions');
  await expect(drawings(page)).toHaveCount(0);
  await nothingApplies(page, 5);
  await expect(page.getByRole('heading', { name: 'A short plan' })).toBeFocused();
  await expect(drawings(page)).toHaveCount(1);
  const first = plan(page).locator('.item').first();
  // Nobody begins on a stair.
  await expect(first).toContainText('Calf stretch at the wall');
  await expect(first).toContainText('For your right leg');
  await expect(first).toContainText('Because of: less ankle bend, heel lifts early.');
  for (const part of ['How often', 'When to stop', 'When to see a therapist'])
    await expect(first).toContainText(part);
  await plan(page).getByText('4 more things that may help').click();
  // The right ankle alone bends less: the last item is somebody who looks at it.
  await expect(plan(page).locator('details h4')).toHaveText([
    'Test your ankles at a wall',
    'Ankle circles, and pulling against a band',
    'Roll your calves on a foam roller',
    'Show this to a physiotherapist',
  ]);
});

test('a plan that is started is ticked off day by day, lives on over a reload, and can be ended', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-03T10:00:00'));
  await openResult(page);
  await unfoldPlan(page);
  await nothingApplies(page, 5);
  await next(page, 'Start this plan').click();
  await expect(plan(page)).toContainText('You are in week 1. Done on 0 days of 7 this week.');
  await plan(page).getByRole('checkbox', { name: 'Done today' }).check();
  await expect(plan(page)).toContainText('Done on 1 day of 7 this week.');
  await expect(plan(page)).toContainText('Record your walk again on 1 December 2026');

  await page.clock.setFixedTime(new Date('2026-11-18T10:00:00'));
  await page.goto('/');
  await page.reload();
  await page.getByRole('link', { name: 'Open my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
  const screen = page.locator('plan-screen');
  await expect(screen).toContainText('You are in week 3. Done on 0 days of 7 this week.');
  await expect(screen).toContainText('Heel drops off a stair');
  await expect(screen.locator('[aria-current=step]')).toContainText('From week 3 on');
  const download = page.waitForEvent('download');
  await screen.getByRole('button', { name: 'Put the day into my calendar' }).click();
  expect((await download).suggestedFilename()).toBe('heelrise.ics');

  await screen.getByRole('button', { name: 'End this plan' }).click();
  await expect(screen).toContainText('The plan is ended.');
  await screen.getByRole('button', { name: 'Take it back' }).click();
  await expect(screen).toContainText('You are in week 3.');
  await screen.getByRole('button', { name: 'End this plan' }).click();
  expect(await page.evaluate(() => localStorage.getItem('heelrise-plan'))).toBeNull();
});

test('pain for more than six weeks keeps the result and gentle exercise, with somebody to see', async ({
  page,
}) => {
  await openResult(page);
  await unfoldPlan(page);
  await nothingApplies(page, 2);
  await plan(page).getByRole('checkbox', { name: 'Pain for more than six weeks' }).check();
  await next(page, 'Continue').click();
  await nothingApplies(page, 2);
  await expect(plan(page).locator('.item').first()).toContainText('Calf stretch at the wall');
  await expect(plan(page).locator('.item').first()).toContainText(
    'because your pain has lasted a long time',
  );
  await expect(plan(page).locator('details')).toContainText('Show this to a physiotherapist');
  await expect(page.getByText('nothing is kept')).toHaveCount(0);
});

test('the answers of a recording are not asked for again, but what exercise needs is', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await page.goto('/#/record');
  await nothingApplies(page, 4);
  await startByClock(page);
  await expect(page.getByText(/^\s*[1-9]\d* s\s*$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop recording' }).click();
  await page.getByRole('button', { name: 'Show the result' }).click();
  await page.waitForURL(/#\/result\//);
  await unfoldPlan(page);
  await expect(plan(page)).toContainText('Page 5 of 5');
  await nothingApplies(page, 1);
  await expect(drawings(page)).toHaveCount(1);
});

test('gates change the plan, and it says so', async ({ page }) => {
  await openResult(page);
  await unfoldPlan(page);
  await nothingApplies(page, 3);
  await plan(page).getByRole('checkbox', { name: 'I feel unsteady' }).check();
  await next(page, 'Continue').click();
  await plan(page).getByRole('checkbox', { name: 'I take blood thinners' }).check();
  await next(page, 'Continue').click();
  await expect(plan(page)).toContainText('Calf stretch at the wall');
  await expect(plan(page)).toContainText('because you may be unsteady on your feet');
  await expect(plan(page)).not.toContainText('Heel drops');
  await expect(plan(page)).toContainText('We left out rolling the calf, because of your calf');
});

test('after a flag no exercise is shown, and nothing of the answers is stored', async ({
  page,
}) => {
  await openResult(page);
  await unfoldPlan(page);
  const before = await storedOnDevice(page);
  await nothingApplies(page, 1);
  await plan(page).getByRole('checkbox', { name: 'Numbness, tingling' }).check();
  await next(page, 'Continue').click();
  await expect(plan(page)).toContainText('Talk to a doctor today');
  await expect(page.getByRole('heading', { name: 'Talk to a doctor today' })).toBeFocused();
  await expect(plan(page)).toContainText('This walk was kept before you answered.');
  await expect(drawings(page)).toHaveCount(0);
  await expect(page.locator('habit-list')).toHaveCount(0);
  expect(await storedOnDevice(page)).toEqual(before);
  await next(page, 'Change my answers').click();
  await expect(plan(page)).toContainText('Page 1 of 5');
});

test('a professional gets the plan as material to give', async ({ page }) => {
  await openResult(page);
  await unfoldPlan(page);
  await next(page, 'I am a health professional').click();
  await expect(page.getByRole('heading', { name: 'Material to give' })).toBeFocused();
  await expect(drawings(page)).toHaveCount(5);
});

test('back at the start the answers are forgotten', async ({ page }) => {
  await openResult(page);
  await unfoldPlan(page);
  await nothingApplies(page, 5);
  await expect(drawings(page)).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  await page.goForward();
  await unfoldPlan(page);
  await expect(plan(page)).toContainText('Page 1 of 5');
  await expect(drawings(page)).toHaveCount(0);
});

test('where nothing stood out there is no plan but to keep moving', async ({ page }) => {
  await openGraded(page, 'not-seen');
  await nothingApplies(page, 5);
  await expect(plan(page)).toContainText('Keep moving');
  await expect(plan(page)).not.toContainText('A short plan');
});

test('where nothing could be judged the plan is to film again, and nothing is asked', async ({
  page,
}) => {
  await openGraded(page, 'cannot-tell');
  await expect(plan(page)).toContainText('Record again first');
  await expect(plan(page).getByRole('button')).toHaveCount(0);
});

test('a habit that is recognised explains, and changes no finding', async ({ page }) => {
  await openResult(page);
  await unfoldPlan(page);
  await unfold(page, 'Why we say this');
  await unfold(page, 'What may be behind it');
  const findings = await page.locator('pattern-list').innerText();
  const habits = page.locator('habit-list');
  await habits.getByRole('checkbox', { name: /sit for more than an hour/ }).check();
  await expect(habits).toContainText('A calf that rests short all day');
  // What helps is named only once the questions are answered.
  await expect(habits).not.toContainText('Get up every 30 to 60 minutes');
  await nothingApplies(page, 5);
  await expect(habits).toContainText('Get up every 30 to 60 minutes');
  expect(await page.locator('pattern-list').innerText()).toBe(findings);
});

test('the plan prints on A4 with its drawings, without its questions', async ({ page }) => {
  await openResult(page);
  await unfoldPlan(page);
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      ?.length ?? 0;
  const without = await pages();
  await nothingApplies(page, 5);
  await expect(drawings(page)).toHaveCount(1);
  expect(await pages()).toBeLessThanOrEqual(without + 2);
  await page.emulateMedia({ media: 'print' });
  await expect(drawings(page).first()).toBeVisible();
  await expect(next(page, 'Answer the questions again')).toBeHidden();
});

test('axe objects to nothing in the plan, its questions and its page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openResult(page);
  await unfoldPlan(page);
  await unfold(page, 'What may be behind it');
  await page.locator('habit-list').getByRole('checkbox').first().check();
  expect(await axeObjections(page)).toEqual([]);
  await nothingApplies(page, 5);
  await expect(drawings(page)).toHaveCount(1);
  expect(await axeObjections(page)).toEqual([]);
  await next(page, 'Start this plan').click();
  await page.goto('/#/plan');
  await expect(page.getByRole('checkbox', { name: 'Done today' })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
});

test('the plan is reached and opened with the keyboard alone', async ({ page }) => {
  await openResult(page);
  await unfoldPlan(page);
  await plan(page).getByRole('checkbox').first().focus();
  for (let i = 0; i < 5; i++) {
    // From the first row, or from the question that has just come, to the one large button.
    for (let tabs = 0; tabs < 12; tabs++) {
      await page.keyboard.press('Tab');
      if (await next(page, 'None of these').evaluate((b) => b.matches(':focus'))) break;
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'A short plan' })).toBeFocused();
});
