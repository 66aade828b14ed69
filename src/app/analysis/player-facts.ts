import type { PlayerFacts } from '#core/video/video-misfit.ts';
import { VideoUrl } from '../page/video-url.ts';
import { eventWithin } from './video-event.ts';

/** A time after the end of every video: a recording that does not say how long it is tells it when sought so far. */
const AFTER_THE_END_S = 1e7;
const LONGEST_WAIT_MS = 10_000;

/** What this browser's player tells of a file; null where it cannot play it. */
export async function factsOfVideo(file: Blob): Promise<PlayerFacts | null> {
  const url = new VideoUrl();
  url.show(file);
  const video = document.createElement('video');
  video.preload = 'metadata';
  video.muted = true;
  video.src = url.url ?? '';
  const durationS = (await eventWithin(video, 'loadedmetadata', LONGEST_WAIT_MS))
    ? await durationOf(video)
    : null;
  const { videoWidth: widthPx, videoHeight: heightPx } = video;
  video.removeAttribute('src');
  url.show(null);
  return durationS === null || widthPx === 0 ? null : { widthPx, heightPx, durationS };
}

async function durationOf(video: HTMLVideoElement): Promise<number | null> {
  if (!Number.isFinite(video.duration)) {
    video.currentTime = AFTER_THE_END_S;
    await eventWithin(video, 'seeked', LONGEST_WAIT_MS);
  }
  return Number.isFinite(video.duration) ? video.duration : null;
}
