import { expect, test, type Page } from '@playwright/test';
import { CUE_HEIGHT_MM, mmToPx } from '#core/kiosk/readable-size.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { axeObjections } from '../axe.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { lookAt } from '../recording/fake-looks.ts';
import { storedOnDevice } from '../stored.ts';
import { flawsOf, LYING, openLobby, SAFE, tell, UPRIGHT, walkIsRecorded } from './lobby.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** How tall the capital or digit of the cue is drawn, pixels. */
function cueHeight(page: Page): Promise<number> {
  return page.locator('.cue .word').evaluate((word) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(word);
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const [first = ''] = word.textContent.trim();
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } =
      context.measureText(first);
    return up + down;
  });
}

test('a visitor goes by touch and voice from the first screen to the code, and leaves nothing', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() }, [lookAt('good')]);
  await openLobby(page);
  await button(page, 'Start').click();
  await expect(heading(page)).toBeFocused();
  await expect(button(page, 'Go on')).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Yes, record my walk' }).click();
  await button(page, 'Go on').click();
  for (const place of ['1', '2', '3']) {
    await expect(page.getByText(`Page ${place} of 3`)).toBeVisible();
    await button(page, 'None of these').click();
  }
  await button(page, 'I am ready').click();
  await expect(heading(page)).toContainText('First a practice');
  await expect
    .poll(() => page.locator('lobby-walk video').evaluate((v: HTMLVideoElement) => v.videoWidth))
    .toBeGreaterThan(0);
  await button(page, 'record me now').click();
  await expect(heading(page)).toContainText('Walk 1 of 3');
  const caption = page.locator('.caption');
  await expect(caption).toHaveText('I see all of you. Stand still.');
  await expect(page.locator('.cue .word')).toHaveText('3');
  expect(await cueHeight(page)).toBeGreaterThanOrEqual(Math.floor(mmToPx(CUE_HEIGHT_MM)));
  await expect(caption).toHaveText('Now walk.');
  await expect(page.locator('.cue .word')).toHaveText('Walk');
  expect(await cueHeight(page)).toBeGreaterThanOrEqual(Math.floor(mmToPx(CUE_HEIGHT_MM)));
  await button(page, 'Stop here').click();
  await expect(heading(page)).toContainText('Right ankle');
  await button(page, 'Take it with you').click();
  await expect(page.locator('take-away-code')).toBeVisible();
  await button(page, 'Finish and erase').click();
  await expect(page.locator('.attract')).toBeVisible();
  const stored = await storedOnDevice(page);
  expect(stored.filter((key) => !key.startsWith('localStorage/heelrise-staff/'))).toEqual([]);
});

/** Brings up every screen in turn. */
async function* screens(page: Page) {
  yield 'attract';
  await tell(page, { kind: 'start' });
  yield 'consent';
  await tell(page, { kind: 'agree' });
  for (const step of [0, 1, 2]) {
    yield `safety ${step}`;
    if (step < 2) await tell(page, { kind: 'answer', isTrue: [] });
  }
  await tell(page, { kind: 'answer', isTrue: ['soon', 'unsteady'] });
  yield 'warning: soon';
  await tell(page, { kind: 'acknowledge' });
  yield 'steps';
  await tell(page, { kind: 'ready' });
  yield 'rehearsal';
  await tell(page, { kind: 'rehearsed' });
  yield 'pass';
  await tell(page, { kind: 'stumbled' });
  yield 'all right?';
  await tell(page, { kind: 'again' }, { kind: 'failed', code: 'camera' });
  yield 'trouble';
  await tell(page, { kind: 'call' });
  yield 'call';
  await tell(
    page,
    { kind: 'call-over' },
    { kind: 'again' },
    { kind: 'ready' },
    { kind: 'rehearsed' },
  );
  await walkIsRecorded(page);
  await expect(page.locator('lobby-result')).toBeVisible();
  yield 'result';
  await tell(page, { kind: 'take' });
  yield 'take';
  await page.clock.fastForward(45_000);
  await expect(page.locator('.idle')).toBeVisible();
  yield 'countdown';
  await tell(
    page,
    { kind: 'leave' },
    { kind: 'start' },
    { kind: 'agree' },
    { kind: 'answer', isTrue: ['emergency'] },
  );
  yield 'warning: emergency';
}

/** Spanish has the longer words. */
const SHOWN = [
  { how: 'upright', size: UPRIGHT, lang: 'en' },
  { how: 'upright', size: UPRIGHT, lang: 'es' },
  { how: 'lying', size: LYING, lang: 'es' },
] as const;
/** One screen of each kind. */
const LOOKED_AT_BY_AXE: readonly string[] = [
  'attract',
  'consent',
  'safety 2',
  'pass',
  'result',
  'countdown',
];

for (const { how, size, lang } of SHOWN)
  test(`on a screen that is ${how} everything can be reached and hit, and nothing leads out (${lang})`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await useFakeWorker(page, { answers: 'report', report: fakeReport() }, [lookAt('far')]);
    await openLobby(page, { size, search: `&lang=${lang}` });
    for await (const name of screens(page)) expect(await flawsOf(page), name).toEqual([]);
  });

test('axe objects to no kind of screen', async ({ page }) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await useFakeWorker(page, { answers: 'report', report: fakeReport() }, [lookAt('far')]);
  await openLobby(page);
  for await (const name of screens(page))
    if (LOOKED_AT_BY_AXE.includes(name)) expect(await axeObjections(page), name).toEqual([]);
});

test('without a camera the visitor is told, and the kiosk is back at its start by itself', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('refused', 'NotFoundError'));
  });
  await openLobby(page);
  await tell(page, ...SAFE, { kind: 'ready' });
  await expect(heading(page)).toHaveText('The camera does not work now.');
  await page.clock.fastForward(31_000);
  await expect(page.locator('.attract')).toBeVisible();
});

test('after a warning sign nobody is filmed', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => {
      throw new Error('filmed');
    };
  });
  await openLobby(page);
  await button(page, 'Start').click();
  await page.getByRole('checkbox').click();
  await button(page, 'Go on').click();
  await button(page, 'Yes, one or more').click();
  await expect(heading(page)).toHaveText('Get help now');
  await expect(button(page, 'Continue')).toHaveCount(0);
  await button(page, 'Call staff').click();
  await expect(heading(page)).toHaveText('Staff, please come');
  await expect(page.getByText('Front desk: bell 2')).toBeVisible();
});
