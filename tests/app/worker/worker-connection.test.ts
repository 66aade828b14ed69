import { getEventListeners } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { connect } from '../../../src/app/worker/worker-connection.ts';
import { ThreadWorker } from '../../workers/thread-worker.ts';

const never = () => new Promise<never>(() => undefined);
let worker = new ThreadWorker({ startLive: never });

afterEach(() => worker.terminate());

test('a worker that is ended holds nobody who waits for its answer', () => {
  worker = new ThreadWorker({ startLive: never });
  const { api, end } = connect(worker.worker);
  void api.startLive('wasm');
  expect(getEventListeners(worker, 'message')).toHaveLength(1);
  end();
  expect(getEventListeners(worker, 'message')).toEqual([]);
  expect(getEventListeners(worker, 'error')).toEqual([]);
});

test('a worker answers until it is ended, and one that is asked later says nothing and breaks nothing', async () => {
  worker = new ThreadWorker({ startLive: () => true });
  const { api, end } = connect(worker.worker);
  expect(await api.startLive('wasm')).toBe(true);
  end();
  const answered = vi.fn();
  void api.startLive('wasm').then(answered, answered);
  await new Promise((resolve) => setImmediate(resolve));
  expect(answered).not.toHaveBeenCalled();
});
