import { chromium, type Browser, type Page } from 'playwright';
import type { AnalysisOptions, AnalysisProgress } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { Report } from '#core/report/report.ts';
import { failure, type Result } from '#core/result.ts';
import type {} from '../app/batch.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';

/** Longest silence of a page at work. The slowest step, compiling the heavy model, takes well under a minute. */
const SILENCE_MS = 180_000;

/** The name under which the page finds our receiver of progress. */
const PROGRESS = 'heelriseProgress';

type Outcome = Result<Report, AnalysisError>;

/**
 * Headless Chromium that analyses one video after the other, each in a page of its own: the same video gives the
 * same report whatever came before it, and a crash takes nothing else with it.
 */
export class BatchBrowser {
  private browser: Browser | null = null;

  constructor(
    private readonly origin: string,
    private readonly executablePath: string,
  ) {}

  /** Analyses one file. Never throws for what a video can do: a lost page is the failure `worker-crashed`. */
  async analyse(
    path: string,
    options: AnalysisOptions,
    onProgress: (progress: AnalysisProgress) => void,
  ): Promise<Outcome> {
    const browser = await this.running();
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      return await guarded(page, (alive) => {
        const report = async (progress: AnalysisProgress) => {
          alive();
          onProgress(progress);
          await Promise.resolve();
        };
        return analyseIn(page, this.origin, path, options, report);
      });
    } catch (error) {
      return crash(error instanceof Error ? error.message : String(error));
    } finally {
      // A browser that died takes its contexts with it.
      await context.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.browser = null;
  }

  private async running(): Promise<Browser> {
    if (this.browser?.isConnected() !== true) {
      const { executablePath } = this;
      this.browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
    }
    return this.browser;
  }
}

async function analyseIn(
  page: Page,
  origin: string,
  path: string,
  options: AnalysisOptions,
  onProgress: (progress: AnalysisProgress) => Promise<void>,
): Promise<Outcome> {
  await page.exposeFunction(PROGRESS, onProgress);
  await page.goto(`${origin}/#/batch`);
  const input = page.locator('#batch-file');
  await input.setInputFiles(path);
  await page.waitForFunction(() => window.heelrise !== undefined);
  return input.evaluate(
    (element, { how, progress }): Promise<Outcome> => {
      const file = element instanceof HTMLInputElement ? element.files?.[0] : undefined;
      const batch = window.heelrise;
      if (file === undefined || batch === undefined) throw new Error('the page is not ready');
      return batch.analyse(file, how, progress);
    },
    { how: options, progress: PROGRESS },
  );
}

/** Runs one page's work; a page that crashes or falls silent ends it. `work` calls `alive` whenever it hears of it. */
async function guarded(
  page: Page,
  work: (alive: () => void) => Promise<Outcome>,
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<Outcome>((resolve) => {
    page.once('crash', () => resolve(crash('the page crashed')));
    page
      .context()
      .browser()
      ?.once('disconnected', () => resolve(crash('the browser ended')));
    timer = setTimeout(() => resolve(crash('no sign of life')), SILENCE_MS);
  });
  try {
    return await Promise.race([work(() => timer?.refresh()), lost]);
  } finally {
    clearTimeout(timer);
  }
}

function crash(detail: string): Outcome {
  return failure({ code: 'worker-crashed', detail });
}
