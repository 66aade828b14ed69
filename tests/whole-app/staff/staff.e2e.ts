import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { mmToPx } from '#core/kiosk/readable-size.ts';
import { axeObjections } from '../axe.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openLobby, SAFE, tell, walkIsRecorded } from '../kiosk/lobby.ts';
import { openResult } from '../open-page.ts';

const PHONE = { width: 390, height: 844 } as const;

/** What a decoder of others reads from a picture of the code on the screen. */
async function readFromPicture(page: Page): Promise<string | undefined> {
  const picture = (await page.locator('take-away-code').screenshot()).toString('base64');
  const { dark, width, height } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    // A letter for each pixel: millions of numbers take minutes to hand over.
    const dark = Array.from({ length: width * height }, (_, i) =>
      (data[4 * i] ?? 0) < 128 ? 'x' : ' ',
    );
    return { dark: dark.join(''), width, height };
  }, picture);
  const rgba = new Uint8ClampedArray(4 * dark.length).fill(255);
  for (let i = 0; i < dark.length; i++) if (dark[i] === 'x') rgba.fill(0, 4 * i, 4 * i + 3);
  return jsQR(rgba, width, height)?.data;
}

const tableOf = (page: Page) => page.locator('measures-table table').first().innerText();

test('the code on a picture of the lobby’s screen, opened on a phone, tells the same numbers, and no request holds them', async ({
  page,
}) => {
  await openResult(page);
  await page.locator('summary', { hasText: 'All measures' }).click();
  const told = await tableOf(page);

  await openLobby(page);
  await tell(page, ...SAFE, { kind: 'ready' }, { kind: 'rehearsed' });
  await walkIsRecorded(page);
  await expect(page.locator('lobby-result h1')).toContainText('Right ankle');
  await tell(page, { kind: 'take' });
  await expect(page.locator('take-away-code svg')).toBeVisible();
  const code = await page.locator('take-away-code svg').boundingBox();
  expect(code?.width).toBeGreaterThan(mmToPx(200));
  const [address = '', payload = ''] = (await readFromPicture(page))?.split('#/taken/') ?? [];
  expect(address).toBe('https://heelrise.example');

  await page.setViewportSize(PHONE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(`/?kiosk=0#/taken/${payload}`);
  await expect(page.locator('taken-screen h1')).toContainText('Right ankle');
  expect(await tableOf(page)).toBe(told);
  expect(asked.filter((url) => url.split('#')[0]?.includes(payload.slice(10, 40)))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await axeObjections(page)).toEqual([]);
});

test('five taps in a corner open the page of the staff behind a PIN, and wrong ones are slowed down over a reload', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await openLobby(page);
  const open = async () => {
    for (let tap = 0; tap < 5; tap++) await page.mouse.click(1075, 5);
  };
  const type = async (pin: string) => {
    await page.keyboard.type(pin);
    await page.locator('pin-pad').getByRole('button', { name: 'OK' }).click();
  };
  await open();
  await type('271828');
  await type('271828');
  await page.getByLabel('A printer is connected').uncheck();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the visitors’ screen' }).click();
  await open();
  await expect(page.getByRole('heading', { name: 'PIN of the staff' })).toBeVisible();
  const key = page.locator('pin-pad').getByRole('button', { name: '1' });
  for (const pin of ['000000', '111111', '222222']) {
    // Keys rest while a PIN is looked at.
    await expect(key).toBeEnabled();
    await type(pin);
  }
  await expect(page.getByText('Too many wrong PINs')).toBeVisible();
  await page.reload();
  await expect(page.locator('.attract h1')).toBeVisible();
  await open();
  await expect(key).toBeDisabled();
});
