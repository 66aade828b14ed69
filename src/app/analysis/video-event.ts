/** Whether a video tells of an event before the time is up; not where it fails before that, as a damaged video may. */
export function eventWithin(
  video: HTMLVideoElement,
  name: 'loadedmetadata' | 'seeked',
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
    video.addEventListener('error', () => end(false), { signal: waiting.signal });
  });
}
