import { chooseWalker } from '#core/people/choose-walker.ts';
import { linkPeople, type SampledFrame } from '#core/people/people-tracks.ts';
import { COARSE_REGION, regionPath, type Region } from '#core/people/region-path.ts';
import {
  denseFrames,
  isSmall,
  sparseFrames,
  tilesOf,
  walkerIsMissing,
  windowAround,
} from '#core/people/search-plan.ts';
import { withoutDoubles } from '#core/people/without-doubles.ts';
import { searchIn, type PeopleSearch } from './search.ts';

/** The search goes on so far beyond where a small walker was last seen; each round reaches as far again. */
const REACH_S = 1.5;
const MOST_ROUNDS = 4;
/** Within this share of a window's side from its middle the closer look replaces what the whole picture showed. */
const OWN_GROUND = 0.35;

/**
 * Walkers who are small in the picture, seen again in a part of it: in tiles where nobody who walks was found, then
 * round the one who may be the walker, before and after their sightings too, until nothing new is seen.
 */
export async function lookCloser(
  search: PeopleSearch,
  sampled: readonly SampledFrame[],
): Promise<SampledFrame[]> {
  const { clip } = search;
  const { timeS } = clip;
  let known = [...sampled];
  if (walkerIsMissing(linkPeople(known))) {
    const windows = tilesOf(clip);
    const looks =
      windows.length === 0
        ? []
        : sparseFrames(timeS).map((frame) => ({ frame, windows, pictured: false }));
    known = merged(known, await searchIn(search, looks, false));
  }
  const looked = new Set<number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidate = chooseWalker(linkPeople(known), clip.heightPx);
    if (candidate === null || !isSmall(candidate, clip)) return known;
    const path = regionPath(candidate, timeS, clip, COARSE_REGION, REACH_S);
    const looks = denseFrames(timeS).flatMap((frame) => {
      const region = looked.has(frame) ? null : (path[frame] ?? null);
      return region === null ? [] : [{ frame, windows: [windowAround(region)], pictured: false }];
    });
    if (looks.length === 0) return known;
    for (const { frame } of looks) looked.add(frame);
    const closer = await searchIn(search, looks, true);
    known = merged(withoutNear(known, path, timeS, looked), closer);
  }
  return known;
}

/** The sightings that the closer look has not replaced. */
function withoutNear(
  sampled: readonly SampledFrame[],
  path: readonly (Region | null)[],
  timeS: Float64Array,
  looked: ReadonlySet<number>,
): SampledFrame[] {
  return sampled.map((frame) => {
    const at = timeS.indexOf(frame.timeS);
    const region = path[at] ?? null;
    if (region === null || !looked.has(at)) return frame;
    const { width } = windowAround(region);
    const people = frame.people.filter(
      ({ placed, hipXPx, hipYPx }) =>
        placed ||
        Math.max(Math.abs(hipXPx - region.centreXPx), Math.abs(hipYPx - region.centreYPx)) >
          OWN_GROUND * width,
    );
    return { timeS: frame.timeS, people };
  });
}

/** The same frames looked at twice are one frame with everyone seen in either look, the later look first. */
export function merged(
  before: readonly SampledFrame[],
  later: readonly SampledFrame[],
): SampledFrame[] {
  const byTime = new Map(before.map((frame) => [frame.timeS, frame]));
  for (const { timeS, people } of later) {
    const known = byTime.get(timeS)?.people ?? [];
    byTime.set(timeS, { timeS, people: withoutDoubles([...people, ...known]) });
  }
  return [...byTime.values()].sort((a, b) => a.timeS - b.timeS);
}
