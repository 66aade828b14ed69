import type { ModelVariant } from '#contract/analysis-api.ts';
import type { BareNetworks } from './bare-networks.ts';
import type { Contender, Pace } from './contender.ts';

/** What the bench calls in the page. One contender lives in one page: nothing else is loaded there. */
export interface BenchPage {
  /** Loads and warms a peer on the video in `#bench-file`. */
  startPeer(peer: PeerName, pictures: number): Promise<void>;
  /** Follows pictures from the middle of the video once more, from a forgotten person. */
  runPeer(): Promise<Pace>;
  /** Loads and warms the bare landmark network in as many workers. */
  startLimit(model: ModelVariant, workers: number): Promise<void>;
  /** Pictures a second of all workers together. */
  runLimit(seconds: number): Promise<number>;
}

/** Other ways to get landmarks out of a video; all with the `full` network, in the page itself. */
export type PeerName = 'plain' | 'mediapipe-ready' | 'mediapipe-seeking';

declare global {
  interface Window {
    benchPage?: BenchPage;
  }
}

let peer: Contender | null = null;
let limit: BareNetworks | null = null;

function chosenVideo(): File {
  const input = document.querySelector<HTMLInputElement>('#bench-file');
  const file = input?.files?.[0];
  if (file === undefined) throw new Error('no video is chosen');
  return file;
}

async function start(name: PeerName, pictures: number): Promise<Contender> {
  if (name === 'plain') {
    const { startPlainWay } = await import('./plain-way.ts');
    return startPlainWay(chosenVideo(), pictures);
  }
  const { startMediapipe } = await import('./mediapipe-way.ts');
  return startMediapipe(
    chosenVideo(),
    pictures,
    name === 'mediapipe-seeking' ? 'seeking' : 'ready',
  );
}

window.benchPage = {
  async startPeer(name, pictures) {
    peer = await start(name, pictures);
  },
  runPeer() {
    if (peer === null) throw new Error('no peer was started');
    return peer.run();
  },
  async startLimit(model, workers) {
    const { startBareNetworks } = await import('./bare-networks.ts');
    limit = await startBareNetworks(model, workers);
  },
  runLimit(seconds) {
    if (limit === null) throw new Error('no network was started');
    return limit.run(seconds);
  },
};
