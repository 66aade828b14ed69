import { expect, test } from '@playwright/test';
import { modelFile, servedAs } from '../../models/manifest.ts';
import { openBatchPage } from '../../src/cli/batch-page.ts';
import { ONE_SECOND } from '../accuracy/truth.ts';
import { reportOn } from '../tools/batch.ts';

test('the sample walk, from the first screen to its result, asks no one but our own origin', async ({
  page,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByText('Settings for the next film').click();
  await page.getByLabel('Model').selectOption('lite');
  await page.getByRole('button', { name: 'From the side' }).click();
  await page.waitForURL('**/#/result/*');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const ours = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(`${ours}/`) && !inMemory(url))).toEqual([]);
  // Requests of the worker are among those seen, or the line above would prove nothing.
  const weights = `/models/${servedAs(modelFile('blazepose-lite.bin'))}`;
  expect(asked.map((url) => new URL(url).pathname)).toContain(weights);
});

test('the policy comes with the server and in the page itself', async ({ page }) => {
  const response = await page.goto('/');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  for (const policy of [header, meta ?? '']) {
    expect(directive(policy, 'default-src')).toEqual(["'self'"]);
    expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directive(policy, 'connect-src')).toEqual(["'self'", 'blob:', 'data:']);
    expect(directive(policy, 'object-src')).toEqual(["'none'"]);
  }
  expect(directive(header, 'frame-ancestors')).toEqual(["'none'"]);
});

test('a request to another origin is refused, in the page and in the worker', async ({ page }) => {
  await openBatchPage(page);
  const ours = new URL(page.url()).origin;
  // The same server by its other name: another origin, and one that would answer.
  const elsewhere = ours.replace('127.0.0.1', 'localhost');
  expect((await page.request.get(elsewhere)).ok()).toBe(true);
  const attempt = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'answered',
      () => 'refused',
    );
  expect(await page.evaluate(attempt, elsewhere)).toBe('refused');

  const working = page.waitForEvent('worker');
  const analysis = reportOn(page, ONE_SECOND, { model: 'lite' });
  const worker = await working;
  expect(await worker.evaluate(attempt, elsewhere)).toBe('refused');
  await analysis;
});

/** What the page holds itself has an address, but is not asked of anyone. */
function inMemory(url: string): boolean {
  return url.startsWith('data:') || url.startsWith('blob:');
}

function directive(policy: string, name: string): string[] {
  const found = policy.split(';').map((part) => part.trim().split(/\s+/));
  return found.find(([first]) => first === name)?.slice(1) ?? [];
}
