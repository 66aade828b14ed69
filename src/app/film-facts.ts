import type { FilmFacts } from '#core/film/same-film.ts';
import { FilmUrl } from './film-url.ts';

/** A time after the end of every film: a recording that does not say how long it is tells it when sought so far. */
const AFTER_THE_END_S = 1e7;
const LONGEST_WAIT_MS = 10_000;

/** What this browser's player tells of a film; null where it cannot play it. */
export async function factsOfFilm(film: Blob): Promise<FilmFacts | null> {
  const url = new FilmUrl();
  url.show(film);
  const video = document.createElement('video');
  video.preload = 'metadata';
  video.muted = true;
  video.src = url.url ?? '';
  const durationS = (await happens(video, 'loadedmetadata')) ? await durationOf(video) : null;
  const { videoWidth: widthPx, videoHeight: heightPx } = video;
  video.removeAttribute('src');
  url.show(null);
  return durationS === null || widthPx === 0 ? null : { widthPx, heightPx, durationS };
}

async function durationOf(video: HTMLVideoElement): Promise<number | null> {
  if (!Number.isFinite(video.duration)) {
    video.currentTime = AFTER_THE_END_S;
    await happens(video, 'seeked');
  }
  return Number.isFinite(video.duration) ? video.duration : null;
}

/** Whether it happens at all: a damaged film may fail, or stay silent. */
function happens(video: HTMLVideoElement, event: 'loadedmetadata' | 'seeked'): Promise<boolean> {
  return new Promise((resolve) => {
    video.addEventListener(event, () => resolve(true), { once: true });
    video.addEventListener('error', () => resolve(false), { once: true });
    setTimeout(() => resolve(false), LONGEST_WAIT_MS);
  });
}
