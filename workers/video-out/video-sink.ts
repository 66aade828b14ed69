import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import type { Sink } from './sink.ts';

/** Bits for each px of each frame: lines on a walk are clean at this. */
const BITS_PER_PX = 0.14;
const FEWEST_BITS = 1_000_000;
const KEY_EVERY_S = 1;

/** What every player shows first; then what browsers without it write. */
const MP4_CODECS: VideoCodec[] = ['avc'];
const WEBM_CODECS: VideoCodec[] = ['vp8', 'vp9', 'av1'];

/** Writes H.264 in MP4 where this browser can, else WebM; null where it can write no video at all. */
export async function videoSink(
  canvas: OffscreenCanvas,
  timesS: readonly number[],
): Promise<Sink | null> {
  const { width, height } = canvas;
  const lengthS = (timesS.at(-1) ?? 0) - (timesS[0] ?? 0);
  const fps = lengthS > 0 ? (timesS.length - 1) / lengthS : 30;
  const bitrate = Math.max(
    FEWEST_BITS,
    Math.round(width * height * Math.min(fps, 60) * BITS_PER_PX),
  );
  const quality = new Quality({ bitrate });
  const wanted = { width, height, quality };
  const mp4 = await getFirstEncodableVideoCodec(MP4_CODECS, wanted);
  const codec = mp4 ?? (await getFirstEncodableVideoCodec(WEBM_CODECS, wanted));
  if (codec === null) return null;
  const target = new BufferTarget();
  const format = mp4 === null ? new WebMOutputFormat() : new Mp4OutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, quality, keyFrameInterval: KEY_EVERY_S });
  output.addVideoTrack(source);
  await output.start();
  return {
    add: ({ startS, durationS }) => source.add(startS, durationS),
    async end() {
      await output.finalize();
      const { buffer } = target;
      if (buffer === null) throw new Error('the video was not written');
      const extension = mp4 === null ? 'webm' : 'mp4';
      return { file: new Blob([buffer], { type: `video/${extension}` }), extension };
    },
  };
}
