import { getEventListeners } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { endpointUntil } from '../../../src/app/worker/endpoint-until.ts';
import { ThreadWorker } from '../../workers/thread-worker.ts';

const worker = new ThreadWorker({});
afterEach(() => worker.terminate());

test('an endpoint that is over hears nothing more, and holds nobody who listened', () => {
  const over = new AbortController();
  const heard: unknown[] = [];
  const endpoint = endpointUntil(worker.worker, over.signal);
  endpoint.addEventListener('message', (event) => void heard.push((event as MessageEvent).data));
  worker.dispatchEvent(new MessageEvent('message', { data: 'before' }));
  over.abort('ended');
  worker.dispatchEvent(new MessageEvent('message', { data: 'after' }));
  expect(heard).toEqual(['before']);
  expect(getEventListeners(worker, 'message')).toEqual([]);
});
