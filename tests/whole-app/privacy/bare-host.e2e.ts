import { expect, test, type Page, type Worker } from '@playwright/test';
import { analyseOnPage, openBatchPage } from '../../../src/cli/batch-page.ts';
import { ONE_SECOND } from '../../fixtures/truth.ts';
import { bareHost, otherSite, type TestHost } from '../bare-host.ts';
import { optionsFor } from '../batch.ts';

let host: TestHost;
test.beforeAll(async () => {
  host = await bareHost();
});
test.afterAll(() => host.close());

function attempt(url: string): Promise<string> {
  return fetch(url).then(
    () => 'answered',
    () => 'refused',
  );
}

/** Each worker of the page, and what becomes of its request to this address when it has just been started. */
function attemptsOfWorkers(page: Page, url: string): Promise<string>[] {
  const attempts: Promise<string>[] = [];
  page.on('worker', (worker: Worker) => attempts.push(worker.evaluate(attempt, url)));
  return attempts;
}

test('on a host without headers neither the page nor any of its workers reaches another origin', async ({
  page,
}) => {
  const elsewhere = await otherSite();
  await openBatchPage(page, { origin: host.origin });
  const attempts = attemptsOfWorkers(page, `${elsewhere.origin}/worker`);
  const options = optionsFor(ONE_SECOND, { model: 'lite', workers: 2 });
  const report = await analyseOnPage(page, ONE_SECOND, options);
  expect(report.ok).toBe(true);
  // The worker that analyses and the one that helps it.
  expect(await Promise.all(attempts)).toEqual(['refused', 'refused']);
  expect(await page.evaluate(attempt, `${elsewhere.origin}/page`)).toBe('refused');
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.close();
});

test('shown inside another site nothing starts: a sentence and a link to the page by itself', async ({
  page,
}) => {
  const other = await otherSite(`<iframe src="${host.origin}/" width="390" height="600"></iframe>`);
  await page.goto(other.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'Heelrise works only on a page of its own',
  );
  await expect(frame.locator('heelrise-app')).toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: 'Open Heelrise by itself' }).click();
  const alone = await opened;
  await expect(alone.getByRole('heading', { name: 'Watch how you walk' })).toBeVisible();
  expect(await alone.evaluate(() => document.referrer)).toBe('');
  await other.close();
});
