import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import type { AnalysisOptions, AnalysisProgress } from '#contract/analysis-api.ts';
import { failure, messageOf } from '#core/result.ts';
import type { ReportOutcome } from '../app/analysis/batch.ts';
import { analyseOnPage, openBatchPage } from './batch-page.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';

/** Longest silence of a page. Its own watchdog over the worker is quicker: this one is for the page itself. */
const SILENCE_MS = 400_000;

/** How a browser is run, where it is not as usual. */
export interface BrowserCare {
  /** Whether Ctrl-C ends the browser at once. False: the caller listens, and closes it in time. */
  readonly endsOnSignal?: boolean;
  readonly silenceMs?: number;
}

/**
 * Headless Chromium that analyses one video after the other, each in a page of its own: the same video gives the
 * same report whatever came before it, and a crash takes nothing else with it.
 */
export class BatchBrowser {
  private browser: Browser | null = null;

  constructor(
    private readonly origin: string,
    private readonly executablePath: string,
    private readonly care: BrowserCare = {},
  ) {}

  /** Analyses one file. Never throws for what a video can do: a lost page is the failure `worker-crashed`. */
  async analyse(
    path: string,
    options: AnalysisOptions,
    onProgress: (progress: AnalysisProgress) => void,
  ): Promise<ReportOutcome> {
    const browser = await this.running();
    const outcome = await orSilence(this.care.silenceMs ?? SILENCE_MS, (alive) =>
      onPageOfItsOwn(browser, async (page) => {
        const report = (progress: AnalysisProgress) => {
          alive();
          onProgress(progress);
        };
        await openBatchPage(page, { origin: this.origin, onProgress: report });
        return analyseOnPage(page, path, options);
      }),
    );
    if (outcome !== null) return outcome;
    // What does not answer does not close its page either: Playwright kills the browser if it must.
    await this.close();
    return crash('no sign of life');
  }

  async close(): Promise<void> {
    const { browser } = this;
    this.browser = null;
    await browser?.close();
  }

  private async running(): Promise<Browser> {
    if (this.browser?.isConnected() !== true) {
      const handled = this.care.endsOnSignal ?? true;
      this.browser = await chromium.launch({
        executablePath: this.executablePath,
        args: [...CHROMIUM_ARGUMENTS],
        handleSIGINT: handled,
        handleSIGTERM: handled,
        handleSIGHUP: handled,
      });
    }
    return this.browser;
  }
}

/** Works on a fresh page and closes it. A page that is lost ends the work. */
async function onPageOfItsOwn(
  browser: Browser,
  work: (page: Page) => Promise<ReportOutcome>,
): Promise<ReportOutcome> {
  let context: BrowserContext | null = null;
  try {
    context = await browser.newContext();
    const page = await context.newPage();
    const lost = new Promise<ReportOutcome>((resolve) => {
      page.once('crash', () => resolve(crash('the page crashed')));
      page.once('close', () => resolve(crash('the browser ended')));
    });
    return await Promise.race([work(page), lost]);
  } catch (error) {
    return crash(messageOf(error));
  } finally {
    // A browser that died has taken its contexts with it.
    await context?.close().catch(() => undefined);
  }
}

/** What `work` gives; null when it called `alive` for the last time `limitMs` ago. */
async function orSilence<Value>(
  limitMs: number,
  work: (alive: () => void) => Promise<Value>,
): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  try {
    return await Promise.race([work(() => timer?.refresh()), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function crash(detail: string): ReportOutcome {
  return failure({ code: 'worker-crashed', detail });
}
