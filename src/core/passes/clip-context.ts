import type { Covered } from '../people/encounters.ts';
import type { VideoLook } from '../quality/video-look.ts';
import type { Notice, Report } from '../report/report.ts';

/** What is known of the clip besides its landmarks. */
export interface ClipContext {
  readonly software: Report['software'];
  readonly video: Report['video'];
  readonly notices: readonly Notice[];
  /** People who were followed for longer than a moment, the walker among them. */
  readonly people: number;
  /** Frames in which somebody was, or may have been, before the walker. */
  readonly covered: Covered;
  /** Whether the walker and somebody they met cannot be told apart surely. */
  readonly mayBeMixedUp: boolean;
  /** What the pictures are like; null where they were not looked at. */
  readonly videoLook: VideoLook | null;
  /** The walker's height, metres; null when it was not stated. */
  readonly heightM: number | null;
  /** Moments at which the file itself says that the video jumps, seconds; left out where none is known. */
  readonly cutsS?: readonly number[];
}
