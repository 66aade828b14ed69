import { wrap, type Remote } from 'comlink';
import type { AnalysisApi } from '#contract/analysis-api.ts';
import { startWorker } from '#contract/start-worker.ts';
import analysisWorker from '../../workers/analysis.worker.ts?worker&url';

/**
 * One worker and its Comlink face. A call to a dead worker never settles, so whoever calls must race `died`,
 * which resolves (never rejects) with what is known, also when the worker died before the call.
 */
export interface WorkerConnection {
  readonly api: Remote<AnalysisApi>;
  readonly died: Promise<string>;
  /** Ends the worker at once; whatever it was doing is lost. */
  readonly end: () => void;
}

/** Wraps a worker that has just been made. */
export function connect(worker: Worker): WorkerConnection {
  const died = new Promise<string>((resolve) => {
    worker.addEventListener('error', (event) => {
      // Handled here: it becomes a sentence on the screen, not a line in the console.
      event.preventDefault();
      resolve(event.message || 'the worker could not be loaded');
    });
    worker.addEventListener('messageerror', () => resolve('a message could not be read'));
  });
  return { api: wrap<AnalysisApi>(worker), died, end: () => worker.terminate() };
}

/** The app's analysis worker. */
export function startAnalysisWorker(): Worker {
  return startWorker(analysisWorker, 'analysis');
}
