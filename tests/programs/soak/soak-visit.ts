import type { Page, Worker } from 'playwright';
import { fakeReport } from '../../builders/fake-report.ts';
import { useFakeWorker } from '../../whole-app/fake-worker.ts';
import { SAFE, tell } from '../../whole-app/kiosk/lobby.ts';
import { lookAt } from '../../whole-app/recording/fake-looks.ts';
import type { Mishap } from './soak-plan.ts';

/** What a kiosk has for it to be back at its start. */
const LONGEST_BACK_MS = 30_000;
const ANALYSIS_WORKER = '**/analysis.worker*';
const LOOKS = [lookAt('far')];
/** A recorder that is stopped at once has nothing, however slow the machine is. */
const WALK_MS = 500;
const WALK_FRAMES = 15;

/**
 * One visitor, who begins to walk at once: the camera, the recorder and the workers' life are real, what the workers
 * say is made up. Seconds until the first screen was back. Throws where the visit did not go as it should.
 */
export async function visitOnce(page: Page, mishap: Mishap, watcher: Worker): Promise<number> {
  await answerWith(page, mishap.kind === 'worker-killed' && mishap.at === 'thinking');
  await tell(page, ...SAFE, { kind: 'ready' });
  await cameraIsOn(page);
  if (mishap.kind !== 'none' && mishap.at === 'rehearsal') await harm(page, mishap, watcher);
  if (mishap.kind === 'camera-pulled' && mishap.at === 'rehearsal') return goOnFromTrouble(page);
  await page.getByRole('button', { name: 'record me now' }).click();
  await recordNow(page);
  if (mishap.kind !== 'none' && mishap.at === 'pass') await harm(page, mishap, watcher);
  if (mishap.kind === 'camera-pulled') return goOnFromTrouble(page);
  await walkSomeFrames(page);
  await page.getByRole('button', { name: 'Stop here' }).click();
  if (mishap.kind === 'worker-killed' && mishap.at === 'thinking') {
    await page.locator('.thinking').waitFor();
    await harm(page, mishap, watcher);
    // Nobody told of it: the kiosk finds out, and nobody touches anything.
    if (!mishap.told) return backAtStart(page);
  }
  await page.locator('lobby-result').waitFor({ timeout: LONGEST_BACK_MS });
  await tell(page, { kind: 'take' });
  await page.locator('take-away-code svg').waitFor();
  return leave(page);
}

/** What the next workers say. */
async function answerWith(page: Page, never: boolean): Promise<void> {
  await page.unroute(ANALYSIS_WORKER);
  await useFakeWorker(
    page,
    never ? { answers: 'never' } : { answers: 'report', report: fakeReport() },
    LOOKS,
  );
}

async function cameraIsOn(page: Page): Promise<void> {
  await page.locator('lobby-walk video').evaluate(async (video: HTMLVideoElement) => {
    if (video.videoWidth > 0) return;
    await new Promise((resolve) => video.addEventListener('resize', resolve, { once: true }));
  });
}

/** The count of ten seconds is left out. */
async function recordNow(page: Page): Promise<void> {
  await page.locator('lobby-walk').evaluate((walk) => {
    const coach: unknown = Reflect.get(walk, 'coach');
    const start: unknown = coach instanceof Object ? Reflect.get(coach, 'startByClock') : null;
    if (typeof start === 'function') Reflect.apply(start, coach, [0]);
  });
  await page.locator('.recorded').waitFor();
}

async function walkSomeFrames(page: Page): Promise<void> {
  await page.waitForTimeout(WALK_MS);
  await page
    .locator('lobby-walk video')
    .evaluate(async (video: HTMLVideoElement, frames: number) => {
      for (let seen = 0; seen < frames; seen++)
        await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    }, WALK_FRAMES);
}

async function harm(page: Page, mishap: Mishap, watcher: Worker): Promise<void> {
  if (mishap.kind === 'camera-pulled') {
    await pullCamera(page);
    return;
  }
  if (mishap.kind === 'none') return;
  if (mishap.at === 'thinking' && mishap.told) await answerWith(page, false);
  const isOther = (one: Worker) => one !== watcher;
  // It may only just be on its way.
  const worker =
    page.workers().find(isOther) ?? (await page.waitForEvent('worker', { predicate: isOther }));
  await kill(worker, mishap.told);
}

/** Chromium tells nobody of a worker that ends itself, as of one that is ended for its memory. */
async function kill(worker: Worker, told: boolean): Promise<void> {
  await worker
    .evaluate((isTold) => {
      if (!isTold) self.close();
      else
        setTimeout(() => {
          throw new Error('killed');
        });
    }, told)
    // It may be gone before it answers.
    .catch(() => undefined);
}

async function pullCamera(page: Page): Promise<void> {
  await page.locator('lobby-walk video').evaluate((video: HTMLVideoElement) => {
    const tracks = video.srcObject instanceof MediaStream ? video.srcObject.getTracks() : [];
    for (const track of tracks) {
      // A track that the page stops says nothing; one that is pulled does.
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
}

async function goOnFromTrouble(page: Page): Promise<number> {
  await page.getByText('The camera does not work now.').waitFor({ timeout: LONGEST_BACK_MS });
  return leave(page);
}

async function leave(page: Page): Promise<number> {
  await tell(page, { kind: 'leave' });
  return backAtStart(page);
}

async function backAtStart(page: Page): Promise<number> {
  const fromMs = performance.now();
  await page.locator('.attract').waitFor({ timeout: LONGEST_BACK_MS });
  return (performance.now() - fromMs) / 1000;
}
