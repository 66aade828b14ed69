import type { FoundPeople } from '#contract/analysis-api.ts';
import { chooseWalker } from '#core/people/choose-walker.ts';
import { linkPeople, type PersonTrack, type SampledFrame } from '#core/people/people-tracks.ts';
import { COARSE_REGION, regionPath } from '#core/people/region-path.ts';
import {
  denseFrames,
  framesEvery,
  isPlain,
  realPeople,
  sparseFrames,
  tilesOf,
  walkerIsMissing,
  windowAround,
} from '#core/people/search-plan.ts';
import { withoutDoubles } from '#core/people/without-doubles.ts';
import type { Hand, SearchLook } from './hand.ts';
import type { FrameCounter } from './progress.ts';
import { shareOut } from './share-out.ts';

/** Placed sightings of the walker are at least so far apart: more of them tell nothing new. */
const PLACE_EVERY_S = 0.39;

/** What the search needs to know of the clip. */
export interface ClipPlan {
  readonly timeS: Float64Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Everyone in the clip and the one who walks. A sparse look is enough for one person alone. Several people are looked
 * at often, so that those who cross keep their names; a walker who is too small for the whole picture is looked for
 * in parts of it.
 */
export async function findPeople(
  clip: ClipPlan,
  hands: readonly Promise<Hand>[],
  counter: FrameCounter,
): Promise<FoundPeople> {
  const { timeS } = clip;
  let sampled = await searchIn(whole(sparseFrames(timeS)), true, hands, counter);
  let people = linkPeople(sampled);
  if (isPlain(people)) return foundAmong(people, clip);
  const seen = new Set(sampled.map((frame) => frame.timeS));
  const unseen = denseFrames(timeS).filter((frame) => !seen.has(timeS[frame] ?? NaN));
  sampled = merged(sampled, await searchIn(whole(unseen), false, hands, counter));
  people = linkPeople(sampled);
  if (walkerIsMissing(people)) {
    sampled = await lookCloser(clip, sampled, hands, counter);
    people = linkPeople(sampled);
  }
  const found = foundAmong(people, clip);
  return found.walker === null ? found : await withWalkerPlaced(found, timeS, hands, counter);
}

/** The one who is followed, seen again by the landmark network, so that the square is placed well. */
export async function withWalkerPlaced(
  found: FoundPeople,
  timeS: Float64Array,
  hands: readonly Promise<Hand>[],
  counter: FrameCounter,
): Promise<FoundPeople> {
  const walker = found.walker === null ? undefined : found.people[found.walker];
  if (walker === undefined) return found;
  const times = Float64Array.from(walker.timeS);
  const frames = framesEvery(PLACE_EVERY_S, times).map((i) => timeS.indexOf(times[i] ?? NaN));
  counter.expect(frames.length);
  const parts = await shareOut(hands, runsOf(frames, hands.length), (hand, run) =>
    hand.place(walker, run, () => counter.count()),
  );
  const placed = new Map(
    parts.flatMap(({ timeS: times, sightings }) =>
      sightings.map((sighting, i) => [times[i], sighting] as const),
    ),
  );
  const better: PersonTrack = {
    timeS: [...walker.timeS],
    sightings: walker.sightings.map((sighting, i) => placed.get(walker.timeS[i]) ?? sighting),
  };
  return { ...found, people: found.people.map((one) => (one === walker ? better : one)) };
}

/** People in parts of the picture, sparsely; then often round whoever may be the walker. */
async function lookCloser(
  clip: ClipPlan,
  sampled: readonly SampledFrame[],
  hands: readonly Promise<Hand>[],
  counter: FrameCounter,
): Promise<SampledFrame[]> {
  const { timeS } = clip;
  const tiles = tilesOf(clip);
  if (tiles.length === 0) return [...sampled];
  const coarse = sparseFrames(timeS).map((frame) => ({ frame, windows: tiles }));
  const closer = await searchIn(coarse, false, hands, counter);
  const candidate = chooseWalker(linkPeople(closer), clip.heightPx);
  const all = merged(sampled, closer);
  if (candidate === null) return all;
  const path = regionPath(candidate, timeS, clip, COARSE_REGION);
  const looks = denseFrames(timeS).flatMap((frame) => {
    const region = path[frame] ?? null;
    return region === null ? [] : [{ frame, windows: [windowAround(region)] }];
  });
  return merged(all, await searchIn(looks, false, hands, counter));
}

function foundAmong(people: readonly PersonTrack[], clip: ClipPlan): FoundPeople {
  const real = realPeople(people);
  const walker = chooseWalker(real, clip.heightPx);
  return { people: real, walker: walker === null ? null : real.indexOf(walker) };
}

async function searchIn(
  looks: readonly SearchLook[],
  place: boolean,
  hands: readonly Promise<Hand>[],
  counter: FrameCounter,
): Promise<SampledFrame[]> {
  counter.expect(looks.length);
  const parts = await shareOut(hands, runsOf(looks, hands.length), (hand, run) =>
    hand.search(run, place, () => counter.count()),
  );
  return parts.flat();
}

function whole(frames: readonly number[]): SearchLook[] {
  return frames.map((frame) => ({ frame, windows: null }));
}

/** The same frames looked at twice are one frame with everyone seen in either look, the later look first. */
function merged(before: readonly SampledFrame[], later: readonly SampledFrame[]): SampledFrame[] {
  const byTime = new Map(before.map((frame) => [frame.timeS, frame]));
  for (const { timeS, people } of later) {
    const known = byTime.get(timeS)?.people ?? [];
    byTime.set(timeS, { timeS, people: withoutDoubles([...people, ...known]) });
  }
  return [...byTime.values()].sort((a, b) => a.timeS - b.timeS);
}

/** Consecutive runs of about the same length, one for each hand. */
function runsOf<Item>(items: readonly Item[], count: number): Item[][] {
  const length = Math.max(1, Math.ceil(items.length / count));
  const runs: Item[][] = [];
  for (let from = 0; from < items.length; from += length)
    runs.push(items.slice(from, from + length));
  return runs;
}
