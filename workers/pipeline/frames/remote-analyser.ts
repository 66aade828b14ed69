import { proxy, wrap, type ProxyMarked, type Remote } from 'comlink';
import { startWorker } from '#contract/start-worker.ts';
import { Watchdog, type Patience } from '#contract/watchdog.ts';
import type { Region } from '#core/people/region-path.ts';
import analyserWorker from '../../frame-analyser.worker.ts?worker&url';
import type { FollowedRows, FrameAnalyser } from './frame-analyser.ts';
import type { NetworkOrder } from './networks.ts';

/** What an analyser needs to hold the same clip and networks as the first. */
export interface AnalyserSetup {
  readonly clip: Blob;
  readonly timeS: Float64Array;
  readonly networks: NetworkOrder;
}

/** The surface of an analyser's own worker. A lost worker rejects nothing: whoever calls must race its end. */
export interface RemoteAnalyserApi extends Omit<FrameAnalyser, 'follow'> {
  /** Rows travel by a way of their own: each is acknowledged, so that the word that all is done overtakes none. */
  follow(
    frames: readonly number[],
    regions: readonly (Region | null)[],
    onRows: (rows: FollowedRows) => Promise<void>,
  ): Promise<void>;
  /** Resolves with false when clip or networks cannot be had. */
  open(order: AnalyserSetup): Promise<boolean>;
  close(): void;
}

/** Others can do an analyser's work: it is given up sooner than the whole analysis would be. */
const PATIENCE: Patience = { silenceMs: 30_000, longStepMs: 180_000, standstillMs: 120_000 };

/** While it gets ready its networks may come over a slow network. */
const PATIENCE_READY: Patience = { ...PATIENCE, standstillMs: 1_200_000 };

/** A function that the worker calls as something gets done. */
type Heard = <Told extends readonly unknown[], Answer>(
  hear: (...told: Told) => Answer,
) => ((...told: Told) => Answer) & ProxyMarked;

/** A worker that helps this one, kept warm from clip to clip. */
export class RemoteAnalyser {
  readonly #worker: Worker;
  readonly #api: Remote<RemoteAnalyserApi>;
  readonly #lost: Promise<never>;
  #lose: (reason: string) => void = () => undefined;
  #isLost = false;

  constructor(start: () => Worker = () => startWorker(analyserWorker, 'frame-analyser')) {
    this.#worker = start();
    this.#api = wrap<RemoteAnalyserApi>(this.#worker);
    this.#lost = new Promise<never>((_, reject) => {
      this.#lose = (reason) => {
        this.end();
        reject(new Error(reason));
      };
    });
    this.#lost.catch(() => undefined);
    this.#worker.addEventListener('error', (event) => {
      // The others do its work: nothing is lost, nothing to tell.
      event.preventDefault();
      this.#lose(event.message || 'an analyser worker was lost');
    });
  }

  /** It never helps again: it died, was given up or was ended. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** The analyser, once it holds the clip. Rejects when it cannot. */
  async take(order: AnalyserSetup): Promise<FrameAnalyser> {
    const opened = await this.#watched(() => this.#api.open(order), PATIENCE_READY);
    if (!opened) throw new Error('an analyser could not open');
    return {
      search: (looks, place, onFrame) =>
        this.#watched((heard) => this.#api.search(looks, place, heard(onFrame))),
      place: (track, frames, onFrame) =>
        this.#watched((heard) => this.#api.place(track, frames, heard(onFrame))),
      follow: (frames, regions, onRows) =>
        this.#watched((heard) => {
          const take = (rows: FollowedRows) => {
            onRows(rows);
            return Promise.resolve();
          };
          return this.#api.follow(frames, regions, heard(take));
        }),
    };
  }

  /** Lets go of the clip; the networks stay. */
  release(): void {
    void this.#watched(() => this.#api.close()).catch(() => undefined);
  }

  end(): void {
    this.#isLost = true;
    this.#worker.terminate();
  }

  /** What was asked of the worker; rejects when it dies meanwhile, or no longer shows that it lives. */
  async #watched<Value>(
    ask: (heard: Heard) => Promise<Value>,
    patience = PATIENCE,
  ): Promise<Value> {
    const watchdog = new Watchdog(this.#worker, patience, (how) => this.#lose(how));
    const heard: Heard = (hear) =>
      proxy((...told) => {
        watchdog.progress();
        return hear(...told);
      });
    try {
      return await Promise.race([ask(heard), this.#lost]);
    } finally {
      watchdog.stop();
    }
  }
}
