import { expect, test } from '@playwright/test';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { openLobby, SAFE, tell, walkIsRecorded } from './lobby.ts';

test('a worker whose thread hangs is ended, the first screen is back within 30 seconds, and the failure is counted', async ({
  page,
}) => {
  await page.clock.install();
  await useFakeWorker(page, { answers: 'hang' });
  await openLobby(page);
  await tell(page, ...SAFE, { kind: 'ready' }, { kind: 'rehearsed' });
  await walkIsRecorded(page);
  // The last that it says.
  await expect(page.getByText('about 20 seconds left')).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(page.locator('h1')).toHaveText('Your walk could not be read.');
  await page.clock.runFor(20_000);
  await expect(page.locator('.attract')).toBeVisible();
  // The one that watches the page.
  await expect.poll(() => page.workers().length).toBe(1);
  const counts = await page.evaluate(() => localStorage.getItem('heelrise-staff/counts'));
  expect(JSON.parse(counts ?? '')).toMatchObject([{ started: 1, failed: 1, finished: 0, left: 0 }]);

  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await tell(page, ...SAFE, { kind: 'ready' }, { kind: 'rehearsed' });
  await walkIsRecorded(page);
  await expect(page.locator('lobby-result h1')).toContainText('Right ankle');
});
