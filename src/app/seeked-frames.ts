import { transfer } from 'comlink';
import type { SeekedFrames } from '#contract/analysis-api.ts';

/** A seek that has not ended by then shows nothing; a slow phone takes about a second for a 4K picture. */
const SEEK_LIMIT_MS = 10_000;
/** After a seek the new picture is on its way to the screen; a hidden page never says that it arrived. */
const PRESENT_LIMIT_MS = 500;

/**
 * Frames of a clip by seeking a <video> that nobody sees: the way without WebCodecs, some tens of times slower.
 * Seeks to the middle of each frame's interval, where no rounding reaches the neighbour. One call at a time;
 * a later call waits for the one before it. `close` ends it and answers null from then on.
 */
export function openSeekedFrames(clip: Blob): SeekedFrames & { readonly close: () => void } {
  const video = document.createElement('video');
  const address = URL.createObjectURL(clip);
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  const loaded = firstPicture(video);
  video.src = address;
  let last: Promise<unknown> = loaded;
  const frameAt = (fileTimeS: number, frameDurationS: number): Promise<ImageBitmap | null> => {
    const frame = last.then(async () => {
      if (!(await loaded)) return null;
      const shown = await seek(video, fileTimeS, frameDurationS);
      if (!shown) return null;
      const bitmap = await createImageBitmap(video);
      return transfer(bitmap, [bitmap]);
    });
    const settled = frame.catch(() => null);
    last = settled;
    return settled;
  };
  const close = () => {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  };
  return { frameAt, close };
}

/** Whether the clip can be shown at all. */
function firstPicture(video: HTMLVideoElement): Promise<boolean> {
  return new Promise((resolve) => {
    video.addEventListener('loadeddata', () => resolve(true), { once: true });
    for (const failed of ['error', 'emptied'] as const) {
      video.addEventListener(failed, () => resolve(false), { once: true });
    }
  });
}

/** Goes to the middle of the frame that appears at `fileTimeS`; whether it is that frame that is shown now. */
async function seek(
  video: HTMLVideoElement,
  fileTimeS: number,
  frameDurationS: number,
): Promise<boolean> {
  const presented = presentedTime(video);
  const seeked = eventWithin(video, 'seeked', SEEK_LIMIT_MS);
  video.currentTime = fileTimeS + frameDurationS / 2;
  if (!(await seeked)) return false;
  const mediaTimeS = await Promise.race([presented, later(PRESENT_LIMIT_MS)]);
  // Without word of a new picture it is the one that was asked for already: `seeked` says it is decoded.
  return mediaTimeS === null || Math.abs(mediaTimeS - fileTimeS) < frameDurationS / 2;
}

/** The file time of the next picture to reach the screen, where the browser tells; null where it does not. */
function presentedTime(video: HTMLVideoElement): Promise<number | null> {
  if (!('requestVideoFrameCallback' in video)) return Promise.resolve(null);
  return new Promise((resolve) => {
    video.requestVideoFrameCallback((_now, { mediaTime }) => resolve(mediaTime));
  });
}

function eventWithin(video: HTMLVideoElement, name: string, limitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limitMs);
    video.addEventListener(
      name,
      () => {
        clearTimeout(timer);
        resolve(true);
      },
      { once: true },
    );
  });
}

function later(delayMs: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), delayMs));
}
