import { afterEach, expect, test, vi } from 'vitest';
import { startWorker } from '#contract/start-worker.ts';

afterEach(() => vi.unstubAllGlobals());

test('workers of one script share one blob, so that one that ends before its first word leaves nothing behind', () => {
  const started: [string, WorkerOptions][] = [];
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor(address: string, how: WorkerOptions) {
        super();
        started.push([address, how]);
      }
    },
  );
  const blobs = vi.spyOn(URL, 'createObjectURL');
  for (let visit = 0; visit < 3; visit++) startWorker('/assets/a.js', 'a');
  startWorker('/assets/b.js', 'b');
  expect(blobs).toHaveBeenCalledTimes(2);
  const [first, second, , other] = started;
  expect(second).toEqual(first);
  expect(other?.[0]).not.toBe(first?.[0]);
  expect(first?.[1]).toEqual({ type: 'module', name: 'a' });
});
