import type { FoundPeople } from '#contract/analysis-api.ts';
import { chooseWalker } from '#core/people/choose-walker.ts';
import { nearOthers } from '#core/people/encounters.ts';
import { linkPeople, type PersonTrack } from '#core/people/people-tracks.ts';
import { linkReturns } from '#core/people/returns.ts';
import { videoLook, type VideoLook } from '#core/quality/video-look.ts';
import {
  denseFrames,
  framesEvery,
  isPlain,
  isSmall,
  realPeople,
  sparseFrames,
} from '#core/people/search-plan.ts';
import type { SearchLook } from '../frames/frame-analyser.ts';
import { runsOf, distributeChunks } from './distribute-chunks.ts';
import { lookCloser, merged } from './look-closer.ts';
import { searchIn, type ClipPlan, type PeopleSearch } from './search.ts';
import type { TurnDeg } from './turned-picture.ts';

/** Placed sightings of the walker are at least so far apart: more of them add nothing. */
const PLACE_EVERY_S = 0.39;

/**
 * Everyone in the clip and the one who walks. A sparse look is enough for one person alone. Several people are looked
 * at often, so that those who cross keep their names; a walker who is too small for the whole picture is looked for
 * in parts of it.
 */
export async function findPeople(search: PeopleSearch): Promise<FoundPeople> {
  const { clip } = search;
  const { timeS } = clip;
  let sampled = await searchIn(search, whole(sparseFrames(timeS), true), true);
  const look = videoLook(sampled, clip);
  let people = linkPeople(sampled);
  const alone = isPlain(people) ? (realPeople(people)[0] ?? null) : null;
  if (alone !== null && !isSmall(alone, clip)) return foundAmong(people, clip, look);
  if (alone === null) {
    const seen = new Set(sampled.map((frame) => frame.timeS));
    const unseen = denseFrames(timeS).filter((frame) => !seen.has(timeS[frame] ?? NaN));
    sampled = merged(sampled, await searchIn(search, whole(unseen, false), false));
  }
  sampled = await lookCloser(search, sampled);
  people = linkPeople(sampled);
  const found = foundAmong(people, clip, look);
  if (found.walker !== null) return withWalkerPlaced(search, found);
  return { ...found, turnDeg: await turnOf(search) };
}

/** Upside down is the commonest; then on either side. */
const TURNS = [180, 90, 270] as const;
const LOOKS_AT_TURNED = 4;
/** Somebody so surely seen in most of the looks stands upright there. */
const SURE_SCORE = 0.3;

/** By how much the video has to be turned for people to be seen upright in it; null where no turn shows any. */
async function turnOf(search: PeopleSearch): Promise<TurnDeg | null> {
  const sparse = sparseFrames(search.clip.timeS);
  const everyOther = Math.max(1, Math.floor(sparse.length / LOOKS_AT_TURNED));
  const frames = sparse.filter((_, i) => i % everyOther === 0);
  for (const turnDeg of TURNS) {
    const looks = whole(frames, false).map((look) => ({ ...look, turnDeg }));
    const seen = await searchIn(search, looks, false);
    const peopled = seen.filter(({ people }) => people.some(({ score }) => score >= SURE_SCORE));
    if (2 * peopled.length > seen.length) return turnDeg;
  }
  return null;
}

/** The one who is followed, seen again by the landmark network, so that the square is placed well. */
export async function withWalkerPlaced(
  { clip: { timeS }, analysers, counter }: PeopleSearch,
  found: FoundPeople,
): Promise<FoundPeople> {
  const walker = found.walker === null ? undefined : found.people[found.walker];
  if (walker === undefined) return found;
  const times = Float64Array.from(walker.timeS);
  // With somebody else near, the landmarks may be theirs.
  const others = found.people.filter((one) => one !== walker);
  const crowded = nearOthers(walker, others, times);
  const frames = framesEvery(PLACE_EVERY_S, times)
    .filter((i) => crowded[i] !== true)
    .map((i) => timeS.indexOf(times[i] ?? NaN));
  counter.expect(frames.length);
  const parts = await distributeChunks(
    analysers,
    runsOf(frames, analysers.length),
    (analyser, run) => analyser.place(walker, run, () => counter.count()),
  );
  const placed = new Map(
    parts.flatMap(({ timeS: times, sightings }) =>
      sightings.map((sighting, i) => [times[i], sighting] as const),
    ),
  );
  const better: PersonTrack = {
    ...walker,
    sightings: walker.sightings.map((sighting, i) => placed.get(walker.timeS[i]) ?? sighting),
  };
  return { ...found, people: found.people.map((one) => (one === walker ? better : one)) };
}

function foundAmong(people: readonly PersonTrack[], clip: ClipPlan, look: VideoLook): FoundPeople {
  const real = linkReturns(realPeople(people), clip);
  const walker = chooseWalker(real, clip.heightPx);
  return { people: real, walker: walker === null ? null : real.indexOf(walker), videoLook: look };
}

function whole(frames: readonly number[], pictured: boolean): SearchLook[] {
  return frames.map((frame) => ({ frame, windows: null, pictured }));
}
