import { expose } from 'comlink';
import type { SeekedFrames } from '#contract/analysis-api.ts';
import type { ClipFrame } from '../../workers/decode/clip-frame.ts';
import { decodedFrames } from '../../workers/decode/frames.ts';
import { openClip } from '../../workers/decode/open-clip.ts';
import type { DecodeOrder, DecodeReport, SeenFrame, SpeedReport } from './decode-report.ts';

const THUMBNAIL_PX = 16;

function context2d(widthPx: number, heightPx: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(widthPx, heightPx).getContext('2d', {
    willReadFrequently: true,
  });
  if (context === null) throw new Error('no canvas');
  return context;
}

/** Reads the pattern of make-clips.mjs. A square of the longer side holds the whole picture. */
function see(frame: ClipFrame): SeenFrame {
  const sidePx = Math.max(frame.widthPx, frame.heightPx);
  const context = context2d(sidePx, sidePx);
  frame.drawRegion(context, 0, 0, sidePx, sidePx);
  const { data } = context.getImageData(0, 0, sidePx, sidePx);
  const at = (x: number, y: number, channel: number) =>
    data[(Math.floor(y * frame.heightPx) * sidePx + Math.floor(x * frame.widthPx)) * 4 + channel] ??
    0;
  let number = 0;
  for (let bit = 0; bit < 8; bit++) {
    number = number * 2 + (at((bit + 0.5) / 8, 0.25, 1) > 128 ? 1 : 0);
  }
  const upright =
    at(0.25, 0.75, 0) > at(0.25, 0.75, 2) + 60 && at(0.75, 0.75, 2) > at(0.75, 0.75, 0) + 60;
  const small = context2d(THUMBNAIL_PX, THUMBNAIL_PX);
  frame.drawRegion(small, 0, 0, sidePx, THUMBNAIL_PX);
  const thumbnail = small.getImageData(0, 0, THUMBNAIL_PX, THUMBNAIL_PX).data;
  return {
    index: frame.index,
    fileTimeS: frame.fileTimeS,
    number,
    upright,
    thumbnail: Array.from(thumbnail).filter((_, i) => i % 4 === 1),
  };
}

async function decode(
  clip: Blob,
  order: DecodeOrder,
  seekedFrames: SeekedFrames | null,
): Promise<DecodeReport> {
  const opened = await openClip(clip, 'clip', order.decodePath);
  if (!opened.ok) return opened;
  const open = opened.value;
  const frames: SeenFrame[] = [];
  const start = performance.now();
  const options = order.indices === undefined ? {} : { indices: order.indices };
  for await (const frame of decodedFrames(open, { ...options, seekedFrames })) {
    frames.push(see(frame));
    if (order.keepMs !== undefined) await new Promise((r) => setTimeout(r, order.keepMs));
    frame.close();
  }
  open.close();
  return {
    ok: true,
    facts: { ...open.facts, fileTimesS: Array.from(open.facts.fileTimesS) },
    frames,
    milliseconds: performance.now() - start,
  };
}

/** One square of a frame, and the whole frame as a bitmap, as pixels. */
async function pixels(
  clip: Blob,
  index: number,
  square: {
    readonly x: number;
    readonly y: number;
    readonly side: number;
    readonly output: number;
  },
  maxWidthPx: number,
): Promise<{ region: Uint8ClampedArray; bitmap: { width: number; height: number } }> {
  const opened = await openClip(clip, 'clip', 'auto');
  if (!opened.ok) throw new Error(opened.error.code);
  for await (const frame of decodedFrames(opened.value, { indices: [index] })) {
    const context = context2d(square.output, square.output);
    context.fillStyle = '#0f0';
    context.fillRect(0, 0, square.output, square.output);
    frame.drawRegion(context, square.x, square.y, square.side, square.output);
    const bitmap = await frame.toBitmap(maxWidthPx);
    const size = { width: bitmap.width, height: bitmap.height };
    bitmap.close();
    frame.close();
    opened.value.close();
    return {
      region: context.getImageData(0, 0, square.output, square.output).data,
      bitmap: size,
    };
  }
  throw new Error('no such frame');
}

/** A square of 60 % of the height from the middle of each frame, drawn to 256 pixels. */
async function speed(clip: Blob): Promise<SpeedReport> {
  const run = async (draw: boolean, read: boolean): Promise<[number, number]> => {
    const opened = await openClip(clip, 'clip', 'auto');
    if (!opened.ok) throw new Error(opened.error.code);
    const context = context2d(256, 256);
    const start = performance.now();
    let frames = 0;
    for await (const frame of decodedFrames(opened.value)) {
      const side = 0.6 * frame.heightPx;
      const x = (frame.widthPx - side) / 2;
      if (draw) frame.drawRegion(context, x, 0.2 * frame.heightPx, side, 256);
      if (read) context.getImageData(0, 0, 256, 256);
      frame.close();
      frames++;
    }
    opened.value.close();
    return [frames, (1000 * frames) / (performance.now() - start)];
  };
  const [frames, decodeFps] = await run(false, false);
  const [, drawFps] = await run(true, false);
  const [, readFps] = await run(true, true);
  return { frames, decodeFps, drawFps, readFps };
}

const api = { decode, pixels, speed };
export type DecodeWorker = typeof api;
expose(api);
