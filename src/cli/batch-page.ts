import type { Page } from 'playwright';
import type { AnalysisOptions, AnalysisProgress } from '#contract/analysis-api.ts';
import type { ReportOutcome } from '../app/analysis/batch.ts';

/** The name under which the page finds our receiver of progress. */
const PROGRESS = 'heelriseProgress';

/**
 * Opens the app's batch route. `onProgress` hears of every analysis on this page. Without an origin the page's
 * context must have a base address.
 */
export async function openBatchPage(
  page: Page,
  {
    origin = '',
    onProgress = () => undefined,
  }: {
    readonly origin?: string;
    readonly onProgress?: (progress: AnalysisProgress) => void;
  } = {},
): Promise<void> {
  await page.exposeFunction(PROGRESS, onProgress);
  await page.goto(`${origin}/#/batch`);
  await page.waitForFunction(() => window.heelrise !== undefined);
}

/** Analyses a file on an open batch page. Rejects if the page is lost meanwhile. */
export async function analyseOnPage(
  page: Page,
  path: string,
  options: AnalysisOptions,
): Promise<ReportOutcome> {
  const input = page.locator('#batch-file');
  await input.setInputFiles(path);
  return input.evaluate(
    (element, { how, progress }) => {
      const file = element instanceof HTMLInputElement ? element.files?.[0] : undefined;
      const batch = window.heelrise;
      if (file === undefined || batch === undefined) throw new Error('the page is not ready');
      return batch.analyse(file, how, progress);
    },
    { how: options, progress: PROGRESS },
  );
}
