import type { ModelVariant } from '#contract/analysis-api.ts';
import type { CancelLatency } from './measured/cancel-latency.ts';
import type { MainThread } from './measured/main-thread.ts';
import type { Memory } from './measured/memory.ts';
import type { Response } from './measured/response.ts';

/** Who works: we, or another. 'limit' is the bare network, which nobody can pass. */
export type SpeedWho = 'ours' | 'plain' | 'mediapipe-ready' | 'mediapipe-seeking' | 'limit';

/** How many workers: one, one for each core, or none (the work is done in the page). */
export type Crew = 'one' | 'all' | 'none';

/** One line of the speed table. */
export interface SpeedRow {
  readonly who: SpeedWho;
  readonly model: ModelVariant;
  readonly crew: Crew;
  /** Median of `runs`. */
  readonly picturesPerS: number;
  readonly runs: readonly number[];
  /** Pictures in one run; null for the limit, which looks at one picture for some seconds. */
  readonly pictures: number | null;
  /** Pictures in which a person was found; null where nobody counts. */
  readonly withPerson: number | null;
  /** Models loaded and made ready, once, before the first picture; null where it was not measured. */
  readonly loadS: number | null;
}

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGib: number;
  readonly browser: string;
}

/** All of one run of the bench. A part that was not asked for is null. */
export interface BenchResult {
  /** When, ISO 8601. */
  readonly at: string;
  readonly machine: Machine;
  readonly clip: string;
  readonly speed: readonly SpeedRow[] | null;
  readonly response: Response | null;
  readonly cancel: CancelLatency | null;
  readonly screen: MainThread | null;
  readonly memory: Memory | null;
}
