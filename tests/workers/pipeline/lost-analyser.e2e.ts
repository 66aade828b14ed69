import { expect, test } from '@playwright/test';
import { clipPath } from '../../fixtures/truth.ts';
import { RealWorker } from './real-worker.ts';

const CLIP = clipPath('side-two-people');

interface WorkerScope {
  analysersEnded?: number;
}

interface CallToPage {
  readonly argumentList?: readonly { readonly value?: { readonly kind?: string } }[];
}

/** Ends the helping worker as a crash does, when the first landmarks are on their way to the page. */
function endAnalyserAtWork(): void {
  const scope = globalThis as typeof globalThis & WorkerScope;
  const analysers: Worker[] = [];
  globalThis.Worker = new Proxy(Worker, {
    construct(worker, how) {
      const analyser = Reflect.construct(worker, how) as Worker;
      analysers.push(analyser);
      return analyser;
    },
  });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own port below
  const post = MessagePort.prototype.postMessage as (...message: unknown[]) => void;
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    post.apply(this, message);
    const { argumentList } = message[0] as CallToPage;
    if (argumentList?.[0]?.value?.kind !== 'followed') return;
    for (const analyser of analysers.splice(0)) {
      analyser.terminate();
      analyser.dispatchEvent(new ErrorEvent('error', { message: 'gone' }));
      scope.analysersEnded = (scope.analysersEnded ?? 0) + 1;
    }
  };
}

test('a helping worker that dies at work is not missed: the report is the same', async ({
  page,
}) => {
  const worker = await RealWorker.open(page);
  const alone = await worker.reportOf(CLIP, { workers: 1 });
  await worker.thread.evaluate(endAnalyserAtWork);
  const helped = await worker.reportOf(CLIP, { workers: 2 });
  const ended = await worker.thread.evaluate(
    () => (globalThis as typeof globalThis & WorkerScope).analysersEnded,
  );
  expect(ended).toBe(1);
  expect(helped.report).toEqual(alone.report);
});
