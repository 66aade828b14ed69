import type { MadeVideo } from '#contract/video-out.ts';
import type { DrawnFrame } from './drawn-frames.ts';

/** What drawn frames are written into. */
export interface Sink {
  /** Takes the canvas as it is now. */
  add(frame: DrawnFrame): Promise<void>;
  end(): Promise<Pick<MadeVideo, 'file' | 'extension'>>;
}
