import { decodedFrames } from '../../decode/frames.ts';
import { openClip, type OpenClip } from '../../decode/open-clip.ts';
import type { FrameAnalyser } from './frame-analyser.ts';
import { inProcessAnalyser } from './in-process-analyser.ts';
import { WarmNetworks } from './networks.ts';
import type { RemoteAnalyserApi } from './remote-analyser.ts';

interface ClipHeld {
  readonly open: OpenClip;
  readonly analyser: FrameAnalyser;
}

/** The surface of this worker for the one that it helps. Networks stay warm when a clip is closed. */
export function servedAnalyser(): RemoteAnalyserApi {
  const networks = new WarmNetworks();
  let held: ClipHeld | null = null;
  const analyser = () => {
    if (held === null) throw new Error('no clip is open');
    return held.analyser;
  };
  return {
    async open({ clip, timeS, networks: order }) {
      const looks = await networks.load(order);
      const opened = await openClip(clip, '', 'auto');
      if (!looks.ok || !opened.ok) return false;
      const open = opened.value;
      const frames = (indices: readonly number[]) => decodedFrames(open, { indices });
      held = { open, analyser: inProcessAnalyser(frames, timeS, looks.value, null) };
      return true;
    },
    search: (looks, place, onFrame) => analyser().search(looks, place, onFrame),
    place: (track, frames, onFrame) => analyser().place(track, frames, onFrame),
    async follow(frames, regions, onRows) {
      const taken: Promise<void>[] = [];
      await analyser().follow(frames, regions, (rows) => {
        taken.push(onRows(rows));
      });
      await Promise.all(taken);
    },
    close() {
      held?.open.close();
      held = null;
    },
  };
}
