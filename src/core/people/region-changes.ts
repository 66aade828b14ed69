import { LANDMARK_COUNT } from '../body/skeleton.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { bodyPlaceAt } from './placed-sighting.ts';
import type { PersonTrack } from './people-tracks.ts';
import { regionPath, type Region } from './region-path.ts';

/** Places are read from landmarks this often: often enough for a turn, seldom enough for a long clip. */
const EVERY_S = 0.2;
/** A square off by more than this, in its own sides, or of another size by more, is worth another look. */
const MAX_SHIFT = 0.05;
const MAX_SIZE_CHANGE = 0.07;
/** Where the network saw nobody it is shown so much more. */
const UNSEEN_ENLARGEMENT = 1.15;
/** A body that far from where it was seen at first is another body. */
const MAX_STRAY = 0.35;

/**
 * After the walker was followed in squares guessed from a few sightings, the landmarks themselves tell where the
 * squares should have been. Gives the better square of each frame that deserves a second look, null for all others:
 * frames whose square was off, frames in which the network saw nobody, and frames before and after the first and last
 * sighting in which the walker is there.
 */
export function regionChanges(
  track: LandmarkTrack,
  used: readonly (Region | null)[],
): (Region | null)[] {
  const places = placesOf(track, used);
  if (places.timeS.length < 2) return used.map(() => null);
  const better = regionPath(places, track.timeS, track);
  const seen = Array.from(track.timeS, (_, frame) => isSeen(track, frame));
  const [firstSeen, lastSeen] = [seen.indexOf(true), seen.lastIndexOf(true)];
  return better.map((region, frame) => {
    const before = used[frame] ?? null;
    if (region === null) return null;
    if (before === null) return region;
    if (!isSeen(track, frame)) {
      // Before the first and after the last sighting there is most likely nobody.
      const between = frame > firstSeen && frame < lastSeen;
      return between ? { ...region, sidePx: UNSEEN_ENLARGEMENT * region.sidePx } : null;
    }
    const shift = Math.hypot(
      region.centreXPx - before.centreXPx,
      region.centreYPx - before.centreYPx,
    );
    const resized = Math.abs(Math.log(region.sidePx / before.sidePx));
    return shift > MAX_SHIFT * before.sidePx || resized > MAX_SIZE_CHANGE ? region : null;
  });
}

function isSeen(track: LandmarkTrack, frame: number): boolean {
  return !Number.isNaN(track.xPx[frame * LANDMARK_COUNT] ?? NaN);
}

function placesOf(track: LandmarkTrack, used: readonly (Region | null)[]): PersonTrack {
  const places: PersonTrack = { timeS: [], sightings: [] };
  for (let frame = 0; frame < track.timeS.length; frame++) {
    const timeS = track.timeS[frame] ?? NaN;
    const region = used[frame] ?? null;
    if (region === null || timeS - (places.timeS.at(-1) ?? -Infinity) < EVERY_S - 1e-6) continue;
    const place = bodyPlaceAt(track, frame);
    const stray = Math.abs(place.hipX - region.centreXPx) / region.sidePx;
    if (!(stray < MAX_STRAY && place.bodyHeight > 0.5 * region.sidePx)) continue;
    places.timeS.push(timeS);
    places.sightings.push({
      score: 1,
      hipXPx: place.hipX,
      hipYPx: place.hipY,
      soleYPx: place.soleY,
      bodyHeightPx: place.bodyHeight,
      ankleGapX: 0,
      ankleGapY: 0,
      placed: true,
    });
  }
  return places;
}
