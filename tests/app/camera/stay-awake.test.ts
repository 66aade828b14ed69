// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnalysisOutcome } from '../../../src/app/analysis/analysis-client.ts';
import { AnalysisJob } from '../../../src/app/analysis/analysis-job.ts';
import type { AnalysisRequest } from '../../../src/app/analysis/analysis-request.ts';
import { ComingFirst } from '../../../src/app/camera/coming-first.ts';
import { stayAwake } from '../../../src/app/camera/stay-awake.ts';
import { VideoQueue } from '../../../src/app/queue/video-queue.ts';
import { NO_CHECKPOINT } from '../../../src/app/storage/no-checkpoint.ts';

/** A lock as a browser gives it: released by the page, or taken away with a page that is hidden. */
class FakeLock {
  released = false;
  release() {
    this.released = true;
    return Promise.resolve();
  }
}

let given: FakeLock[];
let visible: DocumentVisibilityState;
const heldNow = () => given.filter(({ released }) => !released).length;
/** What was asked for is there. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  given = [];
  visible = 'visible';
  const request = (type: string) => {
    expect(type).toBe('screen');
    const lock = new FakeLock();
    given.push(lock);
    return Promise.resolve(lock);
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
});
afterEach(() => void Reflect.deleteProperty(navigator, 'wakeLock'));

function show(now: DocumentVisibilityState) {
  visible = now;
  if (now === 'hidden') for (const lock of given) lock.released = true;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('while somebody is before the camera the screen stays on, and no longer', async () => {
  const first = new ComingFirst();
  const letAnalysisGoOn = vi.fn();
  first.set(true, () => letAnalysisGoOn);
  first.set(true, () => letAnalysisGoOn);
  await settled();
  expect([given.length, heldNow()]).toEqual([1, 1]);
  first.set(false, () => letAnalysisGoOn);
  expect(heldNow()).toBe(0);
  expect(letAnalysisGoOn).toHaveBeenCalledTimes(1);
});

test('while a video is watched the screen stays on, and no longer', async () => {
  let end: (outcome: AnalysisOutcome) => void = () => undefined;
  const analyse = () => new Promise<AnalysisOutcome>((resolve) => (end = resolve));
  const client = { whenFree: () => Promise.resolve(), analyse };
  const queue = new VideoQueue(client, () => Promise.resolve());
  const request = { options: { name: 'a', backend: 'wasm' }, known: null };
  const job = new AnalysisJob(request as unknown as AnalysisRequest, 'a');
  queue.add({ job, keeper: NO_CHECKPOINT, takenUp: null, visitId: 'visit' });
  await settled();
  expect(heldNow()).toBe(1);
  end({ ok: false, error: { code: 'cancelled' } });
  await settled();
  expect(heldNow()).toBe(0);
});

test('a page that comes back into view asks again, as long as it has a reason', async () => {
  const letSleep = stayAwake();
  await settled();
  show('hidden');
  await settled();
  expect([given.length, heldNow()]).toEqual([1, 0]);
  show('visible');
  await settled();
  expect([given.length, heldNow()]).toEqual([2, 1]);
  letSleep();
  show('hidden');
  show('visible');
  await settled();
  expect([given.length, heldNow()]).toEqual([2, 0]);
});

test('the screen stays on until the last reason is gone', async () => {
  const [one, other] = [stayAwake(), stayAwake()];
  await settled();
  expect(heldNow()).toBe(1);
  one();
  one();
  expect(heldNow()).toBe(1);
  other();
  expect(heldNow()).toBe(0);
});

test('a lock that comes when nobody needs it any more is given back', async () => {
  stayAwake()();
  await settled();
  expect([given.length, heldNow()]).toEqual([1, 0]);
});

test('a browser without the lock, or one that refuses it, stops nothing', async () => {
  const refuse = () => Promise.reject(new DOMException('battery', 'NotAllowedError'));
  Object.defineProperty(navigator, 'wakeLock', { value: { request: refuse }, configurable: true });
  stayAwake()();
  Reflect.deleteProperty(navigator, 'wakeLock');
  stayAwake()();
  await settled();
  expect(given).toEqual([]);
});
