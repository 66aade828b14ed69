import { expect, test } from '@playwright/test';
import { openBatchPage } from '../../../src/cli/batch-page.ts';
import { TWELVE_PICTURES } from '../../fixtures/truth.ts';
import { reportOn } from '../batch.ts';

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
  const analysis = reportOn(page, TWELVE_PICTURES, { model: 'lite' });
  const worker = await working;
  expect(await worker.evaluate(attempt, elsewhere)).toBe('refused');
  await analysis;
});

function directive(policy: string, name: string): string[] {
  const found = policy.split(';').map((part) => part.trim().split(/\s+/));
  return found.find(([first]) => first === name)?.slice(1) ?? [];
}
