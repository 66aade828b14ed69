import { edgeSharpness } from '#core/quality/edge-sharpness.ts';
import { LANDMARK_COUNT, SIDES, sideIndex } from '#core/body/skeleton.ts';
import type { RegionPixels } from '../../decode/pixels/region-pixels.ts';
import type { SquarePose } from '../../pose/pose-source.ts';

/** Half of what is looked at round the middle of a foot, shares of the square's side: a shoe and some floor. */
const HALF_WIDTH = 0.08;
const HALF_HEIGHT = 0.0625;

/** How sharp the picture is at each foot, under the landmark of its tip; NaN elsewhere, and where a foot is cut off. */
export function feetSharpness(
  { rgb, width, height }: RegionPixels,
  pose: SquarePose,
): Float32Array {
  const sharpness = new Float32Array(LANDMARK_COUNT).fill(NaN);
  for (const side of SIDES) {
    const [heel, toe] = [sideIndex(side, 'heel'), sideIndex(side, 'foot_index')];
    const x = ((pose.x[heel] ?? NaN) + (pose.x[toe] ?? NaN)) / 2;
    const y = ((pose.y[heel] ?? NaN) + (pose.y[toe] ?? NaN)) / 2;
    sharpness[toe] = edgeSharpness(rgb, width, height, {
      left: Math.round((x - HALF_WIDTH) * width),
      right: Math.round((x + HALF_WIDTH) * width),
      top: Math.round((y - HALF_HEIGHT) * height),
      bottom: Math.round((y + HALF_HEIGHT) * height),
    });
  }
  return sharpness;
}
