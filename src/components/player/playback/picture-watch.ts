/** Tells of each picture that a playing video really shows, by the picture's own time in the file, seconds. */
export class PictureWatch {
  private request = 0;
  private video: HTMLVideoElement | null = null;

  constructor(private readonly onPicture: (fileTimeS: number) => void) {}

  /** Until the video stands: then the end of each seek shows it, and a late word here is of the picture before. */
  follow(video: HTMLVideoElement): void {
    if (this.request !== 0 || !('requestVideoFrameCallback' in video)) return;
    this.video = video;
    this.request = video.requestVideoFrameCallback((_, { mediaTime }) => {
      this.request = 0;
      if (video.paused) return;
      this.onPicture(mediaTime);
      this.follow(video);
    });
  }

  stop(): void {
    if (this.request !== 0) this.video?.cancelVideoFrameCallback(this.request);
    this.request = 0;
  }
}

/** A hidden page shows no picture, and is not waited for. */
const LONGEST_WAIT_MS = 3000;

/** Where a video puts its first picture, in its own seconds; null where it does not tell. */
export function firstPictureTime(video: HTMLVideoElement): Promise<number | null> {
  const first = nextPictureTime(video, LONGEST_WAIT_MS);
  // Back to the start, so that a picture is sure to come.
  video.currentTime = 0;
  return first;
}

/** Where a video puts the next picture that it shows, in its own seconds; null where it does not tell, or not in time. */
export function nextPictureTime(video: HTMLVideoElement, limitMs: number): Promise<number | null> {
  if (!('requestVideoFrameCallback' in video)) return Promise.resolve(null);
  return new Promise((resolve) => {
    video.requestVideoFrameCallback((_, { mediaTime }) => resolve(mediaTime));
    setTimeout(() => resolve(null), limitMs);
  });
}
