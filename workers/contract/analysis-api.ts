import type { TrackColumns } from '#core/body/landmark-track.ts';
import type { PersonTrack } from '#core/people/people-tracks.ts';
import type { VideoLook } from '#core/quality/video-look.ts';
import type { Report } from '#core/report/report.ts';
import type { Result } from '#core/result.ts';
import type { AnalysisError } from './analysis-error.ts';
import type { BackendChoice, BackendTrial } from './backend.ts';
import type { LiveApi } from './live-api.ts';

export type ModelVariant = 'lite' | 'full' | 'heavy';

export interface AnalysisOptions {
  /** File name as the user knows it; goes into the report. */
  readonly name: string;
  readonly model: ModelVariant;
  /** The walker's height in metres, or null: lengths and speed are then not given. */
  readonly heightM: number | null;
  /** The camera's true frame rate as stated by the user for slow motion, or null: what the file tells. */
  readonly trueFps: number | null;
  /** 'webcodecs' unless the browser lacks it; 'seeking' can be forced by tests. */
  readonly decodePath: 'auto' | 'seeking';
  /** Where the networks run; 'auto' tries what the device offers and takes the quickest. */
  readonly backend: BackendChoice;
  /**
   * When the video was made, as the page knows it: just now for a recording, else the date of the file. Left out where
   * nothing is known, and by earlier versions.
   */
  readonly made?: { readonly atMs: number; readonly source: 'recorded' | 'file' };
  /** Whether our own networks look at the legs as well; left out: they do. */
  readonly legs?: boolean;
  /** Workers that follow the walker at once; null: as many as cores and memory bear. */
  readonly workers: number | null;
}

/** How far the analysis is. `secondsLeft` is null until it is known. */
export type AnalysisProgress =
  | { readonly stage: 'opening' }
  /** With what was measured just before; null if nothing was. */
  | { readonly stage: 'loading-model'; readonly trial: BackendTrial | null }
  /** Measuring which backend is the quickest here; only where none is remembered. */
  | { readonly stage: 'trying-backends' }
  | {
      /** Looking for the walker in a sample of the frames. */
      readonly stage: 'finding-walker';
      readonly framesDone: number;
      readonly framesTotal: number;
      readonly secondsLeft: number | null;
    }
  | {
      /** Landmarks, every frame. */
      readonly stage: 'following-walker';
      readonly framesDone: number;
      readonly framesTotal: number;
      readonly secondsLeft: number | null;
    }
  | { readonly stage: 'measuring' };

/** A look at the frame just analysed, at most a few a second. The receiver closes the picture. */
export interface Preview {
  readonly timeS: number;
  /** Landmark positions as fractions of width and height (x0, y0, x1, y1, …), NaN where missing. */
  readonly points: Float32Array;
}

/** Frames by seeking, for a browser without WebCodecs: a <video> lives in the page, not in the worker. */
export interface SeekedFrames {
  /**
   * The picture shown at the middle of the frame interval that starts at `fileTimeS`, upright and in square pixels, or
   * null if it cannot be shown. The receiver closes it.
   */
  frameAt(fileTimeS: number, frameDurationS: number): Promise<ImageBitmap | VideoFrame | null>;
}

/** Everyone who was found in a video, and whom to follow. Plain data: it may be stored and handed back. */
export interface FoundPeople {
  readonly people: readonly PersonTrack[];
  /** Position in `people` of the one who is followed; null: nobody was found. */
  readonly walker: number | null;
  /** What the video is like; null where that is not known. Left out by earlier versions, whose findings may be kept. */
  readonly videoLook?: VideoLook | null;
  /** Where nobody was found: the clockwise turn with which people stand upright in the video; null if there is none. */
  readonly turnDeg?: 90 | 180 | 270 | null;
}

/** Landmarks of a run of frames that were followed: a row for each, from the first on. */
export interface FollowedStretch extends TrackColumns {
  readonly from: number;
  /** One past the last frame. */
  readonly to: number;
  /** 1 for each frame that could be decoded, else 0. */
  readonly decoded: Uint8Array;
}

/**
 * What is known of a video before it is analysed: from a run that was cut off, or from an earlier one when another
 * person is to be followed (`followed` is empty then). The search for people is not made again, and frames that were
 * followed are not looked at again.
 */
export interface KnownSoFar {
  readonly found: FoundPeople;
  readonly followed: readonly FollowedStretch[];
}

/** Something newly worked out, to be kept until the analysis is done. */
export type Finding =
  | { readonly kind: 'found'; readonly found: FoundPeople }
  | { readonly kind: 'followed'; readonly stretch: FollowedStretch };

/** Someone on the still picture; fractions of its width and height. */
export interface PersonOnStill {
  /** Position in `FoundPeople.people`. */
  readonly person: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Several people were seen: a still on which another one can be chosen. */
export interface Crowd {
  /** JPEG. */
  readonly still: Blob;
  readonly people: readonly PersonOnStill[];
  readonly found: FoundPeople;
}

/** What an analysis gives. */
export interface Analysis {
  readonly report: Report;
  /** Null where only one person was seen. */
  readonly crowd: Crowd | null;
  /** What the trial measured, to be remembered for this device and browser; null if none was made. */
  readonly trial: BackendTrial | null;
  /** How many workers followed. */
  readonly workers: number;
}

/** What a running analysis reports to. Functions are arguments of their own: Comlink does not look inside objects. */
export type OnProgress = (progress: AnalysisProgress) => void;
export type OnPreview = (picture: ImageBitmap, preview: Preview) => void;
export type OnFinding = (finding: Finding) => void;

/** The worker's whole surface. */
export interface AnalysisApi extends LiveApi {
  /**
   * Video to report. Resolves with a failure for everything a user can meet; rejects only for a bug.
   * `onPreview` and `onFinding` may be null: the work for them is then not done. `seekedFrames` may be null where
   * WebCodecs is to be had.
   */
  analyse(
    clip: Blob,
    options: AnalysisOptions,
    known: KnownSoFar | null,
    onProgress: OnProgress,
    onPreview: OnPreview | null,
    onFinding: OnFinding | null,
    seekedFrames: SeekedFrames | null,
  ): Promise<Result<Analysis, AnalysisError>>;
}
