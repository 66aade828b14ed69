import type { FoundPeople } from '#contract/analysis-api.ts';
import { emptyTrack, type LandmarkTrack } from '#core/body/landmark-track.ts';
import {
  coveredFrames,
  mayBeMixedUp,
  nearOthers,
  uncovered,
  type Covered,
} from '#core/people/encounters.ts';
import { regionChanges } from '#core/people/region-changes.ts';
import { regionPath, type Region } from '#core/people/region-path.ts';
import { findPeople, withWalkerPlaced } from './people/find-people.ts';
import type { FollowedRows } from './frames/frame-analyser.ts';
import { FrameCounter } from './progress.ts';
import type { TrackingRun } from './run.ts';
import { runsOf, distributeChunks } from './people/distribute-chunks.ts';
import { splitAtKeyframes } from './people/split-at-keyframes.ts';
import { stretchOf, TrackRows } from './frames/track-rows.ts';

export interface TrackedWalker {
  /** Landmarks of the walker; gaps throughout when nobody was found. */
  readonly track: LandmarkTrack;
  readonly found: FoundPeople;
  /** Frames in which somebody was, or may have been, before the walker. */
  readonly covered: Covered;
  readonly mayBeMixedUp: boolean;
  /** Frames that could be decoded. */
  readonly decodedFrames: number;
}

/**
 * The walker's landmarks in every frame: find everyone in a sample of the frames, follow the walker in consecutive
 * stretches, as many at a time as there are analysers, and look again where the landmarks show that the square was off.
 */
export async function trackWalker(run: TrackingRun): Promise<TrackedWalker> {
  const { clip, known, onProgress, onFinding } = run;
  const { timeS } = clip;
  const found = await foundOrKnown(run);
  onFinding?.({ kind: 'found', found });
  const walker = found.walker === null ? null : (found.people[found.walker] ?? null);
  const squares: readonly (Region | null)[] =
    walker === null ? Array.from(timeS, () => null) : regionPath(walker, timeS, clip);
  const rows = new TrackRows(emptyTrack(timeS, clip.widthPx, clip.heightPx));
  const seenTwice = (known?.followed ?? []).map((stretch) => rows.restore(stretch));
  const following = new FrameCounter('following-walker', onProgress);
  following.expect(timeS.length);
  following.know(rows.decodedFrames);
  const take = (batch: FollowedRows) => {
    rows.take(batch);
    following.count(batch.frames.length);
    onFinding?.({ kind: 'followed', stretch: stretchOf(batch) });
  };
  await follow(run, squares, rows, take);
  if (walker === null) {
    return { ...ending(rows, found), covered: uncovered(timeS.length), mayBeMixedUp: false };
  }
  const others = found.people.filter((one) => one !== walker);
  const crowded = nearOthers(walker, others, timeS);
  await lookAgain(run, squares, rows, crowded, seenTwice, (batch) => {
    rows.take(batch);
    onFinding?.({ kind: 'followed', stretch: stretchOf(batch) });
  });
  const covered = coveredFrames(rows.track, walker, others);
  return { ...ending(rows, found), covered, mayBeMixedUp: mayBeMixedUp(walker, others) };
}

function ending(rows: TrackRows, found: FoundPeople) {
  return { track: rows.track, found, decodedFrames: rows.decodedFrames };
}

async function foundOrKnown({
  clip,
  analysers,
  known,
  onProgress,
}: TrackingRun): Promise<FoundPeople> {
  const search = { clip, analysers, counter: new FrameCounter('finding-walker', onProgress) };
  if (known === null) return findPeople(search);
  const { people, walker } = known.found;
  const placed = walker !== null && people[walker]?.sightings.some((one) => one.placed) === true;
  return placed ? known.found : withWalkerPlaced(search, known.found);
}

/** Every frame that is not known yet. */
async function follow(
  { clip, analysers }: TrackingRun,
  squares: readonly (Region | null)[],
  rows: TrackRows,
  take: (batch: FollowedRows) => void,
): Promise<void> {
  const todo = splitAtKeyframes(clip.isKey, analysers.length).flatMap(({ from, to }) => {
    const frames = range(from, to).filter((frame) => !rows.has(frame));
    return frames.length === 0 ? [] : [frames];
  });
  await distributeChunks(analysers, todo, (analyser, frames) => {
    // After an analyser was lost in the middle of a stretch, the next one has only the rest to do.
    const left = frames.filter((frame) => !rows.has(frame));
    return analyser.follow(
      left,
      left.map((frame) => squares[frame] ?? null),
      take,
    );
  });
}

/**
 * Looks again at frames whose square turned out to be off. The better square is found from the first look at every
 * frame: what an earlier run saw in its second look comes in only then.
 */
async function lookAgain(
  { analysers }: TrackingRun,
  squares: readonly (Region | null)[],
  rows: TrackRows,
  crowded: readonly boolean[],
  seenTwice: readonly FollowedRows[],
  take: (batch: FollowedRows) => void,
): Promise<void> {
  // Where somebody else is near, the landmarks may be theirs: no square of the walker is found from them.
  const alone = squares.map((square, frame) => (crowded[frame] === true ? null : square));
  const better = regionChanges(rows.track, alone);
  for (const batch of seenTwice) rows.take(batch);
  const done = new Set(seenTwice.flatMap(({ frames }) => [...frames]));
  const frames = [...better.keys()].filter(
    (frame) => better[frame] !== null && rows.has(frame) && !done.has(frame),
  );
  await distributeChunks(analysers, runsOf(frames, analysers.length), (analyser, run) =>
    analyser.follow(
      run,
      run.map((frame) => better[frame] ?? null),
      take,
    ),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
