import type { Endpoint } from 'comlink';

/**
 * What Comlink speaks through, until `over`. Comlink keeps hold of an endpoint as long as somebody waits for its answer,
 * and those who wait for a worker that was ended wait for ever: the endpoint must not lead to them, their video and their
 * report. Abort it with a word: an error would hold by its stack who ended the worker.
 */
export function endpointUntil(worker: Worker, over: AbortSignal): Endpoint {
  return {
    postMessage: (message: unknown, transfer: Transferable[] = []) =>
      worker.postMessage(message, transfer),
    addEventListener: (name, listener) => worker.addEventListener(name, listener, { signal: over }),
    removeEventListener: (name, listener) => worker.removeEventListener(name, listener),
  };
}
