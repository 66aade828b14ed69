import { transfer } from 'comlink';
import type { SeekedFrames } from '#contract/analysis-api.ts';
import { eventWithin } from './video-event.ts';

/** A seek that has not ended by then shows nothing; a slow phone takes about a second for a 4K picture. */
const SEEK_LIMIT_MS = 10_000;
/** After a seek the new picture is on its way to the screen; a hidden page never says that it arrived. */
const PRESENT_LIMIT_MS = 500;
/** The slowest that every browser plays: each picture stays long enough to be taken. */
const SLOWEST_RATE = 1 / 16;
/** Browsers round the times of pictures to microseconds or milliseconds. */
const SAME_TIME_S = 0.001;
/** How many frames further back a run-up starts, tried in turn. */
const RUN_UP_FRAMES = [1, 2, 4, 8, 16];

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
  const frameAt = (fileTimeS: number, frameDurationS: number): Promise<SeekedPicture | null> => {
    const frame = last.then(async () => {
      if (!(await loaded)) return null;
      const bitmap = await pictureAt(video, fileTimeS, frameDurationS);
      return bitmap === null ? null : transfer(bitmap, [bitmap]);
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

/**
 * The picture that appears at `fileTimeS`. Chromium goes to a picture after the one asked for where a key picture
 * is stored before it but shown after it: such a picture is reached by playing up to it, slowly.
 */
async function pictureAt(
  video: HTMLVideoElement,
  fileTimeS: number,
  frameDurationS: number,
): Promise<SeekedPicture | null> {
  const middleS = fileTimeS + frameDurationS / 2;
  const reached = await seek(video, middleS);
  if (reached === 'failed') return null;
  // Without word of a new picture it is the one that was there already: the end of the seek says it is decoded.
  if (reached === 'unknown' || Math.abs(reached - fileTimeS) < frameDurationS / 2) {
    return shownPicture(video);
  }
  for (const frames of RUN_UP_FRAMES) {
    const from = await seek(video, Math.max(0, middleS - frames * frameDurationS));
    if (typeof from === 'number' && from < fileTimeS - SAME_TIME_S) {
      return playUpTo(video, fileTimeS, frameDurationS);
    }
  }
  return null;
}

/** Where a seek led: the file time of the picture that is shown, where the browser gives it. */
async function seek(
  video: HTMLVideoElement,
  timeS: number,
): Promise<number | 'unknown' | 'failed'> {
  const presented = presentedTime(video);
  const seeked = eventWithin(video, 'seeked', SEEK_LIMIT_MS);
  video.currentTime = timeS;
  if (!(await seeked)) return 'failed';
  return Promise.race([presented, later(PRESENT_LIMIT_MS)]);
}

type SeekedPicture = ImageBitmap | VideoFrame;

/**
 * The picture on show. As the decoder keeps it where the browser lends that: rounding to screen colours would move
 * landmarks. A turned or oblong one is left to the browser to put upright.
 */
async function shownPicture(video: HTMLVideoElement): Promise<SeekedPicture> {
  if (typeof VideoFrame === 'undefined') return createImageBitmap(video);
  const frame = new VideoFrame(video);
  const { visibleRect } = frame;
  const { rotation = 0, flip = false } = frame as VideoFrame & {
    readonly rotation?: number;
    readonly flip?: boolean;
  };
  const asShown =
    visibleRect?.width === video.videoWidth && visibleRect.height === video.videoHeight;
  if (asShown && rotation === 0 && !flip) return frame;
  frame.close();
  return createImageBitmap(video);
}

/** Plays to the picture that appears at `fileTimeS` and takes it; null if it is passed over. */
async function playUpTo(
  video: HTMLVideoElement,
  fileTimeS: number,
  frameDurationS: number,
): Promise<SeekedPicture | null> {
  video.playbackRate = SLOWEST_RATE;
  const started = video.play();
  let picture: SeekedPicture | null = null;
  for (;;) {
    const atS = await Promise.race([presentedTime(video), later(SEEK_LIMIT_MS)]);
    if (typeof atS !== 'number') break;
    if (atS < fileTimeS - SAME_TIME_S) continue;
    if (atS < fileTimeS + frameDurationS / 2) picture = await shownPicture(video);
    break;
  }
  await started;
  video.pause();
  return picture;
}

/** The file time of the next picture to reach the screen, where the browser tells. */
function presentedTime(video: HTMLVideoElement): Promise<number | 'unknown'> {
  if (!('requestVideoFrameCallback' in video)) return Promise.resolve('unknown');
  return new Promise((resolve) => {
    video.requestVideoFrameCallback((_now, { mediaTime }) => resolve(mediaTime));
  });
}

function later(delayMs: number): Promise<'unknown'> {
  return new Promise((resolve) => setTimeout(() => resolve('unknown'), delayMs));
}
