import type { Finding, FollowedStretch, FoundPeople, KnownSoFar } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendName } from '#contract/backend.ts';
import { success, type Result } from '#core/result.ts';
import type { OpenClip } from '../decode/open-clip.ts';
import type { Engine } from './engine.ts';
import { inProcessAnalyser, type FrameSource } from './frames/in-process-analyser.ts';
import { previewer } from './frames/preview.ts';
import { workersFor } from './frames/worker-count.ts';
import type { AnalysisRequest } from './run.ts';
import { seesLegs } from './software.ts';
import { trackWalker, type TrackedWalker } from './track-walker.ts';

/** A clip that is open in this worker. */
export interface ClipAtHand {
  readonly open: OpenClip;
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
  engine: Engine,
  clip: ClipAtHand,
  request: AnalysisRequest,
  backend: BackendName,
): Promise<Result<WatchedClip, AnalysisError>> {
  if (backend === 'wasm') return watchOn(backend, engine, clip, request);
  const memory = new Memory(request.known);
  const remembered: AnalysisRequest = {
    ...request,
    onFinding(finding) {
      memory.keep(finding);
      request.onFinding?.(finding);
    },
  };
  try {
    const watched = await watchOn(backend, engine, clip, remembered);
    if (watched.ok) return watched;
  } catch {
    // Whatever went wrong on graphics, wasm may do it; a fault that is not of the graphics comes again there.
  }
  engine.networks.forget();
  return watchOn('wasm', engine, clip, { ...request, known: memory.known });
}

async function watchOn(
  backend: BackendName,
  { networks, pool }: Engine,
  { open, timeS, frames }: ClipAtHand,
  { clip, options, known, onProgress, onPreview, onFinding }: AnalysisRequest,
): Promise<Result<WatchedClip, AnalysisError>> {
  const { facts, displayed } = open;
  // A video that only the page can show passes through one analyser.
  const workers = facts.path === 'seeking' ? 1 : workersFor(backend, options.workers);
  const order = { model: options.model, backend, legs: seesLegs(options) };
  const remotes = pool.take(workers - 1, { clip, timeS, networks: order });
  const looks = await networks.load(order);
  if (!looks.ok) return looks;
  const preview = onPreview === null ? null : previewer(onPreview, timeS);
  const own = inProcessAnalyser(frames, timeS, looks.value, preview);
  const { widthPx, heightPx } = facts;
  const tracked = await trackWalker({
    clip: { timeS, widthPx, heightPx, isKey: displayed.isKey },
    analysers: [Promise.resolve(own), ...remotes],
    known,
    onProgress,
    onFinding,
  });
  return success({ tracked, backend, workers });
}

/** What has been found, to go on from. */
class Memory {
  #found: FoundPeople | null;
  readonly #followed: FollowedStretch[];

  constructor(known: KnownSoFar | null) {
    this.#found = known?.found ?? null;
    this.#followed = [...(known?.followed ?? [])];
  }

  keep(finding: Finding): void {
    if (finding.kind === 'found') this.#found = finding.found;
    else this.#followed.push(finding.stretch);
  }

  get known(): KnownSoFar | null {
    return this.#found === null ? null : { found: this.#found, followed: this.#followed };
  }
}
