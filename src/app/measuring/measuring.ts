import { wrap, type Remote } from 'comlink';
import type { MeasuringApi } from '#contract/measuring.ts';
import { startWorker } from '#contract/start-worker.ts';
import type { Correction } from '#core/corrections/correction.ts';
import type { KeptTrackTrouble } from '#core/kept-track/read-kept-track.ts';
import type { Report } from '#core/report/report.ts';
import { failure, type Result } from '#core/result.ts';
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
  readonly worker: Worker;
  readonly api: Remote<MeasuringApi>;
  /** Rejects when the worker is lost. */
  readonly died: Promise<never>;
}

/** In a worker that begins with the first call. */
export class MeasuringWorker implements Measuring {
  private connection: Connection | null = null;

  async take(report: Report, version: string): Promise<MeasuringTrouble | null> {
    try {
      const { api, died } = (this.connection ??= connected());
      return await Promise.race([api.take(report, version), died]);
    } catch {
      this.end();
      return 'measuring-stopped';
    }
  }

  async measure(corrections: readonly Correction[]): Promise<Result<Report, MeasuringTrouble>> {
    const { connection } = this;
    if (connection === null) return failure('measuring-stopped');
    try {
      return await Promise.race([connection.api.measure(corrections), connection.died]);
    } catch {
      this.end();
      return failure('measuring-stopped');
    }
  }

  end(): void {
    this.connection?.worker.terminate();
    this.connection = null;
  }
}

function connected(): Connection {
  const worker = startWorker(measuringWorker, 'measuring');
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // Handled here: it becomes a sentence on the screen, not a line in the console.
      event.preventDefault();
      reject(new Error(event.message));
    });
  });
  // Lost between two calls: the next one hears of it.
  died.catch(() => undefined);
  return { worker, api: wrap<MeasuringApi>(worker), died };
}
