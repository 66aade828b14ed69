import { colourMatrix, writeColour } from './colour-matrix.ts';
import type { Channel, PictureCut } from './picture-cut.ts';
import type { RegionPixels } from './region-pixels.ts';

/** Places along one direction of the stored picture: the first, the way from one to the next, and how many. */
export interface Line {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/** The places of an output in the stored picture, and the way in the output from one to the next, pixels. */
export interface Grid {
  readonly across: Line;
  readonly down: Line;
  readonly outAcross: number;
  readonly outDown: number;
}

/** For each place along one direction: the pixels of a channel that its area covers, and the share of each. */
interface Areas {
  /** Pixels of one place; those that it does not need have no share. */
  readonly most: number;
  readonly pixels: Int32Array;
  readonly shares: Float32Array;
}

/**
 * Fills `into` with the mean over each of its pixels' area, at least one pixel of the picture wide: nothing is aliased
 * where a region is made smaller, and where it is not, this is bilinear. Black outside the picture.
 */
export function averageRegion(
  cut: PictureCut,
  { across, down, outAcross, outDown }: Grid,
  into: RegionPixels,
): void {
  const halved = cut.colour.kind === 'yuv' ? 2 : 1;
  const fineX = areasOf(across, cut.x, cut.width, 1);
  const fineY = areasOf(down, cut.y, cut.height, 1);
  const coarseX = areasOf(across, cut.x, cut.width, halved);
  const coarseY = areasOf(down, cut.y, cut.height, halved);
  const [one, two, three] = cut.channels;
  const { bytes } = cut;
  const m = colourMatrix(cut.colour, into.white);
  for (let j = 0; j < down.count; j++) {
    if (!isInside(down, j, cut.y, cut.height)) continue;
    for (let i = 0; i < across.count; i++) {
      if (!isInside(across, i, cut.x, cut.width)) continue;
      const first = meanOver(bytes, one, fineX, i, fineY, j);
      const second = meanOver(bytes, two, coarseX, i, coarseY, j);
      const third = meanOver(bytes, three, coarseX, i, coarseY, j);
      const at = 3 * (i * outAcross + j * outDown);
      writeColour(m, into.white, first, second, third, into.rgb, at);
    }
  }
}

function isInside({ start, step }: Line, i: number, from: number, length: number): boolean {
  const place = start + i * step - from;
  return place >= 0 && place < length;
}

function meanOver(
  bytes: PictureCut['bytes'],
  { offset, stride, step }: Channel,
  x: Areas,
  i: number,
  y: Areas,
  j: number,
): number {
  let sum = 0;
  for (let row = j * y.most; row < (j + 1) * y.most; row++) {
    const share = y.shares[row]!;
    if (share === 0) continue;
    const from = offset + y.pixels[row]! * stride;
    let along = 0;
    for (let column = i * x.most; column < (i + 1) * x.most; column++)
      along += x.shares[column]! * bytes[from + x.pixels[column]! * step]!;
    sum += share * along;
  }
  return sum;
}

/** `halved` 2: the channel has one pixel for two of the picture's; both have its colour, as players show it. */
function areasOf({ start, step, count }: Line, from: number, length: number, halved: 1 | 2): Areas {
  const width = Math.max(1, Math.abs(step)) / halved;
  const most = Math.ceil(width) + 1;
  const pixels = new Int32Array(count * most);
  const shares = new Float32Array(count * most);
  const last = Math.ceil(length / halved) - 1;
  for (let i = 0; i < count; i++) {
    const low = (start + i * step - from) / halved - width / 2;
    const first = Math.floor(low);
    for (let k = 0; k < most; k++) {
      const pixel = first + k;
      const covered = Math.min(pixel + 1, low + width) - Math.max(pixel, low);
      shares[i * most + k] = Math.max(0, covered) / width;
      pixels[i * most + k] = Math.min(Math.max(pixel, 0), last);
    }
  }
  return { most, pixels, shares };
}
