import { landmarkBody, type Body } from '../body/body.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { withNearLegs } from './near-legs.ts';

/** The measured points of a track: the landmarks, and the legs as their own network sees them, where it does. */
export function bodyOf(track: LandmarkTrack): Body {
  return withNearLegs(landmarkBody(track), track);
}
