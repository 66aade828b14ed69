import { transfer } from 'comlink';
import type { OnPreview } from '#contract/analysis-api.ts';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import type { OnFollowed } from './local-hand.ts';

const EVERY_MS = 150;
const WIDTH_PX = 640;

/** Sends the page a look at the film now and then: the frame just done, and the points found in it. */
export function previewer(onPreview: OnPreview, timeS: Float64Array): OnFollowed {
  let sentMs = -Infinity;
  return async (frame, seen) => {
    const nowMs = performance.now();
    if (nowMs - sentMs < EVERY_MS) return;
    sentMs = nowMs;
    const picture = await frame.toBitmap(WIDTH_PX);
    const points = new Float32Array(2 * LANDMARK_COUNT).fill(NaN);
    if (seen !== null) {
      const { pose, region } = seen;
      for (let i = 0; i < LANDMARK_COUNT; i++) {
        const x = region.centreXPx + ((pose.x[i] ?? NaN) - 0.5) * region.sidePx;
        const y = region.centreYPx + ((pose.y[i] ?? NaN) - 0.5) * region.sidePx;
        points[2 * i] = x / frame.widthPx;
        points[2 * i + 1] = y / frame.heightPx;
      }
    }
    onPreview(transfer(picture, [picture]), { timeS: timeS[frame.index] ?? NaN, points });
  };
}
