import { expose } from 'comlink';
import type { SeekedFrames } from '#contract/analysis-api.ts';
import type { ClipFrame } from '../../../../workers/decode/clip-frame.ts';
import { decodedFrames } from '../../../../workers/decode/frames.ts';
import { openClip } from '../../../../workers/decode/open-clip.ts';
import { PictureMemory } from '../../../../workers/decode/pixels/picture-memory.ts';
import { RegionPixels } from '../../../../workers/decode/pixels/region-pixels.ts';
import type { DecodeOrder, DecodeReport, SeenFrame, SpeedReport } from './decode-report.ts';

const THUMBNAIL_PX = 16;
/** The pattern is as well seen in a smaller picture; a square of 3,840 px takes a second to read. */
const LARGEST_SEEN_PX = 960;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly output: number;
}

async function pixelsOf(frame: ClipFrame, { x, y, side, output }: Square): Promise<RegionPixels> {
  const pixels = new RegionPixels(output, output, 255);
  // What was there before must not shine through.
  pixels.rgb.fill(77);
  await frame.readRegion({ x, y, width: side, height: side }, pixels);
  return pixels;
}

/** Reads the pattern of make-clips.mjs. A square of the longer side holds the whole picture. */
async function see(frame: ClipFrame): Promise<SeenFrame> {
  const sidePx = Math.max(frame.widthPx, frame.heightPx);
  const seenPx = Math.min(sidePx, LARGEST_SEEN_PX);
  const { rgb } = await pixelsOf(frame, { x: 0, y: 0, side: sidePx, output: seenPx });
  const at = (x: number, y: number, channel: number) => {
    const column = Math.floor((x * frame.widthPx * seenPx) / sidePx);
    const row = Math.floor((y * frame.heightPx * seenPx) / sidePx);
    return rgb[(row * seenPx + column) * 3 + channel] ?? 0;
  };
  let number = 0;
  for (let bit = 0; bit < 8; bit++) {
    number = number * 2 + (at((bit + 0.5) / 8, 0.25, 1) > 128 ? 1 : 0);
  }
  const upright =
    at(0.25, 0.75, 0) > at(0.25, 0.75, 2) + 60 && at(0.75, 0.75, 2) > at(0.75, 0.75, 0) + 60;
  const small = await pixelsOf(frame, { x: 0, y: 0, side: sidePx, output: THUMBNAIL_PX });
  return {
    index: frame.index,
    fileTimeS: frame.fileTimeS,
    number,
    upright,
    thumbnail: Array.from(small.rgb).filter((_, i) => i % 3 === 1),
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
    frames.push(await see(frame));
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
  square: Square,
  maxWidthPx: number,
): Promise<{ region: Float32Array; bitmap: { width: number; height: number } }> {
  const opened = await openClip(clip, 'clip', 'auto');
  if (!opened.ok) throw new Error(opened.error.code);
  for await (const frame of decodedFrames(opened.value, { indices: [index] })) {
    const { rgb } = await pixelsOf(frame, square);
    const bitmap = await frame.toBitmap(maxWidthPx, new PictureMemory());
    const size = { width: bitmap.width, height: bitmap.height };
    bitmap.close();
    frame.close();
    opened.value.close();
    return { region: rgb, bitmap: size };
  }
  throw new Error('no such frame');
}

/** A square of 60 % of the height from the middle of each frame, read to 256 pixels. */
async function speed(clip: Blob): Promise<SpeedReport> {
  const run = async (read: boolean): Promise<[number, number]> => {
    const opened = await openClip(clip, 'clip', 'auto');
    if (!opened.ok) throw new Error(opened.error.code);
    const pixels = new RegionPixels(256, 256, 1);
    const start = performance.now();
    let frames = 0;
    for await (const frame of decodedFrames(opened.value)) {
      const side = 0.6 * frame.heightPx;
      const x = (frame.widthPx - side) / 2;
      const square = { x, y: 0.2 * frame.heightPx, width: side, height: side };
      if (read) await frame.readRegion(square, pixels);
      frame.close();
      frames++;
    }
    opened.value.close();
    return [frames, (1000 * frames) / (performance.now() - start)];
  };
  const [frames, decodeFps] = await run(false);
  const [, readFps] = await run(true);
  return { frames, decodeFps, readFps };
}

const api = { decode, pixels, speed };
export type DecodeWorker = typeof api;
expose(api);
