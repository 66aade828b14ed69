import { expect, test } from '@playwright/test';
import { walked } from '../../builders/measured-again.ts';
import { axeObjections } from '../axe.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openVideo } from '../open-page.ts';
import { keptReports } from '../stored.ts';

test('a professional moves an event: the numbers follow, stay, and can be as the machine saw them', async ({
  page,
}) => {
  await useFakeWorker(page, { answers: 'report', report: walked() });
  await openVideo(page);
  await page.waitForURL(/#\/result\//);
  await expect(page.getByText('Kept on this device, in')).toBeVisible();
  await page.goto(page.url().replace('result', 'report'));
  await page.getByRole('link', { name: 'Correct this walk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Correct this walk');

  const changed = page.locator('table.measures strong');
  const stance = page.getByRole('row', { name: /^stance.*, left/i });
  const unfoldSame = () => page.getByText('Measures that stayed as they were').click();
  await unfoldSame();
  const before = await stance.locator('td').first().innerText();
  await expect(changed).toHaveCount(0);
  await page.getByLabel('Your initials').fill('AB');
  await page
    .getByRole('button', { name: /^Initial contact, left, / })
    .nth(2)
    .focus();
  for (let frame = 0; frame < 3; frame++) await page.keyboard.press('ArrowRight');
  const held = page.locator('table.changes tbody tr');
  await expect(held).toHaveCount(3);
  await expect(held.first()).toContainText('AB');
  await expect(changed).not.toHaveCount(0);
  await expect(stance.locator('strong')).not.toHaveText(before);
  const after = await stance.locator('strong').innerText();
  expect(await axeObjections(page)).toEqual([]);

  await expect.poll(async () => (await keptReports(page)).split('"by":"AB"').length - 1).toBe(3);
  await page.reload();
  await expect(held).toHaveCount(3);
  await expect(stance.locator('strong')).toHaveText(after);
  await page.getByRole('button', { name: 'As the machine saw it' }).click();
  await expect(held).toHaveCount(0);
  await expect(changed).toHaveCount(0);
  await unfoldSame();
  await expect(stance.locator('td').last()).toHaveText(before);
});
