import type { Browser, Page } from 'playwright';
import { chooseFull } from './choose-full.ts';

/** How the page itself fares while a walk is analysed and shown. */
export interface MainThread {
  /** From the click on the sample to its result. */
  readonly analysing: LongTasks;
  /** The same, and the result's own first picture. */
  readonly withResult: LongTasks;
}

/** Tasks that kept the page from answering for more than 50 ms: the browser reports no shorter ones. */
export interface LongTasks {
  readonly count: number;
  /** 0 without any. */
  readonly longestMs: number;
}

interface TaskTime {
  readonly startMs: number;
  readonly lengthMs: number;
}

const LIMIT_MS = 600_000;

/** Runs the sample walk through the real screen, preview and all, and listens for long tasks. */
export async function measureMainThread(browser: Browser, origin: string): Promise<MainThread> {
  const page = await browser.newPage();
  await page.addInitScript(listen);
  await page.goto(origin);
  await chooseFull(page);
  const sample = page.getByRole('button', { name: 'From the side' });
  await sample.waitFor();
  const clickMs = await page.evaluate(() => performance.now());
  await sample.click();
  await page.waitForURL(/#\/result\//, { timeout: LIMIT_MS });
  await page.getByText('Three angles').waitFor();
  const { tasks, resultMs } = await heard(page);
  await page.context().close();
  const since = tasks.filter(({ startMs }) => startMs >= clickMs);
  return {
    // The task in which the address changes draws the result: it is the result's own.
    analysing: longTasks(since.filter(({ startMs, lengthMs }) => startMs + lengthMs <= resultMs)),
    withResult: longTasks(since),
  };
}

/** Runs in the page, before anything else does. */
function listen(): void {
  const tasks: TaskTime[] = [];
  Reflect.set(window, 'benchTasks', tasks);
  const take = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) {
      tasks.push({ startMs: startTime, lengthMs: duration });
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#/result/'))
      Reflect.set(window, 'benchResultMs', performance.now());
  });
}

async function heard(page: Page): Promise<{ tasks: TaskTime[]; resultMs: number }> {
  return page.evaluate(async () => {
    // Two frames on, the observer has been told of the last task.
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const tasks = Reflect.get(window, 'benchTasks') as TaskTime[];
    const resultMs = Reflect.get(window, 'benchResultMs') as number;
    return { tasks, resultMs };
  });
}

function longTasks(tasks: readonly TaskTime[]): LongTasks {
  const longestMs = Math.max(0, ...tasks.map(({ lengthMs }) => lengthMs));
  return { count: tasks.length, longestMs };
}
