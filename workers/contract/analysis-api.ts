import type { Report } from '#core/report/report.ts';
import type { Result } from '#core/result.ts';
import type { AnalysisError } from './analysis-error.ts';

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
}

/** How far the analysis is. `secondsLeft` is null until it can be told. */
export type AnalysisProgress =
  | { readonly stage: 'opening' }
  | { readonly stage: 'loading-model' }
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
  /** The picture shown at the middle of the frame interval that starts at `fileTimeS`, or null if it cannot be shown. */
  frameAt(fileTimeS: number, frameDurationS: number): Promise<ImageBitmap | null>;
}

/** The worker's whole surface. Callbacks are arguments of their own: Comlink does not look inside objects. */
export interface AnalysisApi {
  /**
   * Film to report. Resolves with a failure for everything a user can meet; rejects only for a bug.
   * `seekedFrames` may be null where WebCodecs is to be had.
   */
  analyse(
    clip: Blob,
    options: AnalysisOptions,
    onProgress: (progress: AnalysisProgress) => void,
    onPreview: (picture: ImageBitmap, preview: Preview) => void,
    seekedFrames: SeekedFrames | null,
  ): Promise<Result<Report, AnalysisError>>;
}
