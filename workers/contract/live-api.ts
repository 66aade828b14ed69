import type { BackendChoice } from './backend.ts';

/** What the camera sees of a person right now. */
export interface LiveLook {
  /** Landmark positions as fractions of width and height (x0, y0, x1, y1, …); null: nobody is seen. */
  readonly points: Float32Array | null;
  /** Height of the body as a share of the picture's height; null without a person. */
  readonly bodyHeight: number | null;
  /** Whether head and both feet lie inside the picture. */
  readonly whole: boolean;
}

/** The camera's pictures, one at a time: the caller sends the newest when the answer to the last has come. */
export interface LiveApi {
  /** Loads what `look` needs. Resolves with false where the networks cannot be had; rejects only for a bug. */
  startLive(backend: BackendChoice): Promise<boolean>;
  /** The person in one picture, followed from one call to the next. The picture is closed here. */
  look(picture: ImageBitmap, timeS: number): Promise<LiveLook>;
  /** Forgets the person. */
  stopLive(): void;
}
