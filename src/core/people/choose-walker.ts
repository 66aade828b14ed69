import type { PersonTrack } from './people-tracks.ts';

/** Spread of the ankles' distance, body heights, that is full stepping; more says no more. */
const FULL_STEP_SPREAD = 0.12;

/**
 * Picks the one who walks: steps, travels, is there for long. Not the largest: bystanders often are.
 * Null when nobody was seen.
 */
export function chooseWalker(tracks: readonly PersonTrack[]): PersonTrack | null {
  let best: PersonTrack | null = null;
  let bestScore = 0;
  for (const track of tracks) {
    const score = walkingScore(track);
    if (score > bestScore) [best, bestScore] = [track, score];
  }
  return best;
}

/** How much of a walk a track shows: seconds seen, weighted by stepping and by travel in body heights. */
export function walkingScore(track: PersonTrack): number {
  const { sightings, timeS } = track;
  const seenS = (timeS[timeS.length - 1] ?? 0) - (timeS[0] ?? 0) + 0.1;
  const stepping = Math.hypot(
    spread(sightings.map((s) => s.ankleGapX)),
    spread(sightings.map((s) => s.ankleGapY)),
  );
  const first = sightings[0];
  const last = sightings[sightings.length - 1];
  if (first === undefined || last === undefined) return 0;
  const travel =
    Math.abs(last.hipXPx - first.hipXPx) / first.bodyHeightPx +
    2 * Math.abs(Math.log(last.bodyHeightPx / first.bodyHeightPx));
  const trust = sightings.reduce((sum, s) => sum + s.score, 0) / sightings.length;
  return (
    seenS * trust * (0.05 + Math.min(1, stepping / FULL_STEP_SPREAD)) * (0.4 + Math.min(2, travel))
  );
}

/** Standard deviation; 0 for fewer than two values. */
function spread(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  if (known.length < 2) return 0;
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  return Math.sqrt(known.reduce((sum, v) => sum + (v - mean) ** 2, 0) / known.length);
}
