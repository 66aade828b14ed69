import type { WalkerChoice } from '../report/ids.ts';
import { median, quantile } from '../statistics.ts';
import type { PersonTrack } from './people-tracks.ts';
import { partsOf } from './returns.ts';

/** Spread of the ankles' distance, body heights, that is full stepping, seen from the front too; more says no more. */
const FULL_STEP_SPREAD = 0.05;
/** People film a walker about so tall at the nearest, as a share of the picture; passers-by may be smaller. */
const FRAMED_HEIGHT = 0.55;

/** A person who shows this share of the best walk, or more, may as well be the one who was filmed. */
const NEAR_TIE = 0.5;
/**
 * Soles so much lower in the picture, in body heights, are nearer to the camera; people seen together so often,
 * seconds.
 */
const LEAST_SOLES_LOWER = 0.03;
const LEAST_TOGETHER_S = 0.9;

/**
 * Picks the one who walks: steps, travels, is there for long, and is filmed at a good size. Not the largest:
 * bystanders often are. Of several who walk about as well it is the one nearer to the camera, whom nobody covers:
 * a companion on the far side is smaller and in the picture for longer. Null when nobody was seen.
 */
export function chooseWalker(
  tracks: readonly PersonTrack[],
  pictureHeightPx: number,
): PersonTrack | null {
  const ranked = tracks
    .map((track) => ({ track, score: walkingScore(track, pictureHeightPx) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return null;
  return ranked
    .filter(({ track, score }) => walks(track) && score >= NEAR_TIE * best.score)
    .reduce((taken, { track }) => (isNearer(track, taken) ? track : taken), best.track);
}

/** Whether one of two who are seen together is nearer to the camera: on a level floor the soles are then lower. */
function isNearer(one: PersonTrack, other: PersonTrack): boolean {
  const lower = one.timeS.flatMap((time, i) => {
    const [a, b] = [one.sightings[i], other.sightings[other.timeS.indexOf(time)]];
    if (a === undefined || b === undefined) return [];
    return [(a.soleYPx - b.soleYPx) / Math.max(a.bodyHeightPx, b.bodyHeightPx)];
  });
  return togetherS(one, other) >= LEAST_TOGETHER_S && median(lower) > LEAST_SOLES_LOWER;
}

/** Seconds from the first to the last moment at which both were seen. */
function togetherS(one: PersonTrack, other: PersonTrack): number {
  const both = one.timeS.filter((time) => other.timeS.includes(time));
  return (both.at(-1) ?? 0) - (both[0] ?? 0);
}

/** Why the one who is followed was taken among several who walk at the same time. */
export interface WalkersTogether {
  /** How many walked at once, the followed one among them. */
  readonly walking: number;
  readonly followed: WalkerChoice;
}

/**
 * Null where only one walks. Somebody who leaves and comes back is one person: only those who are seen together count.
 */
export function walkersTogether(
  tracks: readonly PersonTrack[],
  walker: PersonTrack,
  pictureHeightPx: number,
): WalkersTogether | null {
  const companions = tracks.filter(
    (one) => one !== walker && walks(one) && togetherS(one, walker) >= LEAST_TOGETHER_S,
  );
  if (companions.length === 0 || !walks(walker)) return null;
  const atOnce = walker.timeS.map(
    (time) => companions.filter(({ timeS }) => timeS.includes(time)).length,
  );
  const nearest = companions.every((one) => isNearer(walker, one));
  const itself = walker === chooseWalker(tracks, pictureHeightPx);
  return {
    walking: 1 + Math.max(...atOnce),
    followed: !itself ? 'chosen' : nearest ? 'nearest' : 'clearest',
  };
}

/** Stepping and time that make a walk: somebody who shifts their weight does not walk. */
const LEAST_STEPPING = 0.05;
const LEAST_WALK_S = 0.9;

/** Whether somebody takes steps for long enough to be called walking. */
export function walks(track: PersonTrack): boolean {
  return seenS(track) >= LEAST_WALK_S && steppingOf(track) >= LEAST_STEPPING;
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

/**
 * How much of a walk a track shows: seconds seen, weighted by stepping, by travel in heights of a well-filmed walker and
 * by size; the time away does not count.
 */
export function walkingScore(track: PersonTrack, pictureHeightPx: number): number {
  return partsOf(track).reduce((sum, part) => sum + partScore(part, pictureHeightPx), 0);
}

function partScore(track: PersonTrack, pictureHeightPx: number): number {
  const { sightings } = track;
  const stepping = steppingOf(track);
  if (sightings.length === 0) return 0;
  // Not in heights of their own: a person who is smaller, or further away, would seem to go further.
  const framedPx = FRAMED_HEIGHT * pictureHeightPx;
  // From end to end, not from the first to the last sighting: a walker who goes there and back ends where they began.
  const between = (values: readonly number[]) =>
    [quantile(values, 0.05), quantile(values, 0.95)] as const;
  const [fromPx, toPx] = between(sightings.map(({ hipXPx }) => hipXPx));
  const [smallPx, tallPx] = between(sightings.map(({ bodyHeightPx }) => bodyHeightPx));
  const travel = (toPx - fromPx) / framedPx + 2 * Math.log(tallPx / smallPx);
  const trust = sightings.reduce((sum, s) => sum + s.score, 0) / sightings.length;
  const tallestPx = quantile(
    sightings.map((s) => s.bodyHeightPx),
    0.9,
  );
  const framed = Math.min(1, tallestPx / framedPx);
  return (
    framed *
    (seenS(track) + 0.1) *
    trust *
    (0.05 + Math.min(1, stepping / FULL_STEP_SPREAD)) *
    (0.4 + Math.min(2, travel))
  );
}

/** Standard deviation of just these values (n): a score, no estimate of others; 0 for fewer than two. */
function spread(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  if (known.length < 2) return 0;
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  return Math.sqrt(known.reduce((sum, v) => sum + (v - mean) ** 2, 0) / known.length);
}
