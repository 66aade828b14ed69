import { Bits } from './bits.ts';

/** What an H.264 stream itself says of its pictures (ITU-T H.264, 7.3.2.1.1: the sequence parameter set). */
export interface StreamPictures {
  /** What is shown of a picture, in its own pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Width of a pixel by its height; null where the stream leaves it open. */
  readonly pixelAspect: number | null;
  /** Whether pictures are made of two fields: every other line taken a moment later. */
  readonly interlaced: boolean;
}

const SPS_TYPE = 7;
const LENGTH_BYTES = 4;
const BLOCK_PX = 16;
/** Colours at half the width and half the height, as nearly every video has them. */
const FOUR_TWO_ZERO = 1;
/** Of pictures whose order is written down as a cycle. */
const LONGEST_CYCLE = 255;
/** Profiles whose parameters begin with how colours are stored. */
const WITH_COLOUR_FORMAT = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);
/** Shapes of a pixel by number, width to height (table E-1); 255: written out. */
const WIDE = [0, 1, 12, 10, 16, 40, 24, 20, 32, 80, 18, 15, 64, 160, 4, 3, 2];
const HIGH = [0, 1, 11, 11, 11, 33, 11, 11, 11, 33, 11, 11, 33, 99, 3, 2, 1];
const WRITTEN_OUT = 255;

/** From the first parameter set of an `avcC` record (ISO/IEC 14496-15, 5.3.3.1); null where there is none. */
export function picturesOfRecord(record: Uint8Array): StreamPictures | null {
  const count = (record[5] ?? 0) & 0x1f;
  const length = ((record[6] ?? 0) << 8) | (record[7] ?? 0);
  if (record[0] !== 1 || count === 0 || record.length < 8 + length) return null;
  return picturesOfParameters(record.subarray(8, 8 + length));
}

function picturesOfParameters(unit: Uint8Array): StreamPictures | null {
  if (((unit[0] ?? 0) & 0x1f) !== SPS_TYPE) return null;
  const bits = new Bits(withoutGuards(unit.subarray(1)));
  const pictures = parsed(bits);
  return bits.ended ? null : pictures;
}

/**
 * From a picture at which decoding can start, its parts behind their lengths as in an MP4 file; null where it does not
 * bring its parameters itself.
 */
export function picturesOfKey(key: Uint8Array): StreamPictures | null {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  for (let at = 0; at + LENGTH_BYTES < key.length;) {
    const from = at + LENGTH_BYTES;
    at = from + view.getUint32(at);
    if (((key[from] ?? 0) & 0x1f) === SPS_TYPE) return picturesOfParameters(key.subarray(from, at));
  }
  return null;
}

function parsed(bits: Bits): StreamPictures {
  const profile = bits.number(8);
  bits.number(16);
  bits.code();
  const colours = WITH_COLOUR_FORMAT.has(profile) ? colourFormat(bits) : FOUR_TWO_ZERO;
  bits.code();
  skipOrder(bits);
  bits.code();
  bits.number(1);
  const blocksWide = bits.code() + 1;
  const blocksHigh = bits.code() + 1;
  const wholeFrames = bits.number(1) === 1;
  // Two fields woven into one picture, block by block.
  const interlaced = !wholeFrames && bits.number(1) === 1;
  bits.number(1);
  const lines = wholeFrames ? 1 : 2;
  const [left, right, top, bottom] =
    bits.number(1) === 1 ? [bits.code(), bits.code(), bits.code(), bits.code()] : [0, 0, 0, 0];
  const unitWide = colours === 1 || colours === 2 ? 2 : 1;
  const unitHigh = (colours === FOUR_TWO_ZERO ? 2 : 1) * lines;
  return {
    widthPx: BLOCK_PX * blocksWide - unitWide * (left + right),
    heightPx: BLOCK_PX * blocksHigh * lines - unitHigh * (top + bottom),
    pixelAspect: bits.number(1) === 1 ? pixelAspect(bits) : null,
    interlaced,
  };
}

/** How colours are stored (`chroma_format_idc`); what follows of them is passed over. */
function colourFormat(bits: Bits): number {
  const format = bits.code();
  if (format === 3) bits.number(1);
  bits.code();
  bits.code();
  bits.number(1);
  if (bits.number(1) === 1)
    for (let list = 0; list < (format === 3 ? 12 : 8); list++)
      if (bits.number(1) === 1) skipScaling(bits, list < 6 ? 16 : 64);
  return format;
}

function skipScaling(bits: Bits, size: number): void {
  let last = 8;
  let next = 8;
  for (let i = 0; i < size; i++) {
    if (next !== 0) next = (last + bits.signedCode() + 256) % 256;
    if (next !== 0) last = next;
  }
}

/** In what order pictures are shown. */
function skipOrder(bits: Bits): void {
  const kind = bits.code();
  if (kind === 0) bits.code();
  if (kind !== 1) return;
  bits.number(1);
  bits.signedCode();
  bits.signedCode();
  const cycle = Math.min(bits.code(), LONGEST_CYCLE);
  for (let i = 0; i < cycle; i++) bits.signedCode();
}

function pixelAspect(bits: Bits): number | null {
  if (bits.number(1) === 0) return null;
  const shape = bits.number(8);
  const [wide = 0, high = 0] =
    shape === WRITTEN_OUT ? [bits.number(16), bits.number(16)] : [WIDE[shape], HIGH[shape]];
  return wide > 0 && high > 0 ? wide / high : null;
}

/** The byte 3 after two zeros only keeps them from looking like a border (7.4.1). */
function withoutGuards(bytes: Uint8Array): Uint8Array {
  return bytes.filter((value, i) => !(value === 3 && bytes[i - 1] === 0 && bytes[i - 2] === 0));
}
