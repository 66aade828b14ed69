import type { LandmarkTrack } from '../body/landmark-track.ts';
import { columnOf } from '../body/landmark-track.ts';
import { SIDES, sideIndex } from '../body/skeleton.ts';
import { median } from '../statistics.ts';

/**
 * A foot slower than the first, in body heights a second, stands; one faster across the picture than the second swings:
 * sharpness is that of upright edges, which a way up or down does not smear.
 */
const STANDING_SPEED = 0.3;
const SWINGING_SPEED = 1.2;
/** With fewer sights than this of either nothing is measured. */
const LEAST_SIGHTS = 8;

/**
 * How sharp the feet are while they swing, as a share of how sharp they are while they stand: the same shoes on the
 * same floor, so what is left is the smear of a long exposure. 1 for none; NaN where the feet are not seen to stand
 * and to swing, as from the front.
 */
export function swingSharpness(track: LandmarkTrack, bodyHeightPx: number): number {
  const standing: number[] = [];
  const swinging: number[] = [];
  for (const side of SIDES) {
    const [heel, toe] = [sideIndex(side, 'heel'), sideIndex(side, 'foot_index')];
    const sharpness = columnOf(track.sharpness, toe);
    const middle = (values: Float32Array) => {
      const [a, b] = [columnOf(values, heel), columnOf(values, toe)];
      return a.map((value, i) => (value + (b[i] ?? NaN)) / 2);
    };
    const [x, y] = [middle(track.xPx), middle(track.yPx)];
    sharpness.forEach((value, i) => {
      if (!Number.isFinite(value)) return;
      const perHeight = 1 / (bodyHeightPx * step(track.timeS, i));
      if (perHeight * Math.hypot(step(x, i), step(y, i)) < STANDING_SPEED) standing.push(value);
      if (perHeight * Math.abs(step(x, i)) > SWINGING_SPEED) swinging.push(value);
    });
  }
  const enough = Math.min(standing.length, swinging.length) >= LEAST_SIGHTS;
  return enough ? median(swinging) / median(standing) : NaN;
}

/** From the value before to the one after. */
function step(values: Float64Array, i: number): number {
  return (values[i + 1] ?? NaN) - (values[i - 1] ?? NaN);
}
