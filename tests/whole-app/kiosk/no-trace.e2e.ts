import { expect, test, type Page } from '@playwright/test';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../fake-worker.ts';
import { storedOnDevice } from '../stored.ts';
import { openLobby, SAFE, tell, walkIsRecorded } from './lobby.ts';

/** Numbers and a name that nobody but A has. */
const BEND_DEG = 11.7381946;
const NAME = 'walk-of-visitor-A-5f31';

function reportOfA(): Report {
  const report = fakeReport({ name: NAME });
  const measures = report.measures.map((measure) =>
    measure.id === 'ankle-dorsiflexion-peak-stance' ? { ...measure, value: BEND_DEG } : measure,
  );
  return { ...report, measures };
}

/** Whether the page's heap holds a text or a number, after everything that nobody holds was let go of. */
async function heapHolds(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { captureNumericValue: true });
  await session.detach();
  const heap = chunks.join('');
  return texts.filter((text) => heap.includes(text));
}

const OF_A = [NAME, String(BEND_DEG)];

/** The worker dies over A's walk, and a fresh one reads it: the dead one must not keep it either. */
async function isReadAtSecondTry(page: Page): Promise<void> {
  await useFakeWorker(page, { answers: 'never' });
  await walkIsRecorded(page, NAME);
  await expect(page.getByText('unos 20 segundos')).toBeVisible();
  await useFakeWorker(page, { answers: 'report', report: reportOfA() });
  await page
    .workers()
    .at(-1)
    ?.evaluate(() => {
      setTimeout(() => {
        throw new Error('killed');
      });
    });
}

test('without the network, a minute after A walked away nothing of them is there when B begins', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const held = new Set<string>();
    Object.assign(window, { objectUrls: held });
    const create = URL.createObjectURL.bind(URL);
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.createObjectURL = (thing: Blob) => {
      const url = create(thing);
      // A worker's code is nobody's.
      if (thing.type !== 'text/javascript') held.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      held.delete(url);
      revoke(url);
    };
  });
  await openLobby(page);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('button', { name: 'Español' }).click();
  await tell(page, ...SAFE, { kind: 'ready' }, { kind: 'rehearsed' });
  await isReadAtSecondTry(page);
  await expect(page.locator('lobby-result h1')).toContainText('Tobillo derecho');
  await tell(page, { kind: 'take' });
  expect(await heapHolds(page, OF_A)).toEqual(OF_A);

  await context.setOffline(true);
  // However long that took.
  await tell(page, { kind: 'present' });
  await page.clock.fastForward(42_000);
  await expect(page.locator('.idle')).toContainText(/borra en 1?\d segundos/);
  await page.clock.fastForward(25_000);
  await expect(page.locator('.attract h1')).toHaveText('See how you walk');

  // That the page lives, the counts and the settings are of the kiosk, and of no visitor.
  expect((await storedOnDevice(page)).toSorted()).toEqual([
    'localStorage/heelrise-staff/alive',
    'localStorage/heelrise-staff/counts',
    'localStorage/heelrise-staff/settings',
  ]);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
    NAME,
  );
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate('objectUrls.size')).toBe(0);
  // The one that watches the page.
  await expect.poll(() => page.workers().length).toBe(1);
  await page.goBack();
  await page.goBack();
  expect(await page.evaluate('isSamePage')).toBe(true);
  await expect(page.locator('.attract h1')).toBeVisible();
  expect(await heapHolds(page, OF_A)).toEqual([]);

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await expect(page.locator('lobby-result')).toHaveCount(0);
});
