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
import { Watchdog, type Lifeless, type Patience } from '#contract/watchdog.ts';
import { failure, type Result } from '#core/result.ts';
import {
  connect,
  startAnalysisWorker,
  type WorkerConnection,
} from '../worker/worker-connection.ts';
import { whenDied } from '../worker/when-died.ts';

const PATIENCE: Patience = { silenceMs: 60_000, longStepMs: 300_000, standstillMs: 300_000 };
/** Reading what a file says of itself is quick: a thread that is stuck in it is stuck in a file that makes no sense. */
const PATIENCE_OPENING: Patience = { ...PATIENCE, silenceMs: 15_000 };
/** Over a slow network 36 MB take their time; one that is gone is told by the browser. */
const PATIENCE_LOADING: Patience = { ...PATIENCE, standstillMs: 1_200_000 };

export type AnalysisOutcome = Result<Analysis, AnalysisError>;

interface Ending {
  readonly outcome: AnalysisOutcome;
  /** Whether the next analysis needs another worker. */
  readonly workerIsLost: boolean;
}

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

  private whoWait: (() => void)[] = [];

  constructor(private readonly parts: AnalysisClientParts = {}) {}

  /** Whether a video is watched. */
  get isWatching(): boolean {
    return this.busy;
  }

  /** Ends the worker with all that it has seen, and what it does; the next video gets a fresh one. */
  end(): void {
    this.cancel();
    this.connection?.end();
    this.connection = null;
  }

  /** Resolves when no analysis is under way. */
  whenFree(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.whoWait.push(resolve));
  }

  /** Video to report. Resolves also when cancelled or crashed; rejects only if called while busy. */
  async analyse(
    clip: Blob,
    options: AnalysisOptions,
    listeners: AnalysisListeners = {},
  ): Promise<AnalysisOutcome> {
    if (this.busy) throw new Error('one analysis at a time');
    if (listeners.signal?.aborted === true) return failure({ code: 'cancelled' });
    this.busy = true;
    // One that could not be loaded when the last was lost may be to be had now.
    if (this.connection?.isDead() === true) this.connection = null;
    const connection = (this.connection ??= this.freshConnection());
    const { outcome, workerIsLost } = await this.race(connection, clip, options, listeners);
    if (workerIsLost) {
      connection.end();
      if (this.connection === connection) this.connection = this.freshConnection();
    }
    // It would hold the answer until the next video.
    this.cancel = () => undefined;
    this.busy = false;
    this.whoWait.splice(0).forEach((resolve) => resolve());
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
  ): Promise<Ending> {
    const frames = this.seekedFramesFor(clip, options);
    return new Promise<Ending>((resolve) => {
      const settle = (outcome: AnalysisOutcome, workerIsLost: boolean) => {
        watchdog.stop();
        letGo();
        listeners.signal?.removeEventListener('abort', cancel);
        frames?.close();
        resolve({ outcome, workerIsLost });
      };
      const lose = (error: AnalysisError) => settle(failure(error), true);
      // Ending the worker is the only way to cancel that takes effect at once, whatever it is doing.
      const cancel = () => lose({ code: 'cancelled' });
      let stage: AnalysisProgress['stage'] | null = null;
      const watchdog = new Watchdog(connection.signs, PATIENCE, (how) => lose(endOf(how, stage)));
      const heard = <Heard extends readonly unknown[]>(hear?: (...heard: Heard) => void) =>
        hear === undefined
          ? null
          : proxy((...heard: Heard) => {
              watchdog.progress();
              hear(...heard);
            });
      listeners.signal?.addEventListener('abort', cancel);
      this.cancel = cancel;
      const letGo = whenDied(connection.died, lose);
      connection.api
        .analyse(
          clip,
          options,
          listeners.known ?? null,
          proxy((progress) => {
            stage = progress.stage;
            watchdog.progress();
            watchdog.be(patienceIn(stage));
            listeners.onProgress?.(progress);
          }),
          heard(listeners.onPreview),
          heard(listeners.onFinding),
          frames === null ? null : proxy(frames),
        )
        .then(
          (outcome) => settle(outcome, !outcome.ok && outcome.error.code === 'out-of-memory'),
          (reason: unknown) => lose({ code: 'worker-crashed', detail: String(reason) }),
        );
    });
  }

  private seekedFramesFor(clip: Blob, options: AnalysisOptions) {
    const wanted = options.decodePath === 'seeking' || typeof VideoDecoder === 'undefined';
    return wanted ? (this.parts.openSeekedFrames?.(clip) ?? null) : null;
  }
}

function patienceIn(stage: AnalysisProgress['stage']): Patience {
  if (stage === 'opening') return PATIENCE_OPENING;
  return stage === 'loading-model' || stage === 'trying-backends' ? PATIENCE_LOADING : PATIENCE;
}

function endOf(how: Lifeless, stage: AnalysisProgress['stage'] | null): AnalysisError {
  if (how === 'silent' && stage === 'opening') return { code: 'file-damaged' };
  const detail =
    how === 'silent' ? 'no sign of life for a minute' : 'nothing got done for five minutes';
  return { code: 'worker-crashed', detail };
}
