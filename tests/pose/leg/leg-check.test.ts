import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { legNetwork } from '../../../workers/pose/leg/leg-network.ts';
import {
  LEG_INPUT_CHANNELS,
  LEG_INPUT_LENGTH,
  LEG_INPUT_PX,
} from '../../../workers/pose/leg/leg-source.ts';
import { legWeights, type LegIndex } from '../../../workers/pose/leg/leg-weights.ts';
import { startWasmInNode } from './wasm-in-node.ts';

const FOLDER = 'models/leg/weights';

/** What training wrote down of its own run of the network on a made-up picture. */
interface Check {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly logSigma: readonly number[];
  /** Logits. */
  readonly hidden: readonly number[];
}

/** The made-up picture of the check: x[y][x][c] = ((y * 7 + x * 13 + c * 29) % 97) / 96. */
function checkPicture(): Float32Array {
  return Float32Array.from({ length: LEG_INPUT_LENGTH }, (_, i) => {
    const pixel = Math.floor(i / LEG_INPUT_CHANNELS);
    const [x, y] = [pixel % LEG_INPUT_PX, Math.floor(pixel / LEG_INPUT_PX)];
    return ((y * 7 + x * 13 + (i % LEG_INPUT_CHANNELS) * 29) % 97) / 96;
  });
}

test('the network sees here what it saw where it was taught, to a twentieth of a pixel', async () => {
  await startWasmInNode();
  const read = (name: string) => readFileSync(`${FOLDER}/${name}`);
  const check = JSON.parse(read('leg-check.json').toString()) as Check;
  const index = JSON.parse(read('leg.json').toString()) as LegIndex;
  const weights = legWeights(index, new Uint8Array(read('leg.bin')).buffer);
  if (weights === null) throw new Error('leg.bin is not whole');
  const sight = await legNetwork(weights).estimate(checkPicture());
  const off = check.points.map(([x, y], i) =>
    Math.hypot((sight.x[i] ?? NaN) - x, (sight.y[i] ?? NaN) - y),
  );
  expect(Math.max(...off)).toBeLessThan(0.05);
  check.logSigma.forEach((log, i) => expect(Math.log(sight.sigma[i] ?? NaN)).toBeCloseTo(log, 2));
  check.hidden.forEach((logit, i) => {
    const share = sight.hidden[i] ?? NaN;
    expect(Math.log(share / (1 - share))).toBeCloseTo(logit, 2);
  });
});
