import { legLayers } from './leg-layers.ts';
import type { LegPart } from './leg-source.ts';

/** One tensor of the flat file. */
interface FlatTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** Bytes from the start of the file. */
  readonly offset: number;
  readonly dtype: 'float16' | 'float32';
}

/** What is in the flat file, and where. */
export interface LegIndex {
  readonly tensors: readonly FlatTensor[];
}

const BYTES = { float16: 2, float32: 4 } as const;

/**
 * The weights of every layer of a part's network by name, such as `stem/w`, out of the flat file (little-endian, tensors back to back).
 * Null where it is not whole, or not of this network.
 */
export function legWeights(
  part: LegPart,
  index: LegIndex,
  file: ArrayBuffer,
): Map<string, Float32Array> | null {
  const weights = new Map<string, Float32Array>();
  const wanted = wantedShapes(part);
  let end = 0;
  for (const { name, shape, offset, dtype } of index.tensors) {
    const length = shape.reduce((product, side) => product * side, 1);
    if (wanted.get(name) !== shape.join() || offset !== end) return null;
    end = offset + length * BYTES[dtype];
    if (end > file.byteLength) return null;
    weights.set(name, valuesOf(new DataView(file, offset), length, dtype));
  }
  return end === file.byteLength && weights.size === wanted.size ? weights : null;
}

function wantedShapes(part: LegPart): Map<string, string> {
  return new Map(
    legLayers(part).flatMap(({ name, shape, outputs }) => [
      [`${name}/w`, shape.join()],
      [`${name}/b`, String(outputs)],
    ]),
  );
}

function valuesOf(bytes: DataView, length: number, dtype: FlatTensor['dtype']): Float32Array {
  return Float32Array.from({ length }, (_, i) =>
    dtype === 'float32' ? bytes.getFloat32(4 * i, true) : halfFloat(bytes.getUint16(2 * i, true)),
  );
}

/** A number of 16 bits (IEEE 754 binary16): 1 of sign, 5 of exponent, 10 of fraction. */
export function halfFloat(bits: number): number {
  const sign = bits >> 15 === 1 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
