import type { AnalysisError } from '#contract/analysis-error.ts';
import type { VideoFacts } from '#contract/video-facts.ts';

/** What a test asks of the worker. */
export interface DecodeOrder {
  readonly decodePath: 'auto' | 'seeking';
  readonly indices?: readonly number[];
  /** How long the consumer keeps each frame, in milliseconds. */
  readonly keepMs?: number;
}

/** One decoded frame as the test pattern tells it. */
export interface SeenFrame {
  readonly index: number;
  readonly fileTimeS: number;
  /** The number drawn into the picture. */
  readonly number: number;
  /** Whether red is at the bottom left and blue at the bottom right. */
  readonly upright: boolean;
  /** The picture in 16x16 levels of grey. */
  readonly thumbnail: readonly number[];
}

export type DecodeReport =
  | { readonly ok: false; readonly error: AnalysisError }
  | {
      readonly ok: true;
      readonly facts: Omit<VideoFacts, 'fileTimesS'> & { readonly fileTimesS: readonly number[] };
      readonly frames: readonly SeenFrame[];
      readonly milliseconds: number;
    };

/** Frames a second for decoding a clip and drawing one square of each frame. */
export interface SpeedReport {
  readonly frames: number;
  readonly decodeFps: number;
  readonly readFps: number;
}
