import { proxy, wrap, type Remote } from 'comlink';
import type { ModelVariant } from '#contract/analysis-api.ts';
import type { BackendName } from '#contract/backend.ts';
import { startWorker } from '#contract/start-worker.ts';
import type { Region } from '#core/people/region-path.ts';
import handWorker from '../hand.worker.ts?worker&url';
import type { FollowedRows, Hand } from './hand.ts';

/** What a hand needs to hold the same clip and networks as the first. */
export interface HandOrder {
  readonly clip: Blob;
  readonly timeS: Float64Array;
  readonly model: ModelVariant;
  readonly backend: BackendName;
}

/** The surface of a hand's own worker. A lost worker rejects nothing: whoever calls must race its end. */
export interface HandApi extends Omit<Hand, 'follow'> {
  /** Rows travel by a way of their own: each is acknowledged, so that the word that all is done overtakes none. */
  follow(
    frames: readonly number[],
    regions: readonly (Region | null)[],
    onRows: (rows: FollowedRows) => Promise<void>,
  ): Promise<void>;
  /** Resolves with false when clip or networks cannot be had. */
  open(order: HandOrder): Promise<boolean>;
  close(): void;
}

/** A worker that helps this one, kept warm from clip to clip. */
export class Helper {
  readonly #worker = startWorker(handWorker, 'hand');
  readonly #api: Remote<HandApi> = wrap<HandApi>(this.#worker);
  readonly #lost: Promise<never>;

  constructor() {
    this.#lost = new Promise<never>((_, reject) => {
      this.#worker.addEventListener('error', (event) => {
        // The others do its work: nothing is lost, nothing to tell.
        event.preventDefault();
        reject(new Error(event.message || 'a helping worker was lost'));
      });
    });
    this.#lost.catch(() => undefined);
  }

  /** The hand, once it holds the clip. Rejects when it cannot. */
  async take(order: HandOrder): Promise<Hand> {
    if (!(await this.#race(this.#api.open(order)))) throw new Error('a helper could not open');
    return {
      search: (looks, place, onFrame) => this.#race(this.#api.search(looks, place, proxy(onFrame))),
      place: (track, frames, onFrame) => this.#race(this.#api.place(track, frames, proxy(onFrame))),
      follow: (frames, regions, onRows) =>
        this.#race(
          this.#api.follow(
            frames,
            regions,
            proxy((rows: FollowedRows) => {
              onRows(rows);
              return Promise.resolve();
            }),
          ),
        ),
    };
  }

  /** Lets go of the clip; the networks stay. */
  release(): void {
    void this.#race(this.#api.close()).catch(() => undefined);
  }

  end(): void {
    this.#worker.terminate();
  }

  #race<Value>(call: Promise<Value>): Promise<Value> {
    return Promise.race([call, this.#lost]);
  }
}
