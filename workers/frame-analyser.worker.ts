import { expose } from 'comlink';
import { decodedFrames } from './decode/frames.ts';
import { openClip, type OpenClip } from './decode/open-clip.ts';
import { startBeating } from './life/life.ts';
import type { FrameAnalyser } from './pipeline/frames/frame-analyser.ts';
import { inProcessAnalyser } from './pipeline/frames/in-process-analyser.ts';
import { loadNetworks } from './pipeline/frames/networks.ts';
import type { RemoteAnalyserApi } from './pipeline/frames/remote-analyser.ts';

let open: OpenClip | null = null;
let analyser: FrameAnalyser | null = null;

function held(): FrameAnalyser {
  if (analyser === null) throw new Error('no clip is open');
  return analyser;
}

startBeating();
expose({
  async open({ clip, timeS, networks: order }) {
    const networks = await loadNetworks(order);
    const opened = await openClip(clip, '', 'auto');
    if (!networks.ok || !opened.ok) return false;
    open = opened.value;
    analyser = inProcessAnalyser(
      (indices) => decodedFrames(opened.value, { indices }),
      timeS,
      networks.value,
      null,
    );
    return true;
  },
  search: (looks, place, onFrame) => held().search(looks, place, onFrame),
  place: (track, frames, onFrame) => held().place(track, frames, onFrame),
  async follow(frames, regions, onRows) {
    const taken: Promise<void>[] = [];
    await held().follow(frames, regions, (rows) => {
      taken.push(onRows(rows));
    });
    await Promise.all(taken);
  },
  close() {
    open?.close();
    open = null;
    analyser = null;
  },
} satisfies RemoteAnalyserApi);
