import { median } from '../statistics.ts';
import type { PersonTrack } from './people-tracks.ts';
import type { Sighting } from './sighting.ts';

/** Somebody this near to the picture's edge, in body heights, is leaving or has just come in. */
const AT_EDGE = 0.6;
/** A person lost within the picture is no further on than this, body heights: at once, and more for each second. */
const MOST_APART = 0.5;
const MOST_APART_PER_S = 1.3;
/** Of one person, seen as far down in the picture, heights differ by less; a nearer one, lower down, is larger. */
const SIZE_RATIO = 1.18;
const NEARER_RATIO = 2.2;
/** Soles lower by more than this, in body heights, are those of somebody nearer. */
const LEAST_SOLES_LOWER = 0.06;
/** Two who may have come back are told apart by size only if it fits one of them so much better. */
const LEAST_LOG_MARGIN = Math.log(1.06);

/**
 * People who left the picture, or were lost in it, and came back: tracks that follow each other in time, end and
 * begin where somebody may leave and enter, and fit in size are one person. Where two who left fit as well, a track
 * stays a person of its own.
 */
export function linkReturns(
  tracks: readonly PersonTrack[],
  picture: { readonly widthPx: number },
): PersonTrack[] {
  const people: PersonTrack[] = [];
  for (const track of tracks.toSorted((a, b) => startOf(a) - startOf(b))) {
    const who = comesBack(track, people, picture.widthPx);
    if (who === null) people.push(track);
    else people[people.indexOf(who)] = joined(who, track);
  }
  return people;
}

/** The stretches in which somebody was seen without leaving the picture. */
export function partsOf({ timeS, sightings, returnsAt = [] }: PersonTrack): PersonTrack[] {
  const starts = [0, ...returnsAt];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? sightings.length;
    return { timeS: timeS.slice(start, end), sightings: sightings.slice(start, end) };
  });
}

/** The stretch nearest in time: the one by which somebody's place at a moment is known. */
export function nearestPart(parts: readonly PersonTrack[], momentS: number): number {
  const awayS = parts.map(({ timeS }) =>
    Math.max((timeS[0] ?? Infinity) - momentS, momentS - (timeS.at(-1) ?? -Infinity), 0),
  );
  return awayS.indexOf(Math.min(...awayS));
}

/** The track with some of its sightings; stretches stay apart. */
export function onlySightings(
  track: PersonTrack,
  wanted: (position: number) => boolean,
): PersonTrack {
  const kept = [...track.sightings.keys()].filter(wanted);
  const returnsAt = (track.returnsAt ?? [])
    .map((start) => kept.findIndex((position) => position >= start))
    .filter((start, i, all) => start > 0 && start !== all[i - 1]);
  return {
    timeS: kept.map((position) => track.timeS[position] ?? NaN),
    sightings: kept.flatMap((position) => track.sightings[position] ?? []),
    ...(returnsAt.length === 0 ? {} : { returnsAt }),
  };
}

function comesBack(
  track: PersonTrack,
  people: readonly PersonTrack[],
  widthPx: number,
): PersonTrack | null {
  const fitting = people
    .flatMap((person) => {
      const misfit = misfitOf(person, track, widthPx);
      return misfit === null ? [] : [{ person, misfit }];
    })
    .sort((a, b) => a.misfit - b.misfit);
  const [best, next] = fitting;
  if (best === undefined) return null;
  return next !== undefined && next.misfit - best.misfit < LEAST_LOG_MARGIN ? null : best.person;
}

/** How badly the sizes fit, as the logarithm of their ratio; null where it cannot be the same person. */
function misfitOf(before: PersonTrack, after: PersonTrack, widthPx: number): number | null {
  const [last, first] = [before.sightings.at(-1), after.sightings[0]];
  const awayS = startOf(after) - (before.timeS.at(-1) ?? NaN);
  if (last === undefined || first === undefined || !(awayS > 0)) return null;
  const way = Math.abs(first.hipXPx - last.hipXPx) / last.bodyHeightPx;
  const walksOn = way <= MOST_APART + MOST_APART_PER_S * awayS;
  if (!walksOn && !(isAtEdge(last, widthPx) && isAtEdge(first, widthPx))) return null;
  return sizeMisfit(last, first, sizeOf(before, -1), sizeOf(after, 0));
}

function sizeMisfit(
  last: Sighting,
  first: Sighting,
  lastPx: number,
  firstPx: number,
): number | null {
  const ratio = Math.log(firstPx / lastPx);
  const lower = (first.soleYPx - last.soleYPx) / last.bodyHeightPx;
  if (Math.abs(ratio) <= Math.log(SIZE_RATIO)) return Math.abs(ratio);
  const isNearer = ratio * lower > 0 && Math.abs(lower) > LEAST_SOLES_LOWER;
  return isNearer && Math.abs(ratio) <= Math.log(NEARER_RATIO) ? Math.abs(ratio) : null;
}

/** Sizes at the edge are of half a body: the middle of the nearest few is steadier. */
function sizeOf({ sightings }: PersonTrack, end: 0 | -1): number {
  const few = end === 0 ? sightings.slice(0, 5) : sightings.slice(-5);
  return median(few.map(({ bodyHeightPx }) => bodyHeightPx));
}

function isAtEdge({ hipXPx, bodyHeightPx }: Sighting, widthPx: number): boolean {
  return Math.min(hipXPx, widthPx - hipXPx) <= AT_EDGE * bodyHeightPx;
}

function startOf({ timeS }: PersonTrack): number {
  return timeS[0] ?? NaN;
}

function joined(before: PersonTrack, after: PersonTrack): PersonTrack {
  return {
    timeS: [...before.timeS, ...after.timeS],
    sightings: [...before.sightings, ...after.sightings],
    returnsAt: [...(before.returnsAt ?? []), before.sightings.length],
  };
}
