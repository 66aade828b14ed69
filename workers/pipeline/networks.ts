import type { ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { failure, success, type Result } from '#core/result.ts';
import { loadPeopleNetwork } from '../people/people-network.ts';
import type { PeopleNetwork } from '../people/people-source.ts';
import { loadPoseNetwork } from '../pose/pose-network.ts';
import type { PoseNetwork } from '../pose/pose-source.ts';

/** The two networks of an analysis: who is in the picture, and where their joints are. */
export interface Networks {
  readonly people: PeopleNetwork;
  readonly pose: PoseNetwork;
}

let people: PeopleNetwork | null = null;
let pose: { readonly variant: ModelVariant; readonly network: PoseNetwork } | null = null;

/** Loads the networks, or takes those still warm from the last clip. A file that cannot be had is a failure. */
export async function loadNetworks(
  variant: ModelVariant,
): Promise<Result<Networks, AnalysisError>> {
  try {
    people ??= await loadPeopleNetwork();
    if (pose?.variant !== variant) {
      pose?.network.dispose();
      pose = null;
      pose = { variant, network: await loadPoseNetwork(variant) };
    }
    return success({ people, pose: pose.network });
  } catch (error) {
    return failure({
      code: 'model-failed',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
