import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { LitElement } from 'lit';
import { parseReport } from '#core/report/parse.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { videoStands, openVideo, openResult, unfold } from '../open-page.ts';
import { test } from './shown-result.ts';

const place = (page: Page) => page.getByRole('slider', { name: 'Place in the video' });

test('the video shows exactly the frame that the scrubber names', async ({ shown: page }) => {
  await videoStands(page);
  const video = page.locator('video-player video');
  for (const frame of [0, 1, 37, 38, 100, 149]) {
    await place(page).fill(String(frame));
    // At the middle of the frame's interval, where no rounding reaches its neighbours.
    await expect
      .poll(() => video.evaluate((v: HTMLVideoElement) => (v.seeking ? -1 : v.currentTime)))
      .toBeCloseTo((frame + 0.5) / 30, 3);
    await expect(place(page)).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`frame ${frame + 1} of 150`),
    );
  }
});

test('a player that puts the first frame elsewhere than the file does still shows frame for frame', async ({
  page,
}) => {
  // A video with an edit list: the file says 11.8 ms, the player starts it at 0.
  const report = fakeReport();
  report.video.firstFrameFileTimeS = 0.0318;
  await useFakeWorker(page, { answers: 'report', report });
  await openVideo(page);
  await page.waitForURL(/#\/result\//);
  const slider = place(page);
  await videoStands(page);
  for (const frame of [0, 5, 149]) {
    await slider.fill(String(frame));
    await expect
      .poll(() =>
        page.locator('video-player video').evaluate((v: HTMLVideoElement) => v.currentTime),
      )
      .toBeCloseTo((frame + 0.5) / 30, 3);
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`frame ${frame + 1} of`));
  }
});

test('keys move by a frame and to the ends, and space plays', async ({ shown: page }) => {
  const slider = place(page);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('1');
  await page.keyboard.press('.');
  await expect(slider).toHaveValue('2');
  await page.keyboard.press(',');
  await expect(slider).toHaveValue('1');
  await page.keyboard.press('End');
  await expect(slider).toHaveValue('149');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the slider shows the frame that the keys ask for before the video is there', async ({
  shown: page,
}) => {
  await place(page).fill('0');
  await expect(place(page)).toHaveAttribute('aria-valuetext', /frame 1 of/);
  const shown = await page.locator('video-player').evaluate(async (player: LitElement) => {
    const values: (string | undefined)[] = [];
    for (const key of ['.', '.', '.', ',']) {
      player.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await player.updateComplete;
      values.push(player.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]')?.value);
    }
    return values;
  });
  expect(shown).toEqual(['1', '2', '3', '2']);
});

test('the scrubber names the moments of the steps', async ({ shown: page }) => {
  // The fake right foot lands at 1.1 s: frame 33 at 30 a second.
  await place(page).fill('33');
  await expect(place(page)).toHaveAttribute('aria-valuetext', /right foot lands/);
});

test('video and curve share one cursor, both ways', async ({ shown: page }) => {
  const curve = page.getByRole('slider', { name: 'Ankle bend: place in the stride' });
  await place(page).fill('33');
  await expect(curve).toHaveAttribute('aria-valuenow', '0');
  await curve.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  // 30 % of a stride of 1.1 s after 1.1 s is 1.43 s: frame 42.
  await expect(place(page)).toHaveValue('42');
  await expect(curve).toHaveAttribute('aria-valuetext', /% of the stride: left .*°, right .*°/);
});

test('each chart has its table', async ({ shown: page }) => {
  const chart = page.locator('cycle-chart').first();
  await chart.getByText('The same as a table').click();
  await expect(chart.getByRole('row')).toHaveCount(22);
});

test('a row that this view cannot fill says what to record instead', async ({ shown: page }) => {
  const rows = page.locator('curves-section .row');
  await expect(rows.nth(0)).toContainText('12°');
  await expect(rows.nth(1)).toContainText('Not visible from this view');
  await rows.nth(1).locator('summary').click();
  await expect(rows.nth(1)).toContainText('Record from the front.');
  await expect(rows.nth(2)).not.toContainText('°');
  await rows.nth(2).locator('summary').click();
  await expect(rows.nth(2)).toContainText('A therapist can check it by hand.');
});

test('from the front the foot and the pelvis have numbers and the ankle has not', async ({
  page,
}) => {
  await openResult(page, { view: 'front' });
  const rows = page.locator('curves-section .row');
  await rows.nth(0).locator('summary').click();
  await expect(rows.nth(0)).toContainText('Record from the side.');
  await expect(rows.nth(1)).toContainText('22°');
  await expect(rows.nth(2)).toContainText('5°');
});

test('a finding comes once, with its pieces, other reasons and the numbers behind it', async ({
  shown: page,
}) => {
  await unfold(page, 'Why we say this');
  await expect(page.locator('pattern-list article')).toHaveCount(1);
  const finding = page.locator('pattern-list article').first();
  await expect(finding.getByRole('heading', { level: 3 })).toContainText('Your right ankle');
  await expect(finding).toContainText('We saw this');
  await expect(finding).toContainText('Heel lifts early');
  await expect(finding.getByRole('listitem')).not.toHaveCount(0);
  await expect(finding).toContainText('limit 9°');
  const show = finding.getByRole('button', { name: /^Show the moment: Your right ankle/ });
  await show.click();
  await expect(place(page)).toHaveValue('48');
  await page.getByRole('button', { name: 'Back to where you were' }).click();
  await expect(show).toBeFocused();
});

test('the saved JSON is a valid report, the CSV of the report for a professional a table', async ({
  shown: page,
}) => {
  const json = await saved(page, 'Save this result');
  expect(json.name).toBe('sample-side.report.json');
  expect(parseReport(JSON.parse(json.text)).ok).toBe(true);
  await expect(page.getByRole('button', { name: 'Measures as CSV' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Report for a professional' }).click();
  const csv = await saved(page, 'Measures as CSV');
  expect(csv.name).toBe('sample-side.measures.csv');
  expect(csv.text.split('\r\n')[0]).toBe(
    'measure,side,value,unit,ci95_low,ci95_high,cycles,status',
  );
  expect((await saved(page, 'Every frame as CSV')).text.split('\r\n')).toHaveLength(152);
  expect((await saved(page, 'Every stride as CSV')).text).toContain('partly-out-of-frame');
  await page.getByRole('link', { name: 'Back to the result' }).click();
});

test('it prints on a few A4 pages, without the video and its controls', async ({ page }) => {
  await openResult(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeLessThanOrEqual(4);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('video-player')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save this result' })).toBeHidden();
  await expect(page.locator('measures-table')).toBeVisible();
});

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
