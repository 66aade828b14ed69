import { chromium, type Browser, type Page } from 'playwright';
import type { AnalysisOptions, AnalysisProgress } from '#contract/analysis-api.ts';
import { failure } from '#core/result.ts';
import type { ReportOutcome } from '../app/analysis/batch.ts';
import { analyseOnPage, openBatchPage } from './batch-page.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';

/** Longest silence of a page. Its own watchdog over the worker is quicker: this one is for the page itself. */
const SILENCE_MS = 400_000;

/**
 * Headless Chromium that analyses one video after the other, each in a page of its own: the same video gives the
 * same report whatever came before it, and a crash takes nothing else with it.
 */
export class BatchBrowser {
  private browser: Browser | null = null;

  constructor(
    private readonly origin: string,
    private readonly executablePath: string,
    /** Whether Ctrl-C ends the browser at once. False: the caller listens, and closes it in time. */
    private readonly endsOnSignal = true,
  ) {}

  /** Analyses one file. Never throws for what a video can do: a lost page is the failure `worker-crashed`. */
  async analyse(
    path: string,
    options: AnalysisOptions,
    onProgress: (progress: AnalysisProgress) => void,
  ): Promise<ReportOutcome> {
    const browser = await this.running();
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      return await guarded(page, async (alive) => {
        const report = (progress: AnalysisProgress) => {
          alive();
          onProgress(progress);
        };
        await openBatchPage(page, { origin: this.origin, onProgress: report });
        return analyseOnPage(page, path, options);
      });
    } catch (error) {
      return crash(error instanceof Error ? error.message : String(error));
    } finally {
      // A browser that died has taken its contexts with it.
      await context.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.browser = null;
  }

  private async running(): Promise<Browser> {
    if (this.browser?.isConnected() !== true) {
      const { executablePath, endsOnSignal } = this;
      this.browser = await chromium.launch({
        executablePath,
        args: [...CHROMIUM_ARGUMENTS],
        handleSIGINT: endsOnSignal,
        handleSIGTERM: endsOnSignal,
        handleSIGHUP: endsOnSignal,
      });
    }
    return this.browser;
  }
}

/** Runs one page's work; a page that crashes or falls silent ends it. `work` calls `alive` at every sign of life. */
async function guarded(
  page: Page,
  work: (alive: () => void) => Promise<ReportOutcome>,
): Promise<ReportOutcome> {
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<ReportOutcome>((resolve) => {
    page.once('crash', () => resolve(crash('the page crashed')));
    page.once('close', () => resolve(crash('the browser ended')));
    timer = setTimeout(() => resolve(crash('no sign of life')), SILENCE_MS);
  });
  try {
    return await Promise.race([work(() => timer?.refresh()), lost]);
  } finally {
    clearTimeout(timer);
  }
}

function crash(detail: string): ReportOutcome {
  return failure({ code: 'worker-crashed', detail });
}
