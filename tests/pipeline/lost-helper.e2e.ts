import { expect, test } from '@playwright/test';
import { clipPath } from '../accuracy/truth.ts';
import { RealWorker } from './real-worker.ts';

const CLIP = clipPath('side-two-people');

interface WorkerScope {
  helpersEnded?: number;
}

interface CallToPage {
  readonly argumentList?: readonly { readonly value?: { readonly kind?: string } }[];
}

/** Ends the helping worker as a crash does, when the first landmarks are on their way to the page. */
function endHelperAtWork(): void {
  const scope = globalThis as typeof globalThis & WorkerScope;
  const helpers: Worker[] = [];
  globalThis.Worker = new Proxy(Worker, {
    construct(worker, how) {
      const helper = Reflect.construct(worker, how) as Worker;
      helpers.push(helper);
      return helper;
    },
  });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own port below
  const post = MessagePort.prototype.postMessage as (...message: unknown[]) => void;
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    post.apply(this, message);
    const { argumentList } = message[0] as CallToPage;
    if (argumentList?.[0]?.value?.kind !== 'followed') return;
    for (const helper of helpers.splice(0)) {
      helper.terminate();
      helper.dispatchEvent(new ErrorEvent('error', { message: 'gone' }));
      scope.helpersEnded = (scope.helpersEnded ?? 0) + 1;
    }
  };
}

test('a helping worker that dies at work is not missed: the report is the same', async ({
  page,
}) => {
  const worker = await RealWorker.open(page);
  const alone = await worker.reportOf(CLIP, { workers: 1 });
  await worker.thread.evaluate(endHelperAtWork);
  const helped = await worker.reportOf(CLIP, { workers: 2 });
  const ended = await worker.thread.evaluate(
    () => (globalThis as typeof globalThis & WorkerScope).helpersEnded,
  );
  expect(ended).toBe(1);
  expect(helped.report).toEqual(alone.report);
});
