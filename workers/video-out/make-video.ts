import type { DrawFrames, MadeVideo, VideoOutError, VideoOutRequest } from '#contract/video-out.ts';
import { failure, success, type Result } from '#core/result.ts';
import { drawnFrames } from './drawn-frames.ts';
import { gifSink } from './gif-sink.ts';
import { videoSink } from './video-sink.ts';

/** Draws onto each frame of a clip and writes them as a video. Never throws for what is in the file. */
export async function makeVideo(
  request: VideoOutRequest,
  draw: DrawFrames,
  progress: (share: number) => void,
): Promise<Result<MadeVideo, VideoOutError>> {
  const canvas = new OffscreenCanvas(request.widthPx, request.heightPx + request.belowPx);
  const isGif = request.format === 'gif';
  // A canvas that is read back again and again lies in memory.
  const context = canvas.getContext('2d', { willReadFrequently: isGif, alpha: false });
  if (context === null) return failure('cannot-encode');
  const sink = isGif ? gifSink(context) : await videoSink(canvas, request.timesS);
  if (sink === null) return failure('cannot-encode');
  let frames = 0;
  try {
    for await (const frame of drawnFrames(context, request, draw)) {
      await sink.add(frame);
      frames++;
      progress((frame.position + 1) / request.frames.length);
    }
    if (frames === 0) return failure('cannot-read');
    return success({ ...(await sink.end()), frames });
  } catch {
    return failure('failed');
  }
}
