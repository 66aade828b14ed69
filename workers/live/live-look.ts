import type { BackendName } from '#contract/backend.ts';
import type { LiveApi } from '#contract/live-api.ts';
import type { CoachLook } from '#core/coach/coach-look.ts';
import { bitmapPicture } from '../decode/pixels/picture-sources.ts';
import { clipFrame } from '../decode/pixels/shown-picture.ts';
import type { Engine } from '../pipeline/engine.ts';
import type { Looks } from '../pipeline/frames/networks.ts';
import { LiveWalker } from './live-walker.ts';

/** The quickest network: nothing is measured from the live picture. */
const LIVE_MODEL = 'lite';

/** The camera's side of the worker's surface. See `LiveApi`. */
export function liveApi({ networks }: Engine): LiveApi {
  let looks: Looks | null = null;
  let walker: LiveWalker | null = null;
  return {
    async startLive(backend: BackendName) {
      const loaded = await networks.load({ model: LIVE_MODEL, backend, legs: false });
      looks = loaded.ok ? loaded.value : null;
      walker = null;
      return loaded.ok;
    },
    async look(picture, timeS) {
      const sizePx = { widthPx: picture.width, heightPx: picture.height };
      const frame = clipFrame(0, timeS, sizePx, bitmapPicture(picture));
      try {
        if (looks === null) return nobody(timeS, sizePx);
        walker ??= new LiveWalker(looks);
        return await walker.look(frame);
      } finally {
        frame.close();
      }
    },
    stopLive() {
      walker = null;
    },
  };
}

function nobody(timeS: number, sizePx: Pick<CoachLook, 'widthPx' | 'heightPx'>): CoachLook {
  return { timeS, ...sizePx, person: null, otherPeople: null, light: null };
}
