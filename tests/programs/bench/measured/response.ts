import type { Browser } from 'playwright';
import { chooseFull } from './choose-full.ts';

/** What the user waits for on a page that was never open before: nothing is loaded, nothing is remembered. */
export interface Response {
  /** From choosing a file to the first picture with landmarks, seconds, one for each repeat. */
  readonly untilLandmarkS: readonly number[];
  /** From choosing a file to the report on the screen. */
  readonly untilReportS: readonly number[];
}

const LIMIT_MS = 600_000;

/** Gives the clip to a fresh app `times` times. */
export async function measureResponse(
  browser: Browser,
  origin: string,
  clip: string,
  times: number,
): Promise<Response> {
  const untilLandmarkS: number[] = [];
  const untilReportS: number[] = [];
  for (let i = 0; i < times; i++) {
    const { landmarkS, reportS } = await openOnce(browser, origin, clip);
    untilLandmarkS.push(landmarkS);
    untilReportS.push(reportS);
  }
  return { untilLandmarkS, untilReportS };
}

async function openOnce(browser: Browser, origin: string, clip: string) {
  const page = await browser.newPage();
  await page.goto(origin);
  await chooseFull(page);
  const input = page.locator('#clip-file');
  await input.waitFor({ state: 'attached' });
  const startMs = performance.now();
  const sinceS = () => (performance.now() - startMs) / 1000;
  await input.setInputFiles(clip);
  await page.getByText('Following the walker').waitFor({ timeout: LIMIT_MS });
  // The stage may be told before its first picture is done.
  await page.getByText(/^\s*Picture [1-9]/).waitFor({ timeout: LIMIT_MS });
  const landmarkS = sinceS();
  await page.waitForURL(/#\/result\//, { timeout: LIMIT_MS });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const reportS = sinceS();
  await page.context().close();
  return { landmarkS, reportS };
}
