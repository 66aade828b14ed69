import type { CoachLook } from '#core/coach/coach-look.ts';
import type { BackendName } from './backend.ts';

/** The camera's pictures, one at a time: the caller sends the newest when the answer to the last has come. */
export interface LiveApi {
  /** Loads what `look` needs. Resolves with false where the networks cannot be had; rejects only for a bug. */
  startLive(backend: BackendName): Promise<boolean>;
  /** The person in one picture, followed from one call to the next. The picture is closed here. */
  look(picture: ImageBitmap, timeS: number): Promise<CoachLook>;
  /** Forgets the person. */
  stopLive(): void;
}
