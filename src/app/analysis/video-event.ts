/**
 * Whether a video fires an event before the time is up. False where it fails before that, as a damaged video may, or is
 * let go of. Nothing holds the video afterwards.
 */
export function eventWithin(
  video: HTMLVideoElement,
  name: 'loadedmetadata' | 'loadeddata' | 'seeked',
  limitMs: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const end = (came: boolean) => {
      clearTimeout(timer);
      waiting.abort();
      resolve(came);
    };
    const timer = setTimeout(() => end(false), limitMs);
    video.addEventListener(name, () => end(true), { signal: waiting.signal });
    for (const over of ['error', 'emptied'])
      video.addEventListener(over, () => end(false), { signal: waiting.signal });
  });
}
