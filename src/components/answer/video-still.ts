import { VideoClock } from '#core/video/video-clock.ts';
import type { Report } from '#core/report/report.ts';
import { eventWithin } from '../../app/analysis/video-event.ts';
import { nextPictureTime } from '../player/playback/picture-watch.ts';

/** A picture that has not come by then does not come: the drawing from the points stands in. */
const STILL_LIMIT_MS = 15_000;
/** A hidden page never says that a picture reached the screen. */
const PRESENT_LIMIT_MS = 500;

/** One frame of a clip as a picture; null where this browser cannot show it, or once nobody waits for it any more. */
export async function stillOf(
  clip: Blob,
  report: Report,
  frame: number,
  signal: AbortSignal,
): Promise<ImageBitmap | null> {
  if (clip.size === 0 || signal.aborted) return null;
  const video = document.createElement('video');
  const address = URL.createObjectURL(clip);
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  const gone = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    return await Promise.race([gone, pictureAt(video, address, report, frame)]);
  } catch {
    return null;
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}

async function pictureAt(
  video: HTMLVideoElement,
  address: string,
  report: Report,
  frame: number,
): Promise<ImageBitmap | null> {
  const loaded = eventWithin(video, 'loadeddata', STILL_LIMIT_MS);
  video.src = address;
  if (!(await loaded)) return null;
  const clock = new VideoClock(
    report,
    (await nextPictureTime(video, PRESENT_LIMIT_MS)) ?? undefined,
  );
  // It may have been let go of meanwhile: then it seeks nothing any more.
  if (video.readyState === HTMLMediaElement.HAVE_NOTHING) return null;
  const seeked = eventWithin(video, 'seeked', STILL_LIMIT_MS);
  const presented = nextPictureTime(video, PRESENT_LIMIT_MS);
  video.currentTime = clock.seekFileTimeS(frame);
  if (!(await seeked)) return null;
  await presented;
  return await createImageBitmap(video);
}
