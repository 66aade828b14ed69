import type { LandmarkTrack } from '../landmark-track.ts';
import { LANDMARK_COUNT, landmarkIndex, sideIndex, SIDES } from '../skeleton.ts';
import type { PersonTrack } from './people-tracks.ts';
import type { Sighting } from './sighting.ts';

/** From the network's lowest foot point to its eyes, in statures, as measured on rendered walkers. */
const FOOT_TO_EYES_OF_STATURE = 0.896;
/** The sole lies this far below the network's lowest foot point, in statures; measured likewise. */
const SOLE_BELOW_FOOT = 0.014;
/** Fine and coarse sizes that differ by more are not the same body. */
const MAX_DISAGREEMENT = 0.25;

/**
 * The walker's track with place and size taken from landmarks found in the coarse squares: the coarse finder
 * sees ankles, not soles, and a square that cuts the toes off spoils every foot point. Sightings without
 * trustworthy landmarks keep their coarse values.
 * @param frames number of the frame of each sighting of `track`.
 */
export function refineSightings(
  track: PersonTrack,
  landmarks: LandmarkTrack,
  frames: readonly number[],
): PersonTrack {
  return {
    timeS: [...track.timeS],
    sightings: track.sightings.map((coarse, i) => refined(coarse, landmarks, frames[i] ?? -1)),
  };
}

function refined(coarse: Sighting, landmarks: LandmarkTrack, frame: number): Sighting {
  const x = (landmark: number) => landmarks.xPx[frame * LANDMARK_COUNT + landmark] ?? NaN;
  const y = (landmark: number) => landmarks.yPx[frame * LANDMARK_COUNT + landmark] ?? NaN;
  const hips = SIDES.map((side) => sideIndex(side, 'hip'));
  const feet = SIDES.flatMap((side) => [sideIndex(side, 'heel'), sideIndex(side, 'foot_index')]);
  const footYPx = Math.max(...feet.map(y));
  const eyesYPx = (y(landmarkIndex('left_eye')) + y(landmarkIndex('right_eye'))) / 2;
  const bodyHeightPx = (footYPx - eyesYPx) / FOOT_TO_EYES_OF_STATURE;
  const ratio = bodyHeightPx / coarse.bodyHeightPx;
  // Written so that NaN falls through to the coarse value as well.
  if (!(Math.abs(ratio - 1) < MAX_DISAGREEMENT)) return coarse;
  return {
    ...coarse,
    hipXPx: hips.reduce((sum, hip) => sum + x(hip), 0) / hips.length,
    hipYPx: hips.reduce((sum, hip) => sum + y(hip), 0) / hips.length,
    soleYPx: footYPx + SOLE_BELOW_FOOT * bodyHeightPx,
    bodyHeightPx,
  };
}
