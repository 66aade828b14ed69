import type { PictureMemory } from './pixels/picture-memory.ts';
import type { RegionPixels } from './pixels/region-pixels.ts';
import type { Rectangle } from './pixels/region-transform.ts';

/**
 * One displayed picture of the clip, upright and in square pixels, however it was decoded.
 *
 * Whoever takes a frame from `decodedFrames` closes it, once, as soon as the pixels are drawn: a decoder
 * lends only a handful of pictures and stalls while they are all out. Nothing but the four numbers may be
 * used after `close()`.
 */
export interface ClipFrame {
  /** Position in `VideoFacts.fileTimesS`. */
  readonly index: number;
  /** `VideoFacts.fileTimesS[index]`: the file's own time at which the picture appears. */
  readonly fileTimeS: number;
  /** As displayed: rotation and pixel aspect ratio applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  /**
   * Fills `into` with a region of the picture: x to the right, y down, in displayed pixels from the top left corner.
   * The region may reach outside the picture, and is black there. Only what is asked for is copied and converted.
   */
  readRegion(region: Rectangle, into: RegionPixels): Promise<void>;
  /**
   * The whole picture, made smaller where it is wider than `maxWidthPx`, never larger. The caller closes it, and lends
   * the memory for no other picture until then.
   */
  toBitmap(maxWidthPx: number, memory: PictureMemory): Promise<ImageBitmap>;
  close(): void;
}
