import type { PersonTrack, SampledFrame } from '#core/people/people-tracks.ts';
import { placedSighting } from '#core/people/placed-sighting.ts';
import { COARSE_REGION, regionOf } from '#core/people/region-path.ts';
import { sightingOf, type Sighting } from '#core/people/sighting.ts';
import {
  withoutBorrowed,
  withoutDoubles,
  type PlacedPerson,
} from '#core/people/without-doubles.ts';
import type { ClipFrame } from '../../decode/clip-frame.ts';
import { beat } from '../../life/life.ts';
import type { LandmarkRow } from './landmark-row.ts';
import type { FrameAnalyser, SearchLook } from './frame-analyser.ts';
import type { Looks } from './networks.ts';
import type { PeoplePicture } from '../people/people-picture.ts';
import { RowBatch } from './row-batch.ts';

/** Frames of the clip, those asked for. Each call starts the decoder anew. */
export type FrameSource = (indices: readonly number[]) => AsyncIterable<ClipFrame>;
/** Gets each frame that was followed while it is still open. */
export type OnFollowed = (frame: ClipFrame, seen: LandmarkRow | null) => Promise<void>;

/** People placed at once in one frame: more are a crowd, in which the walker is chosen first. */
const MOST_PLACED = 3;

/** An analyser in this worker. `onFollowed` may show the frame to somebody. */
export function inProcessAnalyser(
  frames: FrameSource,
  timeS: ArrayLike<number>,
  { people, body }: Looks,
  onFollowed: OnFollowed | null,
): FrameAnalyser {
  const timeOf = (frame: ClipFrame) => timeS[frame.index] ?? NaN;
  const placed: Placer = async (frame, sighting) => {
    const region = regionOf(sighting, COARSE_REGION);
    const pose = await body.poseIn(frame, region);
    return pose === null ? sighting : placedSighting(sighting, pose, region);
  };
  return {
    async search(looks, place, onFrame) {
      const sampled: SampledFrame[] = [];
      const byFrame = new Map(looks.map((look) => [look.frame, look]));
      for await (const frame of opened(frames(looks.map((look) => look.frame)), onFrame)) {
        const look = byFrame.get(frame.index);
        const seen = look === undefined ? [] : await peopleIn(frame, look, people);
        sampled.push({
          timeS: timeOf(frame),
          people: place ? await eachPlaced(seen, frame, placed) : seen,
          ...(look?.pictured === true ? { picture: people.small() } : {}),
        });
      }
      return sampled;
    },
    async place(track, wanted, onFrame) {
      const better: PersonTrack = { timeS: [], sightings: [] };
      for await (const frame of opened(frames(wanted), onFrame)) {
        const sighting = track.sightings[track.timeS.indexOf(timeOf(frame))];
        if (sighting === undefined) continue;
        better.timeS.push(timeOf(frame));
        better.sightings.push(await placed(frame, sighting));
      }
      return better;
    },
    async follow(wanted, regions, onRows) {
      const regionByFrame = new Map(wanted.map((frame, i) => [frame, regions[i] ?? null]));
      const batch = new RowBatch(onRows);
      for await (const frame of opened(frames(wanted))) {
        const region = regionByFrame.get(frame.index) ?? null;
        const seen = region === null ? null : await body.rowIn(frame, region);
        batch.add(frame.index, seen);
        await onFollowed?.(frame, seen);
      }
      batch.flush();
    },
  };
}

/** Gives a sighting where its landmarks are. */
type Placer = (frame: ClipFrame, sighting: Sighting) => Promise<Sighting>;

/**
 * Frames one after the other, each closed once it was looked at, whatever came of that. After each frame
 * the loop gives a sign of life; `onFrame` hears of those that went well.
 */
async function* opened(
  frames: AsyncIterable<ClipFrame>,
  onFrame?: () => void,
): AsyncGenerator<ClipFrame, void, undefined> {
  for await (const frame of frames) {
    try {
      yield frame;
    } finally {
      frame.close();
      beat();
    }
    onFrame?.();
  }
}

/** Everyone, the surest few where their landmarks are. */
async function eachPlaced(
  seen: readonly Sighting[],
  frame: ClipFrame,
  placed: Placer,
): Promise<Sighting[]> {
  const people: PlacedPerson[] = [];
  for (const [i, coarse] of seen.entries()) {
    people.push({ coarse, fine: i < MOST_PLACED ? await placed(frame, coarse) : coarse });
  }
  return withoutBorrowed(people);
}

/** Everyone in one frame, the surest first. */
async function peopleIn(
  frame: ClipFrame,
  { windows, turnDeg }: SearchLook,
  picture: PeoplePicture,
): Promise<Sighting[]> {
  const whole = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx };
  const found: Sighting[] = [];
  for (const window of windows ?? [whole]) {
    for (const person of await picture.find(frame, window, turnDeg)) {
      const sighting = sightingOf(person.score, person.points);
      if (sighting !== null) found.push(sighting);
    }
  }
  return withoutDoubles(found.sort((a, b) => b.score - a.score));
}
