import { AnalyserPool } from './frames/analyser-pool.ts';
import { WarmNetworks } from './frames/networks.ts';

/**
 * What stays warm in this worker from clip to clip: the networks with the memory that they are shown pictures in, and
 * the workers that help. The worker's entry makes the one engine; nothing else holds any of this.
 */
export class Engine {
  readonly networks = new WarmNetworks();
  readonly pool = new AnalyserPool();
}
