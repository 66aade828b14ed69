import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type CDPSession, type Page, type Worker } from 'playwright';
import { buildIfStale } from '../../../src/cli/app-build.ts';
import { CHROMIUM_ARGUMENTS } from '../../../src/cli/chromium-arguments.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { serveApp } from '../../../src/cli/served-app.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../../whole-app/fake-worker.ts';
import { openLobby, tell } from '../../whole-app/kiosk/lobby.ts';
import {
  flawsOfRun,
  mishapsOf,
  readSoakArguments,
  SOAK_USAGE,
  soakTable,
  type Mishap,
  type SoakArguments,
  type SoakVisit,
} from './soak-plan.ts';
import { visitOnce } from './soak-visit.ts';

const TOLD_EVERY = 10;
const COLLECTIONS = 3;
const TURN_MS = 200;
const ENDS_WITHIN_MS = 5000;

/**
 * Lets shortened visits to the lobby follow each other on one page. Exit status 1: a visit failed that should not, the
 * first screen was not back within 30 s, or memory grew by more than a tenth since the twentieth. 2: wrong usage.
 */
export async function main(parameters: readonly string[]): Promise<number> {
  const asked = readSoakArguments(parameters);
  const found = findOrInstallChromium();
  if (!asked.ok || !found.ok) {
    const why = asked.ok ? '' : `${asked.error}\n${SOAK_USAGE}\n`;
    process.stderr.write(found.ok ? why : `${found.error}\n`);
    return 2;
  }
  await buildIfStale(process.cwd());
  const app = await serveApp(process.cwd());
  const browser = await chromium.launch({
    executablePath: found.value,
    args: [
      ...CHROMIUM_ARGUMENTS,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  });
  try {
    const context = await browser.newContext({
      baseURL: app.origin,
      serviceWorkers: 'block',
      permissions: ['camera'],
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    return await soak(page, session, asked.value);
  } finally {
    await browser.close();
    await app.close();
  }
}

async function soak(page: Page, session: CDPSession, asked: SoakArguments): Promise<number> {
  await useFakeWorker(page, { answers: 'report', report: fakeReport() });
  await openLobby(page);
  const [watcher = await page.waitForEvent('worker')] = page.workers();
  const visits: SoakVisit[] = [];
  for (const mishap of mishapsOf(asked.visits)) {
    const isPause = asked.pauseEvery !== null && visits.length % asked.pauseEvery === 0;
    if (isPause && visits.length > 0) await lineTyped(visits.length);
    const visit = await oneVisit(page, session, mishap, watcher);
    visits.push(visit);
    if (visit.wrong !== null || visits.length % TOLD_EVERY === 0)
      process.stderr.write(
        `${visits.length}: ${visit.heapMb.toFixed(2)} MB ${JSON.stringify(mishap)} ${visit.wrong ?? ''}\n`,
      );
    // Where the first screen did not come back nothing after it can be judged.
    if (visit.wrong !== null && (await page.locator('.attract').count()) === 0) break;
  }
  process.stdout.write(soakTable(visits));
  const flaws = flawsOfRun(visits);
  process.stdout.write(flaws.map((flaw) => `${flaw}\n`).join(''));
  return flaws.length === 0 ? 0 : 1;
}

async function lineTyped(visits: number): Promise<void> {
  process.stderr.write(`${visits} visits; Enter goes on\n`);
  const lines = createInterface({ input: process.stdin });
  await once(lines, 'line');
  lines.close();
}

async function oneVisit(
  page: Page,
  session: CDPSession,
  mishap: Mishap,
  watcher: Worker,
): Promise<SoakVisit> {
  let wrong: string | null = null;
  let backS = NaN;
  try {
    backS = await visitOnce(page, mishap, watcher);
    const left = await othersLeft(page, watcher);
    if (left > 0) wrong = `${left} workers are left`;
  } catch (error) {
    const shown = await page.locator('h1').allInnerTexts();
    wrong = `${String(error).split('\n').slice(0, 3).join(' ')}; on the screen: ${shown.join(', ')}`;
    await tell(page, { kind: 'leave' });
  }
  await collectAll(page, session);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { mishap, wrong, backS, heapMb: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

/** How many workers of a visit outlive it. On a machine with much to do one that was ended takes its time to go. */
async function othersLeft(page: Page, watcher: Worker): Promise<number> {
  const others = () => page.workers().filter((worker) => worker !== watcher);
  const ends = others().map((worker) =>
    worker.waitForEvent('close', { timeout: ENDS_WITHIN_MS }).catch(() => null),
  );
  await Promise.all(ends);
  return others().length;
}

/** What one collection frees may hold more until the page has had a turn: 0.3 MB of the last visit. */
async function collectAll(page: Page, session: CDPSession): Promise<void> {
  for (let times = 1; times <= COLLECTIONS; times++) {
    await session.send('HeapProfiler.collectGarbage');
    if (times < COLLECTIONS) await page.waitForTimeout(TURN_MS);
  }
}
