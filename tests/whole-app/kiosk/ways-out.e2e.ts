import { expect, test, type Page } from '@playwright/test';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { SAMPLE_VIDEO } from '../open-page.ts';
import { openLobby, SAFE, tell, walkIsRecorded } from './lobby.ts';

/** Reload, back, print, address, find, save, open, close, new tab and window, full screen, tools, zoom. */
const KEYS = [
  ...['F5', 'F6', 'F7', 'F11', 'F12', 'Escape', 'Backspace', 'Alt+ArrowLeft', 'Alt+Home', 'Alt+d'],
  ...'rplfsowtnjhu'.split('').map((letter) => `Control+${letter}`),
  ...['Control+Shift+I', 'Control+Shift+N', 'Control+Minus'],
];

const HEARD = ['keydown', 'dragover', 'drop', 'auxclick', 'contextmenu'] as const;

async function dropFile(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [SAMPLE_VIDEO], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 900, data });
  await session.detach();
}

test('an address, Back, a key, a dropped file, the menu and a middle click lead out of no lobby', async ({
  page,
  context,
}) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await openLobby(page);
  await tell(page, { kind: 'start' });
  const isHere = async (after: string) => {
    await expect(page.getByRole('checkbox', { name: 'Yes, record my walk' }), after).toBeVisible();
    const { same, address } = await page.evaluate(() => ({
      same: Reflect.get(window, 'isSamePage') === true,
      address: location.pathname + location.search + location.hash,
    }));
    expect({ after, same, address }).toEqual({ after, same: true, address: '/?kiosk' });
    expect(context.pages(), after).toHaveLength(1);
  };
  await page.evaluate((names) => {
    const heard: { name: string; prevented: boolean }[] = [];
    Object.assign(window, { isSamePage: true, heard });
    const note = (event: Event) =>
      heard.push({ name: event.type, prevented: event.defaultPrevented });
    for (const name of names) window.addEventListener(name, note, { capture: true });
  }, HEARD);
  for (const hash of ['#/history', '#/result/a', '#/taken/x'])
    await page.evaluate((to) => (location.hash = to), hash);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  await isHere('an address behind #');
  for (let back = 0; back < 4; back++) await page.goBack();
  await isHere('Back');
  await page.evaluate(() => history.forward());
  await isHere('Forward');
  for (const key of KEYS) await page.keyboard.press(key);
  await isHere('keys');
  await dropFile(page);
  await isHere('a dropped file');
  for (const button of ['middle', 'right'] as const) await page.mouse.click(500, 300, { button });
  await isHere('the other buttons of a mouse');
  // Of its own the browser did nothing with any of it.
  const heard = await page.evaluate('heard');
  for (const name of HEARD) expect(heard, name).toContainEqual({ name, prevented: true });
  expect(heard).not.toContainEqual(expect.objectContaining({ prevented: false }));
  // Whoever gets at an address of the app after all is in the lobby again.
  for (const address of ['/', '/#/history', '/?lang=es#/settings']) {
    await page.goto(address);
    await expect(page.locator('.attract h1'), address).toBeVisible();
  }
});

test('what is printed is the result on one page, and the screen is as it was when the print dialog closes', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await openLobby(page);
  await tell(page, ...SAFE, { kind: 'ready' }, { kind: 'rehearsed' });
  await walkIsRecorded(page);
  await expect(page.locator('lobby-result')).toBeVisible();
  await tell(page, { kind: 'take' });
  // The dialog, which holds the page.
  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.print = () => {
          const paper = document.querySelector('kiosk-app')?.shadowRoot?.querySelector('.paper');
          resolve(paper?.textContent ?? 'nothing');
        };
      }),
  );
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  expect(await printed).toContain('Right ankle');
  await expect(page.locator('.paper')).toHaveCount(0);
  await expect(page.locator('take-away-code svg')).toBeVisible();

  await page.locator('kiosk-app').evaluate((app) => Reflect.set(app, 'printing', true));
  await expect(page.locator('.paper')).toHaveCount(1);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
});
