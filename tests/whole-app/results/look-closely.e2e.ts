import { spawnSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { axeObjections } from '../axe.ts';
import { videoStands, openResult, unfold } from '../open-page.ts';
import { keptReports } from '../stored.ts';

const place = (page: Page) => page.getByRole('slider', { name: 'Place in the video' });
const hasFfprobe = spawnSync('ffprobe', ['-version']).status === 0;

/** When each frame of a video is shown, seconds from the first one. */
function frameTimesS(path: string): readonly number[] {
  const { stdout } = spawnSync('ffprobe', [
    ...['-v', 'error', '-select_streams', 'v', '-show_entries', 'frame=pts_time'],
    ...['-of', 'csv=p=0', path],
  ]);
  const times = stdout.toString().trim().split('\n').map(parseFloat);
  return times.map((timeS) => timeS - times[0]!);
}

test('a stride that is saved as a video has each of its frames at its own time', async ({
  page,
}) => {
  test.skip(!hasFfprobe, 'needs ffprobe');
  await openResult(page);
  await videoStands(page);
  await place(page).fill('40');
  await unfold(page, 'More tools');
  await unfold(page, 'Save as a video');
  const out = page.locator('video-out');
  await out.getByLabel('Part').selectOption('stride');
  await out.getByLabel('Size').selectOption('360');
  await out.getByLabel('Speed of the new video').selectOption('0.5');
  await out.getByRole('button', { name: 'Make it' }).click();
  // The fake right stride lasts from 1.1 to 2.2 s: frames 33 to 66.
  await expect(out.getByText('Done: 34 frames')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    out.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const timesS = frameTimesS(await download.path());
  expect(timesS).toHaveLength(34);
  const late = timesS.map((timeS, i) => Math.abs(timeS - (2 * i) / 30));
  expect(Math.max(...late)).toBeLessThan(0.001);
});

test('an angle that is drawn on a frame is measured, kept, undone and done again', async ({
  page,
}) => {
  await openResult(page);
  await videoStands(page);
  await place(page).fill('40');
  await unfold(page, 'More tools');
  await page.getByRole('button', { name: 'Angle', exact: true }).click();
  const surface = page.getByRole('application');
  await surface.scrollIntoViewIfNeeded();
  const box = (await surface.boundingBox())!;
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.5));
  await page.mouse.down();
  await page.mouse.move(...at(0.5, 0.5), { steps: 3 });
  await page.mouse.up();
  await page.mouse.click(...at(0.5, 0.2));
  const drawn = page.locator('video-player .drawn li');
  await expect(drawn).toHaveText(/Angle 90°/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(drawn).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  // By keys alone: a line from the middle, ten steps to the right.
  await page.getByRole('button', { name: 'Line', exact: true }).click();
  await surface.focus();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(drawn).toHaveCount(2);
  await expect.poll(() => keptReports(page)).toContain('"kind":"line"');
  await page.reload();
  await unfold(page, 'More tools');
  await expect(drawn.first()).toHaveText(/Angle 90°/);
  await drawn.first().getByRole('button', { name: /^Show/ }).click();
  await expect(place(page)).toHaveValue('40');
});

test('axe objects to nothing with all tools open, nor to the list of keys', async ({ page }) => {
  await openResult(page);
  await unfold(page, 'More tools');
  await unfold(page, 'Save as a video');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  expect(await axeObjections(page)).toEqual([]);
  await page.locator('h1').click();
  await page.keyboard.press('?');
  expect(await axeObjections(page)).toEqual([]);
});
