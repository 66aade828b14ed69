import { FOOT_TO_EYES_OF_STATURE, SOLE_BELOW_FOOT_OF_STATURE } from '../body/anthropometry.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { LANDMARK_COUNT, landmarkIndex, sideIndex, SIDES } from '../body/skeleton.ts';
import type { Region } from './region-path.ts';
import type { Sighting } from './sighting.ts';

/** Fine and coarse sizes that differ by more are not the same body; neither are hips further apart, in statures. */
const MAX_SIZE_DISAGREEMENT = 0.25;
const MAX_HIP_DISAGREEMENT = 0.3;

/** Where a body is and how tall, in any unit of length. */
export interface BodyPlace {
  readonly hipX: number;
  readonly hipY: number;
  readonly soleY: number;
  readonly bodyHeight: number;
}

/** Reads a body's place and size from its landmarks; NaN in, NaN out. */
export function bodyPlace(
  x: (landmark: number) => number,
  y: (landmark: number) => number,
): BodyPlace {
  const hips = SIDES.map((side) => sideIndex(side, 'hip'));
  const feet = SIDES.flatMap((side) => [sideIndex(side, 'heel'), sideIndex(side, 'foot_index')]);
  const footY = Math.max(...feet.map(y));
  const eyesY = (y(landmarkIndex('left_eye')) + y(landmarkIndex('right_eye'))) / 2;
  const bodyHeight = (footY - eyesY) / FOOT_TO_EYES_OF_STATURE;
  return {
    hipX: hips.reduce((sum, hip) => sum + x(hip), 0) / hips.length,
    hipY: hips.reduce((sum, hip) => sum + y(hip), 0) / hips.length,
    soleY: footY + SOLE_BELOW_FOOT_OF_STATURE * bodyHeight,
    bodyHeight,
  };
}

/** The same from one frame of a track. */
export function bodyPlaceAt(track: LandmarkTrack, frame: number): BodyPlace {
  const row = frame * LANDMARK_COUNT;
  return bodyPlace(
    (i) => track.xPx[row + i] ?? NaN,
    (i) => track.yPx[row + i] ?? NaN,
  );
}

/**
 * A sighting with place and size taken from landmarks found in its square: the coarse finder sees ankles, not soles,
 * and a square that cuts the toes off spoils every foot point. Landmarks that tell of another body change nothing.
 * @param pose fractions of the square's side.
 */
export function placedSighting(
  coarse: Sighting,
  pose: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  { centreXPx, centreYPx, sidePx }: Region,
): Sighting {
  const place = bodyPlace(
    (i) => centreXPx + ((pose.x[i] ?? NaN) - 0.5) * sidePx,
    (i) => centreYPx + ((pose.y[i] ?? NaN) - 0.5) * sidePx,
  );
  const away = Math.hypot(place.hipX - coarse.hipXPx, place.hipY - coarse.hipYPx);
  const sameBody =
    Math.abs(place.bodyHeight / coarse.bodyHeightPx - 1) < MAX_SIZE_DISAGREEMENT &&
    away < MAX_HIP_DISAGREEMENT * coarse.bodyHeightPx;
  // Written so that NaN falls through to the coarse values as well.
  if (!sameBody) return coarse;
  return {
    ...coarse,
    hipXPx: place.hipX,
    hipYPx: place.hipY,
    soleYPx: place.soleY,
    bodyHeightPx: place.bodyHeight,
    placed: true,
  };
}
