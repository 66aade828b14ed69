import { ALL_FORMATS, BlobSource, Input, VideoSampleSink, type VideoSample } from 'mediabunny';

/** About what a picture lasts: where the run starts need not be exact. */
const PICTURE_S = 1 / 30;

/** One picture of a video and the middle of the time for which it is shown. */
export interface VideoPicture {
  readonly canvas: HTMLCanvasElement;
  readonly middleS: number;
}

/**
 * A run of `count` pictures from the middle of the video, where the walker is in sight, decoded beforehand: who is
 * given them is timed for its own work alone.
 */
export async function middlePictures(file: Blob, count: number): Promise<VideoPicture[]> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('the video has no pictures');
  const fromS = Math.max(0, ((await track.computeDuration()) - count * PICTURE_S) / 2);
  const pictures: VideoPicture[] = [];
  for await (const sample of new VideoSampleSink(track).samples(fromS)) {
    pictures.push({ canvas: drawn(sample), middleS: sample.timestamp + sample.duration / 2 });
    sample.close();
    if (pictures.length === count) break;
  }
  input.dispose();
  return pictures;
}

function drawn(sample: VideoSample): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = sample.displayWidth;
  canvas.height = sample.displayHeight;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  sample.draw(context, 0, 0);
  return canvas;
}

/** The video in a <video> that is ready to be sought in. */
export async function openVideo(file: Blob): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  document.body.append(video);
  const loaded = new Promise<void>((resolve, reject) => {
    video.addEventListener('loadeddata', () => resolve(), { once: true });
    video.addEventListener('error', () => reject(new Error('the video does not play')), {
      once: true,
    });
  });
  video.src = URL.createObjectURL(file);
  await loaded;
  // What pose-detection and MediaPipe read is the element's own size.
  video.width = video.videoWidth;
  video.height = video.videoHeight;
  return video;
}

/** Resolves when the picture at `timeS` is there. */
export function seek(video: HTMLVideoElement, timeS: number): Promise<void> {
  return new Promise((resolve) => {
    video.addEventListener('seeked', () => resolve(), { once: true });
    video.currentTime = timeS;
  });
}
