import { wrap, type Remote } from 'comlink';
import type { AnalysisApi } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { startWorker } from '#contract/start-worker.ts';
import { endpointUntil } from './endpoint-until.ts';
import analysisWorker from '../../../workers/analysis.worker.ts?worker&url';

/**
 * One worker and its Comlink face. A call to a dead worker never settles, so whoever calls must race `died`,
 * which resolves (never rejects) with what is known, also when the worker died before the call.
 */
export interface WorkerConnection {
  readonly api: Remote<AnalysisApi>;
  readonly died: Promise<AnalysisError>;
  readonly isDead: () => boolean;
  /** Where its messages are heard, signs of life among them. */
  readonly signs: EventTarget;
  /** Ends the worker at once; whatever it was doing is lost. */
  readonly end: () => void;
}

/** Wraps a worker that has just been made. */
export function connect(worker: Worker): WorkerConnection {
  let dead = false;
  // One that was ended is still there for a while: it must not hold what waited for its death.
  const heard = new AbortController();
  const how = { signal: heard.signal };
  const died = new Promise<AnalysisError>((resolve) => {
    const die = (error: AnalysisError) => {
      dead = true;
      resolve(error);
    };
    const lose = (event: ErrorEvent) => {
      // Handled here: it becomes a sentence on the screen, not a line in the console.
      event.preventDefault();
      die(lossOf(event));
    };
    worker.addEventListener('error', lose, how);
    worker.addEventListener(
      'messageerror',
      () => die({ code: 'worker-crashed', detail: 'a message could not be read' }),
      how,
    );
  });
  return {
    api: wrap<AnalysisApi>(endpointUntil(worker, heard.signal)),
    died,
    isDead: () => dead,
    signs: worker,
    end: () => {
      heard.abort('ended');
      worker.terminate();
    },
  };
}

/** The app's analysis worker. */
export function startAnalysisWorker(): Worker {
  return startWorker(analysisWorker, 'analysis');
}

/** Only code that ran can say what went wrong in it: a worker without a word was never loaded. */
function lossOf({ message }: ErrorEvent): AnalysisError {
  return message ? { code: 'worker-crashed', detail: message } : { code: 'app-unreachable' };
}
