import { wrap, type Remote } from 'comlink';
import type { MeasuringApi } from '#contract/measuring.ts';
import { startWorker } from '#contract/start-worker.ts';
import type { Correction } from '#core/corrections/correction.ts';
import type { KeptTrackTrouble } from '#core/kept-track/read-kept-track.ts';
import type { Report } from '#core/report/report.ts';
import { failure, type Result } from '#core/result.ts';
import { endpointUntil } from '../worker/endpoint-until.ts';
import { whenDied } from '../worker/when-died.ts';
import measuringWorker from '../../../workers/measuring/measuring.worker.ts?worker&url';

/** Why a walk is not measured again; `measuring-stopped`: the worker was lost, and the next call begins another one. */
export type MeasuringTrouble = KeptTrackTrouble | 'measuring-stopped';

/** Measures one kept walk again and again, away from the page. Always settles. */
export interface Measuring {
  take(report: Report, version: string): Promise<MeasuringTrouble | null>;
  measure(corrections: readonly Correction[]): Promise<Result<Report, MeasuringTrouble>>;
  /** Nothing more is asked for. */
  end(): void;
}

interface Connection {
  readonly api: Remote<MeasuringApi>;
  /** Resolves when the worker is lost. */
  readonly died: Promise<Error>;
  readonly end: () => void;
}

/** In a worker that begins with the first call. */
export class MeasuringWorker implements Measuring {
  private connection: Connection | null = null;

  async take(report: Report, version: string): Promise<MeasuringTrouble | null> {
    try {
      const { api, died } = (this.connection ??= connected());
      return await unlessDied(api.take(report, version), died);
    } catch {
      this.end();
      return 'measuring-stopped';
    }
  }

  async measure(corrections: readonly Correction[]): Promise<Result<Report, MeasuringTrouble>> {
    const { connection } = this;
    if (connection === null) return failure('measuring-stopped');
    try {
      const { api, died } = connection;
      return await unlessDied<Result<Report, MeasuringTrouble>>(api.measure(corrections), died);
    } catch {
      this.end();
      return failure('measuring-stopped');
    }
  }

  end(): void {
    this.connection?.end();
    this.connection = null;
  }
}

/** The answer; rejects when the worker dies before it. */
function unlessDied<Answer>(answer: Promise<Answer>, died: Promise<Error>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const letGo = whenDied(died, reject);
    void answer.then(resolve, reject).finally(letGo);
  });
}

function connected(): Connection {
  const worker = startWorker(measuringWorker, 'measuring');
  const over = new AbortController();
  const died = new Promise<Error>((resolve) => {
    worker.addEventListener('error', (event) => {
      // Handled here: it becomes a sentence on the screen, not a line in the console.
      event.preventDefault();
      resolve(new Error(event.message));
    });
  });
  const end = () => {
    over.abort('ended');
    worker.terminate();
  };
  return { api: wrap<MeasuringApi>(endpointUntil(worker, over.signal)), died, end };
}
