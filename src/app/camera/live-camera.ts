import type { CoachLook } from '#core/coach/coach-look.ts';

/** Larger pictures cost more to hand over than they show. */
const LONGEST_SIDE_PX = 640;
/** A picture of longer ago says nothing of who stands there now. */
const STALE_MS = 3000;
const EARLY_S = 0.01;

/** What looks at a picture; null when it no longer can. */
type Look = (picture: ImageBitmap, timeS: number) => Promise<CoachLook | null>;

/**
 * Looks at what a camera shows: always the newest picture, one at a time and no more often than `everyS`, which is
 * given how long the last look took: a slow device looks less often and never at old pictures. `onStale` is called when
 * the last look has become too old to speak of. Ends when `look` gives null. Returns what ends it sooner.
 */
export function watchCamera(
  video: HTMLVideoElement,
  look: Look,
  onLook: (look: CoachLook) => void,
  onStale: () => void = () => undefined,
  everyS: (tookS: number) => number = () => 0,
): () => void {
  let ended = false;
  let nextS = -Infinity;
  let busy = false;
  let tookS = 0;
  let aging: ReturnType<typeof setTimeout> | undefined;
  const tell = (seen: CoachLook, takenMs: number) => {
    clearTimeout(aging);
    const leftMs = takenMs + STALE_MS - performance.now();
    if (leftMs > 0) onLook(seen);
    aging = setTimeout(onStale, Math.max(leftMs, 0));
  };
  const take = async (timeS: number) => {
    const takenMs = performance.now();
    const picture = await smallPicture(video);
    if (picture === null) return;
    const seen = await look(picture, timeS);
    if (ended) return;
    tookS = (performance.now() - takenMs) / 1000;
    if (seen === null) ended = true;
    else tell(seen, takenMs);
  };
  const onFrame = (nowMs: number) => {
    if (ended) return;
    nextFrame(video, onFrame);
    // A picture that comes a little early is not left for the next one.
    if (busy || nowMs / 1000 < nextS - EARLY_S) return;
    nextS = nowMs / 1000 + everyS(tookS);
    busy = true;
    void take(nowMs / 1000).finally(() => {
      busy = false;
    });
  };
  nextFrame(video, onFrame);
  return () => {
    ended = true;
    clearTimeout(aging);
  };
}

/** Calls back with the page's clock at the next picture of the camera, or of the screen where that is not told. */
function nextFrame(video: HTMLVideoElement, onFrame: (nowMs: number) => void): void {
  if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(onFrame);
  else requestAnimationFrame(onFrame);
}

/** The picture on show, no larger than needed; null between two cameras. */
async function smallPicture(video: HTMLVideoElement): Promise<ImageBitmap | null> {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return null;
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(videoWidth, videoHeight));
  const size = {
    resizeWidth: Math.round(videoWidth * scale),
    resizeHeight: Math.round(videoHeight * scale),
  };
  return await createImageBitmap(video, size).catch(() => null);
}
