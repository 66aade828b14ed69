import type { ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { success, type Result } from '#core/result.ts';
import { bothWays } from './both-ways.ts';
import { loadLandmarkNetwork } from './landmark-network.ts';
import type { PoseNetwork } from './pose-source.ts';

/** Only the most exact network looks twice: a quicker one is chosen for its speed. */
const LOOKS: Readonly<Record<ModelVariant, 1 | 2>> = { lite: 1, full: 1, heavy: 2 };

/** The network as an analysis uses it. */
export async function loadPoseNetwork(
  variant: ModelVariant,
): Promise<Result<PoseNetwork, AnalysisError>> {
  const network = await loadLandmarkNetwork(variant);
  if (!network.ok) return network;
  return LOOKS[variant] === 2 ? success(bothWays(network.value)) : network;
}
