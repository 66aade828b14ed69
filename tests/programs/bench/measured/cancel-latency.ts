import type { Browser, Page } from 'playwright';

/** One value for each cancel, milliseconds from the click. */
export interface CancelLatency {
  /** Until the first screen is painted. */
  readonly screenMs: readonly number[];
  /** Until the worker has ended. */
  readonly workerMs: readonly number[];
}

/** Starts the sample walk and cancels it while the walker is followed, `times` times on one page. */
export async function cancelLatency(
  browser: Browser,
  origin: string,
  times: number,
): Promise<CancelLatency> {
  const page = await browser.newPage();
  await page.goto(origin);
  const screenMs: number[] = [];
  const workerMs: number[] = [];
  for (let i = 0; i < times; i++) {
    const { screen, worker } = await cancelOnce(page);
    screenMs.push(screen);
    workerMs.push(worker);
  }
  await page.context().close();
  return { screenMs, workerMs };
}

async function cancelOnce(page: Page): Promise<{ screen: number; worker: number }> {
  await page.getByRole('button', { name: 'From the side' }).click();
  await page.getByText('Following the walker').waitFor({ timeout: 120_000 });
  const worker = page.workers().at(-1);
  if (worker === undefined) throw new Error('no worker is at work');
  const clickedMs = performance.now();
  const gone = new Promise<number>((resolve) => {
    worker.once('close', () => resolve(performance.now() - clickedMs));
  });
  const screen = await page.getByRole('button', { name: 'Cancel' }).evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const startMs = performance.now();
        const painted = () =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - startMs)),
          );
        window.addEventListener('hashchange', painted, { once: true });
        if (button instanceof HTMLElement) button.click();
      }),
  );
  return { screen, worker: await gone };
}
