import type { Browser, Page } from 'playwright';
import type { ModelVariant } from '#contract/analysis-api.ts';
import type { Crew } from '../bench-result.ts';
import type { PeerName } from '../page/bench-page.ts';
import type { SpeedRunner } from './speed-runner.ts';

/** Another way to the landmarks of pictures from the middle of the video, in a page of its own. */
export async function startPeer(
  browser: Browser,
  origin: string,
  clip: string,
  who: PeerName,
  pictures: number,
): Promise<SpeedRunner> {
  const page = await openBenchPage(browser, origin);
  await page.locator('#bench-file').setInputFiles(clip);
  const startMs = performance.now();
  await page.evaluate(([name, count]) => window.benchPage?.startPeer(name, count), [
    who,
    pictures,
  ] as const);
  const loadS = (performance.now() - startMs) / 1000;
  const run = () =>
    page.evaluate(() => {
      if (window.benchPage === undefined) throw new Error('the page is not ready');
      return window.benchPage.runPeer();
    });
  const seen = await run();
  return {
    line: {
      who,
      model: 'full',
      crew: 'none',
      pictures: seen.pictures,
      withPerson: seen.withPerson,
      loadS,
    },
    async run() {
      const pace = await run();
      return pace.pictures / pace.seconds;
    },
  };
}

/** The bare landmark network, in one worker or in one for each core. */
export async function startLimit(
  browser: Browser,
  origin: string,
  model: ModelVariant,
  crew: Exclude<Crew, 'none'>,
  { cores, seconds }: { readonly cores: number; readonly seconds: number },
): Promise<SpeedRunner> {
  const page = await openBenchPage(browser, origin);
  await page.evaluate(([network, workers]) => window.benchPage?.startLimit(network, workers), [
    model,
    crew === 'one' ? 1 : cores,
  ] as const);
  return {
    line: { who: 'limit', model, crew, pictures: null, withPerson: null, loadS: null },
    run: () =>
      page.evaluate((forS) => {
        if (window.benchPage === undefined) throw new Error('the page is not ready');
        return window.benchPage.runLimit(forS);
      }, seconds),
  };
}

async function openBenchPage(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench.html`);
  await page.waitForFunction(() => window.benchPage !== undefined);
  return page;
}
