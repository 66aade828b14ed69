import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { Report } from '#core/report/report.ts';

/** What the analysis does in a test of the page: answer, go on for ever, or die. */
export type FakeAnalysis =
  | { readonly answers: 'report'; readonly report: Report }
  | { readonly answers: 'error'; readonly error: AnalysisError }
  | { readonly answers: 'never' }
  | { readonly answers: 'crash' };

/** Puts a worker in the place of the real one, so that the page is tested alone and in a second. */
export async function useFakeWorker(page: Page, analysis: FakeAnalysis): Promise<void> {
  const comlink = await readFile(
    createRequire(import.meta.url).resolve('comlink/dist/esm/comlink.mjs'),
    'utf8',
  );
  await page.route('**/analysis.worker*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
      body: `${comlink}\n${WORKER.replace('ANALYSIS', JSON.stringify(analysis))}`,
    }),
  );
}

const WORKER = `
const analysis = ANALYSIS;
const points = new Float32Array(66).map((_, i) => 0.3 + (i % 7) / 20);
expose({
  async analyse(clip, options, known, onProgress, onPreview) {
    await onProgress({ stage: 'following-walker', framesDone: 60, framesTotal: 150, secondsLeft: 21 });
    const canvas = new OffscreenCanvas(640, 360);
    canvas.getContext('2d').fillRect(0, 0, 640, 360);
    const picture = canvas.transferToImageBitmap();
    await onPreview(transfer(picture, [picture]), { timeS: 2, points });
    if (analysis.answers === 'crash') setTimeout(() => { throw new Error('boom'); });
    if (analysis.answers === 'report')
      return {
        ok: true,
        value: {
          report: { ...analysis.report, video: { ...analysis.report.video, name: options.name } },
          crowd: null,
          trial: null,
          workers: 1,
        },
      };
    if (analysis.answers === 'error') return { ok: false, error: analysis.error };
    return await new Promise(() => {});
  },
});
`;
