import { fromBase64, toBase64 } from './base64.ts';

/** A gap is the byte 0; an integer is its difference from the one before, zigzagged, plus one. */
const GAP = 0;
/** No integer is further from 0; differences of two of them fit 32 bits. */
const MOST = 1e9;
/** Bytes of the longest varint of 32 bits. */
const LONGEST = 5;

/**
 * Integers as short text: differences as varints of 7 bits a byte, in base64. NaN is a gap. What changes little from one
 * to the next takes one byte.
 */
export function packIntegers(values: Iterable<number> & ArrayLike<number>): string {
  const bytes = new Uint8Array(LONGEST * values.length);
  let [at, last] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) {
      bytes[at++] = GAP;
      continue;
    }
    const difference = value - last;
    let code = (difference >= 0 ? 2 * difference : -2 * difference - 1) + 1;
    last = value;
    for (; code >= 128; code = Math.floor(code / 128)) bytes[at++] = (code % 128) + 128;
    bytes[at++] = code;
  }
  return toBase64(bytes.subarray(0, at));
}

/** As many integers as were packed, NaN for a gap; null where the text does not hold just so many. */
export function unpackIntegers(text: string, count: number): Float64Array | null {
  const bytes = fromBase64(text);
  if (bytes === null) return null;
  const values = new Float64Array(count).fill(NaN);
  let [at, last] = [0, 0];
  for (let i = 0; i < count; i++) {
    let [code, scale] = [0, 1];
    for (; ; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || scale > 128 ** (LONGEST - 1)) return null;
      code += (byte % 128) * scale;
      if (byte < 128) break;
    }
    if (code === GAP) continue;
    const zigzag = code - 1;
    last += zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    if (Math.abs(last) > MOST) return null;
    values[i] = last;
  }
  return at === bytes.length ? values : null;
}
