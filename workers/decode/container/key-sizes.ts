import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';
import { Bits } from './bits.ts';
import { picturesOfKey } from './h264-parameters.ts';

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The stored size that a video has from a moment on (the demuxer's time). */
export interface SizeFrom extends Size {
  readonly fromS: number;
}

/** Sides that agree as well as this have one shape: codecs round to whole blocks. */
const SAME_SHAPE = 0.02;
const VP8_START = 0x9d012a;
const VP9_SYNC = 0x498342;
const VP9_RGB = 7;

/**
 * Where a video changes its size, as a call does that finds a better line, or a phone that is turned while it records.
 * Read off the pictures at which decoding can start: in VP8 and VP9 each tells its size, in H.264 those that bring
 * their parameters themselves.
 */
export async function sizesOnTheWay(track: InputVideoTrack): Promise<SizeFrom[]> {
  const sizes: SizeFrom[] = [];
  const sizeIn = SIZE_IN[(await track.getCodec()) ?? ''];
  if (sizeIn === undefined) return sizes;
  const sink = new EncodedPacketSink(track);
  for (let key = await sink.getFirstKeyPacket(); key !== null;) {
    const size = sizeIn(key.data);
    // The file tells the size for all of them.
    if (size === null && sizes.length === 0) return sizes;
    const last = sizes.at(-1);
    if (size !== null && (size.widthPx !== last?.widthPx || size.heightPx !== last.heightPx))
      sizes.push({ fromS: key.timestamp, ...size });
    key = await sink.getNextKeyPacket(key);
  }
  return sizes;
}

/** Whether one is the other made larger or smaller. */
export function sameShape(a: Size, b: Size): boolean {
  return Math.abs((a.widthPx * b.heightPx) / (a.heightPx * b.widthPx) - 1) < SAME_SHAPE;
}

/**
 * The size to see a whole video at: the largest of the shape that it has for the longest. Null where it never changes.
 * @param endS when the video ends, the demuxer's time.
 */
export function sizeForAll(sizes: readonly SizeFrom[], endS: number): Size | null {
  if (sizes.length < 2) return null;
  const lastingS = (shape: Size) =>
    sizes.reduce((sum, size, i) => {
      const untilS = sizes[i + 1]?.fromS ?? endS;
      return sameShape(shape, size) ? sum + untilS - size.fromS : sum;
    }, 0);
  const [usual] = [...sizes].sort((a, b) => lastingS(b) - lastingS(a));
  const [largest] = sizes
    .filter((size) => usual !== undefined && sameShape(usual, size))
    .sort((a, b) => b.widthPx - a.widthPx);
  return largest === undefined ? null : { widthPx: largest.widthPx, heightPx: largest.heightPx };
}

/** Moments at which the shape changes: places in the picture before and after have nothing to do with each other. */
export function shapeChangesS(sizes: readonly SizeFrom[]): number[] {
  return sizes
    .filter((size, i) => {
      const before = sizes[i - 1];
      return before !== undefined && !sameShape(before, size);
    })
    .map(({ fromS }) => fromS);
}

/** As decoders do: oblong pixels are made longer, never shorter. */
export function squared({ widthPx, heightPx }: Size, aspect: number): Size {
  return aspect > 1
    ? { widthPx: Math.round(widthPx * aspect), heightPx }
    : { widthPx, heightPx: Math.round(heightPx / aspect) };
}

function sizeInH264(picture: Uint8Array): Size | null {
  const pictures = picturesOfKey(picture);
  return pictures === null ? null : squared(pictures, pictures.pixelAspect ?? 1);
}

/** RFC 6386, 9.1. */
export function sizeInVp8(picture: Uint8Array): Size | null {
  const at = (i: number) => picture[i] ?? 0;
  if (picture.length < 10 || (at(3) << 16) + (at(4) << 8) + at(5) !== VP8_START) return null;
  return {
    widthPx: (at(6) + (at(7) << 8)) & 0x3fff,
    heightPx: (at(8) + (at(9) << 8)) & 0x3fff,
  };
}

/** VP9 bitstream specification, 6.2. */
export function sizeInVp9(picture: Uint8Array): Size | null {
  const bits = new Bits(picture);
  if (bits.number(2) !== 2) return null;
  const profile = bits.number(1) + 2 * bits.number(1);
  if (profile === 3) bits.number(1);
  const shownBefore = bits.number(1) === 1;
  const isKey = bits.number(1) === 0;
  bits.number(2);
  if (shownBefore || !isKey || bits.number(24) !== VP9_SYNC) return null;
  if (profile >= 2) bits.number(1);
  const evenProfile = profile % 2 === 0;
  if (bits.number(3) === VP9_RGB) bits.number(evenProfile ? 0 : 1);
  else bits.number(evenProfile ? 1 : 4);
  const size = { widthPx: bits.number(16) + 1, heightPx: bits.number(16) + 1 };
  return bits.ended ? null : size;
}

const SIZE_IN: Readonly<Record<string, ((picture: Uint8Array) => Size | null) | undefined>> = {
  vp8: sizeInVp8,
  vp9: sizeInVp9,
  avc: sizeInH264,
};
