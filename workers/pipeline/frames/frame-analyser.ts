import type { TrackColumns } from '#core/body/landmark-track.ts';
import type { PersonTrack, SampledFrame } from '#core/people/people-tracks.ts';
import type { Region } from '#core/people/region-path.ts';
import type { TurnDeg } from '../people/turned-picture.ts';
import type { Rectangle } from '../../decode/pixels/region-transform.ts';

/** A frame in which people are to be looked for. */
export interface SearchLook {
  readonly frame: number;
  /** Parts of the picture to look at, each by itself; null: the whole. Small people are seen only in a small part. */
  readonly windows: readonly Rectangle[] | null;
  /** Whether a small picture of the frame is to come back: how the video looks is measured on some of them. */
  readonly pictured: boolean;
  /** Clockwise turn before the look; left out for the picture as it is. */
  readonly turnDeg?: TurnDeg;
}

/** Landmarks of some frames: a row for each of `frames`. */
export interface FollowedRows extends TrackColumns {
  readonly frames: Int32Array;
}

/**
 * Runs people search and landmark inference on frames, in this worker or in one of its own. All analysers hold the same
 * clip and the same networks, and what they see of a frame depends on the frame and the request alone, so it does not
 * matter which of them saw it.
 */
export interface FrameAnalyser {
  /**
   * People in some frames (ascending). With `place`, each is placed by landmarks at once. `onFrame` counts.
   */
  search(
    looks: readonly SearchLook[],
    place: boolean,
    onFrame: () => void,
  ): Promise<SampledFrame[]>;
  /** People of a track at some of its times, placed by landmarks; ascending frames. */
  place(track: PersonTrack, frames: readonly number[], onFrame: () => void): Promise<PersonTrack>;
  /**
   * Landmarks in some frames (ascending), each in its own square; without a square it is only decoded. Rows come in
   * batches; a frame that could not be decoded is in none.
   */
  follow(
    frames: readonly number[],
    regions: readonly (Region | null)[],
    onRows: (rows: FollowedRows) => void,
  ): Promise<void>;
}
