import { proxy } from 'comlink';
import type {
  Analysis,
  AnalysisOptions,
  AnalysisProgress,
  Finding,
  KnownSoFar,
  Preview,
  SeekedFrames,
} from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { failure, type Result } from '#core/result.ts';
import { Watchdog } from './watchdog.ts';
import { connect, startAnalysisWorker, type WorkerConnection } from './worker-connection.ts';

/** A worker that says nothing for so long has hung. */
const SILENCE_LIMIT_MS = 60_000;

export type AnalysisOutcome = Result<Analysis, AnalysisError>;

export interface AnalysisListeners {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AnalysisProgress) => void;
  /** The receiver closes the picture. Without a receiver none is made. */
  readonly onPreview?: (picture: ImageBitmap, preview: Preview) => void;
  /** Without a receiver nothing is sent. */
  readonly onFinding?: (finding: Finding) => void;
  /** What an earlier run left. */
  readonly known?: KnownSoFar;
}

export interface AnalysisClientParts {
  readonly startWorker?: () => Worker;
  /** Frames by seeking, asked for only where WebCodecs is missing or `decodePath` is 'seeking'. */
  readonly openSeekedFrames?: (clip: Blob) => SeekedFrames & { readonly close: () => void };
  readonly silenceLimitMs?: number;
}

/**
 * The only way from the page to the worker. Never waits for ever: a crash, a silence and a cancel all settle the
 * call, and each leaves a fresh worker behind. One analysis at a time.
 */
export class AnalysisClient {
  private connection: WorkerConnection | null = null;
  private busy = false;
  /** Ends the analysis under way as if its caller had. */
  private cancel: () => void = () => undefined;

  constructor(private readonly parts: AnalysisClientParts = {}) {}

  /** Whether a film is watched. */
  get isWatching(): boolean {
    return this.busy;
  }

  /** Ends the worker with all that it has seen, and what it does; the next film gets a fresh one. */
  end(): void {
    this.cancel();
    this.connection?.end();
    this.connection = null;
  }

  /** Film to report. Resolves also when cancelled or crashed; rejects only if called while busy. */
  async analyse(
    clip: Blob,
    options: AnalysisOptions,
    listeners: AnalysisListeners = {},
  ): Promise<AnalysisOutcome> {
    if (this.busy) throw new Error('one analysis at a time');
    if (listeners.signal?.aborted === true) return failure({ code: 'cancelled' });
    this.busy = true;
    const connection = (this.connection ??= this.freshConnection());
    const outcome = await this.race(connection, clip, options, listeners);
    if (!outcome.ok && workerIsLost(outcome.error)) {
      connection.end();
      if (this.connection === connection) this.connection = this.freshConnection();
    }
    this.busy = false;
    return outcome;
  }

  private freshConnection(): WorkerConnection {
    return connect((this.parts.startWorker ?? startAnalysisWorker)());
  }

  /** The worker's answer, its death, its silence or the user's cancel: whichever comes first. */
  private race(
    connection: WorkerConnection,
    clip: Blob,
    options: AnalysisOptions,
    listeners: AnalysisListeners,
  ): Promise<AnalysisOutcome> {
    const frames = this.seekedFramesFor(clip, options);
    return new Promise<AnalysisOutcome>((resolve) => {
      const settle = (outcome: AnalysisOutcome) => {
        watchdog.stop();
        listeners.signal?.removeEventListener('abort', cancel);
        frames?.close();
        resolve(outcome);
      };
      const crashed = (detail: string) => settle(failure({ code: 'worker-crashed', detail }));
      const cancel = () => settle(failure({ code: 'cancelled' }));
      const watchdog = new Watchdog(this.parts.silenceLimitMs ?? SILENCE_LIMIT_MS, () =>
        crashed('no sign of life for a minute'),
      );
      // A sign of life, whatever it says.
      const fed = <Heard extends readonly unknown[]>(hear?: (...heard: Heard) => void) =>
        hear === undefined
          ? null
          : proxy((...heard: Heard) => {
              watchdog.feed();
              hear(...heard);
            });
      listeners.signal?.addEventListener('abort', cancel);
      this.cancel = cancel;
      void connection.died.then(crashed);
      connection.api
        .analyse(
          clip,
          options,
          listeners.known ?? null,
          proxy((progress) => {
            watchdog.feed();
            listeners.onProgress?.(progress);
          }),
          fed(listeners.onPreview),
          fed(listeners.onFinding),
          frames === null ? null : proxy(frames),
        )
        .then(settle, (reason: unknown) => crashed(String(reason)));
    });
  }

  private seekedFramesFor(clip: Blob, options: AnalysisOptions) {
    const wanted = options.decodePath === 'seeking' || typeof VideoDecoder === 'undefined';
    return wanted ? (this.parts.openSeekedFrames?.(clip) ?? null) : null;
  }
}

/** Cancelling is ending the worker: the only way that takes effect at once, whatever it is doing. */
function workerIsLost(error: AnalysisError): boolean {
  return (
    error.code === 'cancelled' || error.code === 'worker-crashed' || error.code === 'out-of-memory'
  );
}
