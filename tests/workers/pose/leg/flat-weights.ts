import { legLayers } from '../../../../workers/pose/leg/leg-layers.ts';
import type { LegPart } from '../../../../workers/pose/leg/leg-source.ts';
import type { LegIndex } from '../../../../workers/pose/leg/leg-weights.ts';

/** A whole flat file of a part's network with these weights, 32 bits each. */
export function flatWeights(
  part: LegPart,
  valueOf: (tensor: string, at: number) => number,
): {
  readonly index: LegIndex;
  readonly file: ArrayBuffer;
} {
  let offset = 0;
  const tensors = legLayers(part)
    .flatMap(({ name, shape, outputs }) => [
      { name: `${name}/w`, shape },
      { name: `${name}/b`, shape: [outputs] },
    ])
    .map(({ name, shape }) => {
      const tensor = { name, shape, offset, dtype: 'float32' as const };
      offset += 4 * shape.reduce((product, side) => product * side, 1);
      return tensor;
    });
  const file = new ArrayBuffer(offset);
  const bytes = new DataView(file);
  tensors.forEach(({ name, offset: from }, i) => {
    const end = tensors[i + 1]?.offset ?? file.byteLength;
    for (let at = from; at < end; at += 4)
      bytes.setFloat32(at, valueOf(name, (at - from) / 4), true);
  });
  return { index: { tensors }, file };
}
