import type { AnalysisProgress } from '#contract/analysis-api.ts';
import type { LandmarkTrack } from '#core/landmark-track.ts';
import { refineSightings } from '#core/people/refine-sightings.ts';
import { COARSE_REGION, regionPath } from '#core/people/region-path.ts';
import type { PersonTrack } from '#core/people/people-tracks.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import { findWalker, framesToSearch } from './find-walker.ts';
import { followWalker } from './follow-walker.ts';
import type { Networks } from './networks.ts';
import { FrameCounter } from './progress.ts';

/** Frames of the clip: those asked for, or all (null). Each call starts from the beginning. */
export type FrameSource = (indices: readonly number[] | null) => AsyncIterable<ClipFrame>;

export interface TrackedWalker {
  /** Null when nobody was seen. */
  readonly track: LandmarkTrack | null;
  /** People seen more than in passing. */
  readonly people: number;
  /** Frames that could be decoded. */
  readonly decodedFrames: number;
}

/** Sightings that make a person, not a flicker. */
const LEAST_SIGHTINGS = 4;

/**
 * Three looks at the clip: people in a sample of frames; landmarks of the walker in those same frames, to place the
 * square well; landmarks in every frame.
 */
export async function trackWalker(
  frames: FrameSource,
  timeS: Float64Array,
  picture: { readonly widthPx: number; readonly heightPx: number },
  networks: Networks,
  onProgress: (progress: AnalysisProgress) => void,
  onFrame: (frame: ClipFrame, track: LandmarkTrack) => Promise<void>,
): Promise<TrackedWalker> {
  const sample = framesToSearch(timeS);
  const finding = new FrameCounter('finding-walker', 2 * sample.length, onProgress);
  const found = await findWalker(frames(sample), timeS, networks.people, () => finding.count());
  const people = found.people.filter((one) => one.timeS.length >= LEAST_SIGHTINGS).length;
  if (found.walker === null) {
    return { track: null, people, decodedFrames: await countFrames(frames(null)) };
  }
  const walker = await placeWalker(found.walker, frames, timeS, picture, networks, () =>
    finding.count(),
  );
  const following = new FrameCounter('following-walker', timeS.length, onProgress);
  const { track, decodedFrames } = await followWalker(
    frames(null),
    timeS,
    regionPath(walker, timeS, picture),
    networks.pose,
    picture,
    (frame, landmarks) => {
      following.count();
      return onFrame(frame, landmarks);
    },
  );
  return { track, people, decodedFrames };
}

/** The walker's track with places and sizes read from landmarks instead of the coarse points. */
async function placeWalker(
  walker: PersonTrack,
  frames: FrameSource,
  timeS: Float64Array,
  picture: { readonly widthPx: number; readonly heightPx: number },
  networks: Networks,
  onFrame: () => void,
): Promise<PersonTrack> {
  const seen = walker.timeS.map((time) => timeS.indexOf(time));
  const coarse = regionPath(walker, timeS, picture, COARSE_REGION);
  const { track } = await followWalker(
    frames(seen),
    timeS,
    coarse,
    networks.pose,
    picture,
    onFrame,
  );
  return refineSightings(walker, track, seen);
}

async function countFrames(frames: AsyncIterable<ClipFrame>): Promise<number> {
  let count = 0;
  for await (const frame of frames) {
    frame.close();
    count++;
  }
  return count;
}
