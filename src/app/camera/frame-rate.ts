/** Frames are counted over this time before a rate is given. */
const COUNTED_S = 2;

/**
 * Tells how many frames a second the camera gives, every two seconds; never where the browser does not count. Returns
 * what ends it.
 */
export function watchFrameRate(
  video: HTMLVideoElement,
  tell: (framesPerS: number) => void,
): () => void {
  if (!('requestVideoFrameCallback' in video)) return () => undefined;
  let ended = false;
  let from: { readonly atS: number; readonly frames: number } | null = null;
  const hear = (
    _now: number,
    { presentationTime, presentedFrames }: VideoFrameCallbackMetadata,
  ) => {
    if (ended) return;
    const atS = presentationTime / 1000;
    from ??= { atS, frames: presentedFrames };
    // Another camera counts anew.
    if (presentedFrames < from.frames) from = { atS, frames: presentedFrames };
    if (atS - from.atS >= COUNTED_S) {
      tell((presentedFrames - from.frames) / (atS - from.atS));
      from = { atS, frames: presentedFrames };
    }
    video.requestVideoFrameCallback(hear);
  };
  video.requestVideoFrameCallback(hear);
  return () => {
    ended = true;
  };
}
