import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { DecodeOrder, DecodeReport } from './decode-report.ts';
import type {} from './harness.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const fixtures = fileURLToPath(new URL('../../../fixtures/video/', import.meta.url));

/** Builds the decoding harness once for each test process and serves it: it is no part of the app. */
async function serveHarness(use: (address: string) => Promise<void>, workerIndex: number) {
  const outDir = fileURLToPath(
    new URL(`../../../../.cache/decode-harness-${workerIndex}`, import.meta.url),
  );
  const settings = {
    root: folder,
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: { input: `${folder}harness.html` },
    },
  } as const;
  await build(settings);
  const server = await preview({
    ...settings,
    preview: { port: 5100 + (workerIndex % 100), strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the harness has no address');
  await use(`${address}harness.html`);
  await server.close();
}

/** A test with the harness open: one page for every test of a process, since decoding leaves nothing behind in it. */
export const test = base.extend<object, { harnessAddress: string; harness: Page }>({
  harnessAddress: [
    async ({}, use, { workerIndex }) => serveHarness(use, workerIndex),
    { scope: 'worker' },
  ],
  harness: [
    async ({ browser, harnessAddress }, use) => {
      const page = await browser.newPage();
      await page.goto(harnessAddress);
      await page.waitForFunction(() => 'decodeHarness' in window);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** Bytes of a clip in tests/fixtures/video. */
export function fixture(name: string): Buffer {
  return readFileSync(`${fixtures}${name}`);
}

/** Decodes a clip in the harness's worker. */
export function decode(
  page: Page,
  clip: Buffer,
  order: DecodeOrder = { decodePath: 'auto' },
): Promise<DecodeReport> {
  return page.evaluate(([base64, wanted]) => window.decodeHarness.decode(base64, wanted), [
    clip.toString('base64'),
    order,
  ] as const);
}
