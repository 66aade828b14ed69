import type { Browser, Page } from 'playwright';
import { watchRenderers } from '../mutations/watch-renderers.ts';

/** A step that takes longer hangs, also on a machine with much else to do. */
const STEP_MS = 120_000;
/** Fewer letters than this are a blank screen. */
const BLANK = 60;
const EXPORTS = [
  'Save this result',
  'Measures as CSV',
  'Every frame as CSV',
  'Every stride as CSV',
];

/** What became of one file. */
export interface Fate {
  readonly refused: boolean;
  /** The sentence of a refusal, or the heading of a result. */
  readonly said: string;
  /** All that must not happen. */
  readonly wrong: readonly string[];
  /** Of the page, its loading included: other work on the machine takes none of it away. */
  readonly processorS: number;
  /** The step that took longest, and how long. */
  readonly slowest: string;
}

/** Opens a file as a saved result in a page of its own, and looks at all that a reader can do with it. */
export async function openHostile(browser: Browser, origin: string, path: string): Promise<Fate> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_MS);
  const stop = watchRenderers(process.pid);
  const wrong = watchFor(page, origin);
  const steps = new Steps();
  let [refused, said] = [false, ''];
  try {
    await page.goto(`${origin}/`);
    await page.locator('#clip-file').setInputFiles(path);
    const alert = page.getByRole('alert');
    await steps.take('opening', () => Promise.any([alert.waitFor(), page.waitForURL(/#\/result/)]));
    refused = !page.url().includes('#/result');
    said = (await (refused ? alert : page.locator('result-screen h1')).innerText()).trim();
    if (!refused) await readAll(page, steps, wrong);
    if (await page.evaluate(() => 'hostile' in window || 'hostile' in {}))
      wrong.push('it ran what it brought');
  } catch (error) {
    wrong.push(`hangs at ${steps.now}: ${String(error).split('\n')[0]}`);
  }
  const { processorS } = stop();
  // A page that hangs does not close by itself, and must not hold up the others.
  await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  return { refused, said, wrong: [...new Set(wrong)], processorS, slowest: steps.slowest };
}

/** Does one thing after the other, and knows which took longest. */
class Steps {
  now = '';
  private longestS = 0;
  slowest = '';

  async take<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    this.now = name;
    const startedMs = performance.now();
    const value = await work();
    const tookS = (performance.now() - startedMs) / 1000;
    if (tookS > this.longestS) {
      this.longestS = tookS;
      this.slowest = `${name}, ${tookS.toFixed(1)} s`;
    }
    return value;
  }
}

/** A list to which all that a page does and must not is added. */
function watchFor(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(`throws: ${message}`));
  page.on('crash', () => wrong.push('crashes'));
  page.on('dialog', (dialog) => {
    wrong.push(`asks: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:blob|data):/.test(url)) wrong.push(`fetches ${url}`);
  });
  return wrong;
}

/** The result with its video and its details, and the report for a professional with its exports; both printed. */
async function readAll(page: Page, steps: Steps, wrong: string[]): Promise<void> {
  await notBlank(page, 'result-screen', wrong);
  await steps.take('moving in the video', async () => {
    await page.getByRole('slider', { name: 'Place in the video' }).focus();
    for (const key of ['Home', 'ArrowRight', 'End', 'ArrowLeft']) await page.keyboard.press(key);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  });
  await steps.take('printing the result', () => page.pdf({ preferCSSPageSize: true }));
  const details = page.locator('result-screen details.professional > summary');
  // Without a walk there is nothing more to read.
  if ((await details.count()) === 0) return;
  await steps.take('opening the details', async () => {
    await details.click();
    await page.locator('pro-details').getByRole('heading').first().waitFor();
  });
  await steps.take('opening the report', async () => {
    await page.evaluate(() => (location.hash = location.hash.replace('result', 'report')));
    await page.locator('report-screen h1').waitFor();
  });
  await notBlank(page, 'report-screen', wrong);
  for (const name of EXPORTS)
    await steps.take(name, () =>
      Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]),
    );
  await steps.take('printing the report', () => page.pdf({ preferCSSPageSize: true }));
}

async function notBlank(page: Page, screen: string, wrong: string[]): Promise<void> {
  // What a screen shows lies in its shadow root: as an element it has no text of its own.
  const letters = await page.locator(`${screen} > *`).evaluateAll((parts) =>
    parts
      .map((part) => (part as HTMLElement).innerText)
      .join('')
      .trim(),
  );
  if (letters.length < BLANK) wrong.push(`${screen} is blank`);
  if ((await page.locator('failure-note').getByRole('alert').count()) > 0)
    wrong.push(`${screen} broke`);
}
