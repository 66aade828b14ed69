import { quantile } from '../statistics.ts';
import type { PersonTrack } from './people-tracks.ts';

/** Spread of the ankles' distance, body heights, that is full stepping, seen from the front too; more says no more. */
const FULL_STEP_SPREAD = 0.05;
/** Who films a walk makes the walker about so tall at the nearest, as a share of the picture; passers-by may be smaller. */
const FRAMED_HEIGHT = 0.55;

/**
 * Picks the one who walks: steps, travels, is there for long, and is filmed at a good size. Not the largest:
 * bystanders often are. Null when nobody was seen.
 */
export function chooseWalker(
  tracks: readonly PersonTrack[],
  pictureHeightPx: number,
): PersonTrack | null {
  let best: PersonTrack | null = null;
  let bestScore = 0;
  for (const track of tracks) {
    const score = walkingScore(track, pictureHeightPx);
    if (score > bestScore) [best, bestScore] = [track, score];
  }
  return best;
}

/** Stepping and time that make a walk: somebody who shifts their weight does not walk. */
const LEAST_STEPPING = 0.05;
const LEAST_SEEN_S = 0.9;

/** Whether somebody takes steps for long enough to be called walking. */
export function walks(track: PersonTrack): boolean {
  return seenS(track) >= LEAST_SEEN_S && steppingOf(track) >= LEAST_STEPPING;
}

function seenS({ timeS }: PersonTrack): number {
  return (timeS[timeS.length - 1] ?? 0) - (timeS[0] ?? 0);
}

function steppingOf({ sightings }: PersonTrack): number {
  return Math.hypot(
    spread(sightings.map((s) => s.ankleGapX)),
    spread(sightings.map((s) => s.ankleGapY)),
  );
}

/** How much of a walk a track shows: seconds seen, weighted by stepping, by travel in body heights and by size. */
export function walkingScore(track: PersonTrack, pictureHeightPx: number): number {
  const { sightings } = track;
  const stepping = steppingOf(track);
  const first = sightings[0];
  const last = sightings[sightings.length - 1];
  if (first === undefined || last === undefined) return 0;
  const travel =
    Math.abs(last.hipXPx - first.hipXPx) / first.bodyHeightPx +
    2 * Math.abs(Math.log(last.bodyHeightPx / first.bodyHeightPx));
  const trust = sightings.reduce((sum, s) => sum + s.score, 0) / sightings.length;
  const tallestPx = quantile(
    sightings.map((s) => s.bodyHeightPx),
    0.9,
  );
  const framed = Math.min(1, tallestPx / (FRAMED_HEIGHT * pictureHeightPx));
  return (
    framed *
    (seenS(track) + 0.1) *
    trust *
    (0.05 + Math.min(1, stepping / FULL_STEP_SPREAD)) *
    (0.4 + Math.min(2, travel))
  );
}

/** Standard deviation; 0 for fewer than two values. */
function spread(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  if (known.length < 2) return 0;
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  return Math.sqrt(known.reduce((sum, v) => sum + (v - mean) ** 2, 0) / known.length);
}
