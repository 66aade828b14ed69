import { transfer } from 'comlink';
import type { OnPreview } from '#contract/analysis-api.ts';
import { LANDMARK_COUNT } from '#core/body/skeleton.ts';
import { PictureMemory } from '../../decode/pixels/picture-memory.ts';
import type { OnFollowed } from './in-process-analyser.ts';

const EVERY_MS = 150;
const WIDTH_PX = 640;

/** Sends the page a look at the video now and then: the frame just done, and the points found in it. */
export function previewer(onPreview: OnPreview, timeS: Float64Array): OnFollowed {
  const memory = new PictureMemory();
  let sentMs = -Infinity;
  return async (frame, seen) => {
    const nowMs = performance.now();
    if (nowMs - sentMs < EVERY_MS) return;
    sentMs = nowMs;
    const picture = await frame.toBitmap(WIDTH_PX, memory);
    const points = new Float32Array(2 * LANDMARK_COUNT);
    for (let i = 0; i < LANDMARK_COUNT; i++) {
      points[2 * i] = (seen?.xPx[i] ?? NaN) / frame.widthPx;
      points[2 * i + 1] = (seen?.yPx[i] ?? NaN) / frame.heightPx;
    }
    onPreview(transfer(picture, [picture]), { timeS: timeS[frame.index] ?? NaN, points });
  };
}
