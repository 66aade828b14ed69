import type { ModelVariant } from '#contract/analysis-api.ts';
import { bothWays } from './both-ways.ts';
import { loadLandmarkNetwork } from './landmark-network.ts';
import type { PoseNetwork } from './pose-source.ts';

/** The most exact network looks twice; who asks for a quicker one wants it quick. */
const LOOKS: Readonly<Record<ModelVariant, 1 | 2>> = { lite: 1, full: 1, heavy: 2 };

/** The network as an analysis uses it. Rejects when the weights cannot be had. */
export async function loadPoseNetwork(variant: ModelVariant): Promise<PoseNetwork> {
  const network = await loadLandmarkNetwork(variant);
  return LOOKS[variant] === 2 ? bothWays(network) : network;
}
