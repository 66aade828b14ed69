import type { ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendName } from '#contract/backend.ts';
import { failure, success, type Result } from '#core/result.ts';
import { inLongStep } from '../life.ts';
import { loadPeopleNetwork } from '../people/people-network.ts';
import type { PeopleNetwork } from '../people/people-source.ts';
import { startBackend } from '../pose/backend.ts';
import { loadPoseNetwork } from '../pose/pose-network.ts';
import { POSE_INPUT_PX, type PoseNetwork } from '../pose/pose-source.ts';

/** The two networks of an analysis: who is in the picture, and where their joints are. */
export interface Networks {
  readonly people: PeopleNetwork;
  readonly pose: PoseNetwork;
}

interface Loaded extends Networks {
  readonly variant: ModelVariant;
  readonly backend: BackendName;
}

let loaded: Loaded | null = null;

/** Loads the networks, or takes those still warm from the last clip. A file that cannot be had is a failure. */
export async function loadNetworks(
  variant: ModelVariant,
  backend: BackendName,
): Promise<Result<Networks, AnalysisError>> {
  if (loaded?.variant === variant && loaded.backend === backend) return success(loaded);
  try {
    const error = await startBackend(backend);
    if (error !== null) return failure(error);
    // Weights live on a backend: those of another one are of no use.
    const people = loaded?.backend === backend ? success(loaded.people) : await loadPeopleNetwork();
    if (!people.ok) return people;
    if (loaded?.backend !== backend) loaded?.people.dispose();
    loaded?.pose.dispose();
    loaded = null;
    const pose = await loadPoseNetwork(variant);
    if (!pose.ok) {
      people.value.dispose();
      return pose;
    }
    // The first picture is slow: kernels are compiled, memory is taken.
    await inLongStep(() => pose.value.estimate(new Float32Array(3 * POSE_INPUT_PX ** 2)));
    loaded = { people: people.value, pose: pose.value, variant, backend };
    return success(loaded);
  } catch (error) {
    return failure({
      code: 'model-failed',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Forgets the networks, whose memory is gone with a lost graphics context. */
export function forgetNetworks(): void {
  loaded = null;
}
