import type {
  AnalysisOptions,
  FollowedStretch,
  FoundPeople,
  KnownSoFar,
} from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendName } from '#contract/backend.ts';
import { success, type Result } from '#core/result.ts';
import type { OpenClip } from '../decode/open-clip.ts';
import { analyserPool } from './frames/analyser-pool.ts';
import {
  inProcessAnalyser,
  type FrameSource,
  type OnFollowed,
} from './frames/in-process-analyser.ts';
import { forgetNetworks, loadNetworks } from './frames/networks.ts';
import { seesLegs } from './software.ts';
import { trackWalker, type TrackedWalker, type TrackListeners } from './track-walker.ts';
import { workersFor } from './frames/worker-count.ts';

/** A clip that is open in this worker. */
export interface ClipAtHand {
  readonly open: OpenClip;
  readonly clip: Blob;
  readonly timeS: Float64Array;
  readonly frames: FrameSource;
}

export interface WatchedClip {
  readonly tracked: TrackedWalker;
  /** What it ran on in the end. */
  readonly backend: BackendName;
  readonly workers: number;
}

/**
 * Tracks the walker with as many workers as the device bears. When the graphics under it give way, it goes on with
 * wasm where it was.
 */
export async function watchClip(
  clip: ClipAtHand,
  options: AnalysisOptions,
  backend: BackendName,
  known: KnownSoFar | null,
  listeners: TrackListeners,
  onFollowed: OnFollowed | null,
): Promise<Result<WatchedClip, AnalysisError>> {
  // A film that only the page can show passes through one analyser.
  const workers = clip.open.facts.path === 'seeking' ? 1 : workersFor(backend, options.workers);
  const order = { model: options.model, backend, legs: seesLegs(options) };
  const { clip: file, timeS } = clip;
  const remotes = analyserPool(workers - 1, { clip: file, timeS, networks: order });
  const networks = await loadNetworks(order);
  if (!networks.ok) {
    if (backend === 'wasm') return networks;
    forgetNetworks();
    return watchClip(clip, options, 'wasm', known, listeners, onFollowed);
  }
  const own = inProcessAnalyser(clip.frames, clip.timeS, networks.value, onFollowed);
  const analysers = [Promise.resolve(own), ...remotes];
  const memory = new Memory(known);
  const { facts, displayed } = clip.open;
  const plan = {
    timeS: clip.timeS,
    widthPx: facts.widthPx,
    heightPx: facts.heightPx,
    isKey: displayed.isKey,
  };
  try {
    const tracked = await trackWalker(plan, analysers, known, {
      onProgress: listeners.onProgress,
      onFinding: (finding) => {
        memory.keep(finding);
        listeners.onFinding?.(finding);
      },
    });
    return success({ tracked, backend, workers });
  } catch (error) {
    if (backend === 'wasm') throw error;
    forgetNetworks();
    return watchClip(clip, options, 'wasm', memory.known, listeners, onFollowed);
  }
}

/** What has been found, to go on from. */
class Memory {
  #found: FoundPeople | null;
  readonly #followed: FollowedStretch[];

  constructor(known: KnownSoFar | null) {
    this.#found = known?.found ?? null;
    this.#followed = [...(known?.followed ?? [])];
  }

  keep(finding: Parameters<NonNullable<TrackListeners['onFinding']>>[0]): void {
    if (finding.kind === 'found') this.#found = finding.found;
    else this.#followed.push(finding.stretch);
  }

  get known(): KnownSoFar | null {
    return this.#found === null ? null : { found: this.#found, followed: this.#followed };
  }
}
