import { wrap } from 'comlink';
import type { ModelVariant } from '#contract/analysis-api.ts';
import type { BareNetworkWorker } from './bare-network.worker.ts';

/** The landmark network alone in several workers, loaded and warm. */
export interface BareNetworks {
  /** Pictures a second of all workers together, all at once. */
  run(seconds: number): Promise<number>;
}

/** What the machine could do at most: no video, no cutting out, a ready tensor. */
export async function startBareNetworks(
  model: ModelVariant,
  workers: number,
): Promise<BareNetworks> {
  const networks = Array.from({ length: workers }, () =>
    wrap<BareNetworkWorker>(
      new Worker(new URL('./bare-network.worker.ts', import.meta.url), { type: 'module' }),
    ),
  );
  await Promise.all(networks.map((network) => network.load(model)));
  return {
    async run(seconds) {
      const paces = await Promise.all(networks.map((network) => network.run(seconds)));
      return paces.reduce((sum, pace) => sum + pace, 0);
    },
  };
}
