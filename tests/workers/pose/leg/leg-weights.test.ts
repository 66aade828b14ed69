import { expect, test } from 'vitest';
import { halfFloat, legWeights, type LegIndex } from '../../../../workers/pose/leg/leg-weights.ts';
import { LEG } from '../../../../workers/pose/leg/leg-source.ts';
import { flatWeights } from './flat-weights.ts';

const { index, file } = flatWeights(LEG, (tensor, at) => (tensor === 'down2.pw/b' ? at : 0.5));

test('every layer has its weights, and the file is what they fill', () => {
  const weights = legWeights(LEG, index, file);
  expect(weights?.get('down2.pw/b')).toEqual(Float32Array.from({ length: 56 }, (_, i) => i));
  expect(weights?.get('stem/w')).toHaveLength(3 * 3 * 7 * 24);
  expect(new Set(weights?.get('hidden/w'))).toEqual(new Set([0.5]));
});

test('a file that is a byte short or long gives no weights', () => {
  expect(legWeights(LEG, index, file.slice(0, -1))).toBeNull();
  const longer = new Uint8Array(file.byteLength + 1);
  longer.set(new Uint8Array(file));
  expect(legWeights(LEG, index, longer.buffer)).toBeNull();
  expect(legWeights(LEG, index, new ArrayBuffer(0))).toBeNull();
});

test('a list of another network, with a gap, or without a layer gives no weights', () => {
  const changed = (change: (tensors: LegIndex['tensors']) => LegIndex['tensors']) =>
    legWeights(LEG, { tensors: change(index.tensors) }, file);
  expect(changed((all) => all)).not.toBeNull();
  expect(changed((all) => all.slice(0, -1))).toBeNull();
  expect(
    changed((all) => all.map((one) => ({ ...one, name: one.name.replace('stem/', 'trunk/') }))),
  ).toBeNull();
  expect(changed(([first, ...rest]) => [{ ...first!, shape: [24, 7, 3, 3] }, ...rest])).toBeNull();
  expect(changed(([first, ...rest]) => [{ ...first!, offset: 4 }, ...rest])).toBeNull();
});

test('numbers of 16 bits are read as they are written', () => {
  // IEEE 754 binary16: 1, -2, 1/3 to 11 bits, the largest, the smallest, nothing, infinity.
  const bits = [0x3c00, 0xc000, 0x3555, 0x7bff, 0x0001, 0x0000, 0x7c00];
  expect(bits.map(halfFloat)).toEqual([1, -2, 0.333251953125, 65504, 2 ** -24, 0, Infinity]);
  expect(halfFloat(0x7e00)).toBeNaN();
});
