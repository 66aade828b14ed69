import type { HeadDisc } from '#core/drawing/head.ts';
import type { PictureMode } from '#core/drawing/overlay.ts';
import type { Shape } from '#core/drawing/shape.ts';
import type { Result } from '#core/result.ts';

/** What is drawn onto one frame, in px of the video that is made. */
export interface FrameDrawing {
  readonly shapes: readonly Shape[];
  /** Where the walker's head is; null where it is not known. */
  readonly head: HeadDisc | null;
}

/** The drawings of some frames, in their order. The page makes them: words are its own. */
export type DrawFrames = (frames: readonly number[]) => Promise<readonly FrameDrawing[]>;

export interface VideoOutRequest {
  readonly clip: Blob;
  readonly name: string;
  readonly format: 'video' | 'gif';
  /** Positions of the displayed frames, ascending. */
  readonly frames: readonly number[];
  /** When each of them is shown in the video that is made, seconds from its start; one more: when the last one ends. */
  readonly timesS: readonly number[];
  /** Of the picture, px, even. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Of what is drawn below the picture, px, even. */
  readonly belowPx: number;
  readonly picture: PictureMode;
}

/** A video that was made. */
export interface MadeVideo {
  readonly file: Blob;
  readonly extension: 'mp4' | 'webm' | 'gif';
  /** How many frames it has; fewer than were asked for where some could not be read. */
  readonly frames: number;
}

export const VIDEO_OUT_ERRORS = ['cannot-encode', 'cannot-read', 'failed', 'cancelled'] as const;
export type VideoOutError = (typeof VIDEO_OUT_ERRORS)[number];

/** The surface of the worker that makes videos. Comlink carries it. */
export interface VideoOutApi {
  /** @param progress hears the share that is done, 0 to 1. */
  make(
    request: VideoOutRequest,
    draw: DrawFrames,
    progress: (share: number) => void,
  ): Promise<Result<MadeVideo, VideoOutError>>;
}
