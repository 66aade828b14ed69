import { averageRegion, type Grid, type Line } from './average-region.ts';
import { colourMatrix, writeColour } from './colour-matrix.ts';
import type { PictureCut } from './picture-cut.ts';
import type { RegionPixels } from './region-pixels.ts';
import { shownToStored, type Placement, type Rectangle } from './region-transform.ts';

/** Two source pixels and the share of the second, for each place along one direction of the stored picture. */
interface Taps {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly share: Float32Array;
  /** Places whose source lies inside the picture: from `first` up to `end`. */
  readonly first: number;
  readonly end: number;
}

/**
 * Fills `into` with a region of the picture as shown, bilinear; black outside the picture. The arithmetic is our own,
 * so that a frame gives the same pixels on every way of decoding. A region much larger than the output is aliased, unless
 * the output asks for the mean over the area of its pixels.
 * @param cut holds at least the region's part of the stored picture.
 * @param shown the region in shown pixels, in the picture's own scale.
 */
export function sampleRegion(
  cut: PictureCut,
  placement: Placement,
  squareToStored: { readonly x: number; readonly y: number },
  shown: Rectangle,
  into: RegionPixels,
): void {
  const [a, b, c, d, e, f] = shownToStored(placement);
  // Where the output's first pixel lies in the stored picture, and the steps along its rows and columns.
  const stepX = shown.width / into.width;
  const stepY = shown.height / into.height;
  const x0 = shown.x + stepX / 2;
  const y0 = shown.y + stepY / 2;
  const turned = a === 0;
  const across = {
    start: (turned ? c * y0 + e : a * x0 + e) / squareToStored.x,
    step: (turned ? c * stepY : a * stepX) / squareToStored.x,
    count: turned ? into.height : into.width,
  };
  const down = {
    start: (turned ? b * x0 + f : d * y0 + f) / squareToStored.y,
    step: (turned ? b * stepX : d * stepY) / squareToStored.y,
    count: turned ? into.width : into.height,
  };
  const outAcross = turned ? into.width : 1;
  const outDown = turned ? 1 : into.width;
  into.rgb.fill(0);
  const fillAs = into.sampling === 'area' ? averageRegion : fill;
  fillAs(cut, { across, down, outAcross, outDown }, into);
}

function fill(
  cut: PictureCut,
  { across, down, outAcross, outDown }: Grid,
  into: RegionPixels,
): void {
  const fineX = tapsOf(across, cut.x, cut.width, 1);
  const fineY = tapsOf(down, cut.y, cut.height, 1);
  const halved = cut.colour.kind === 'yuv' ? 2 : 1;
  const coarseX = tapsOf(across, cut.x, cut.width, halved);
  const coarseY = tapsOf(down, cut.y, cut.height, halved);
  const { bytes, channels } = cut;
  const [one, two, three] = channels;
  const m = colourMatrix(cut.colour, into.white);
  const { rgb, white } = into;
  for (let j = fineY.first; j < fineY.end; j++) {
    const y = rowOf(one, fineY, j);
    const u = rowOf(two, coarseY, j);
    const v = rowOf(three, coarseY, j);
    const fy = fineY.share[j]!;
    const gy = coarseY.share[j]!;
    for (let i = fineX.first; i < fineX.end; i++) {
      const fx = fineX.share[i]!;
      const p = fineX.before[i]! * one.step;
      const q = fineX.after[i]! * one.step;
      const gx = coarseX.share[i]!;
      const r = coarseX.before[i]! * two.step;
      const s = coarseX.after[i]! * two.step;
      const top = mix(bytes[y.before + p]!, bytes[y.before + q]!, fx);
      const first = mix(top, mix(bytes[y.after + p]!, bytes[y.after + q]!, fx), fy);
      const upper = mix(bytes[u.before + r]!, bytes[u.before + s]!, gx);
      const second = mix(upper, mix(bytes[u.after + r]!, bytes[u.after + s]!, gx), gy);
      const right = mix(bytes[v.before + r]!, bytes[v.before + s]!, gx);
      const third = mix(right, mix(bytes[v.after + r]!, bytes[v.after + s]!, gx), gy);
      const at = 3 * (i * outAcross + j * outDown);
      writeColour(m, white, first, second, third, rgb, at);
    }
  }
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function rowOf(channel: { offset: number; stride: number }, taps: Taps, j: number) {
  return {
    before: channel.offset + taps.before[j]! * channel.stride,
    after: channel.offset + taps.after[j]! * channel.stride,
  };
}

/** `halved` 2: the channel has one pixel for two of the picture's; both have its colour, as players show it. */
function tapsOf({ start, step, count }: Line, from: number, length: number, halved: 1 | 2): Taps {
  const taps = {
    before: new Int32Array(count),
    after: new Int32Array(count),
    share: new Float32Array(count),
  };
  let first = count;
  let end = 0;
  const last = length - 1;
  for (let i = 0; i < count; i++) {
    const place = start + i * step - from;
    if (place >= 0 && place < length) {
      first = Math.min(first, i);
      end = i + 1;
    }
    const before = Math.floor(place - 0.5);
    taps.share[i] = place - 0.5 - before;
    taps.before[i] = Math.floor(Math.min(Math.max(before, 0), last) / halved);
    taps.after[i] = Math.floor(Math.min(Math.max(before + 1, 0), last) / halved);
  }
  return { ...taps, first, end };
}
