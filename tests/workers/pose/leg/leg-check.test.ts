import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { legNetwork } from '../../../../workers/pose/leg/leg-network.ts';
import { FOOT, inputLength, LEG, type LegPart } from '../../../../workers/pose/leg/leg-source.ts';
import { legWeights, type LegIndex } from '../../../../workers/pose/leg/leg-weights.ts';
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
function checkPicture(part: LegPart): Float32Array {
  const { inputPx, channels } = part;
  return Float32Array.from({ length: inputLength(part) }, (_, i) => {
    const pixel = Math.floor(i / channels);
    const [x, y] = [pixel % inputPx, Math.floor(pixel / inputPx)];
    return ((y * 7 + x * 13 + (i % channels) * 29) % 97) / 96;
  });
}

test.each([LEG, FOOT])(
  'the network of a $name sees here what it saw where it was taught, to a twentieth of a pixel',
  async (part) => {
    await startWasmInNode();
    const read = (name: string) => readFileSync(`${FOLDER}/${name}`);
    const check = JSON.parse(read(`${part.name}-check.json`).toString()) as Check;
    const index = JSON.parse(read(`${part.name}.json`).toString()) as LegIndex;
    const weights = legWeights(part, index, new Uint8Array(read(`${part.name}.bin`)).buffer);
    if (weights === null) throw new Error(`${part.name}.bin is not whole`);
    const sight = await legNetwork(part, weights).estimate(checkPicture(part));
    const off = check.points.map(([x, y], i) =>
      Math.hypot((sight.x[i] ?? NaN) - x, (sight.y[i] ?? NaN) - y),
    );
    expect(Math.max(...off)).toBeLessThan(0.05);
    check.logSigma.forEach((log, i) => expect(Math.log(sight.sigma[i] ?? NaN)).toBeCloseTo(log, 2));
    check.hidden.forEach((logit, i) => {
      const share = sight.hidden[i] ?? NaN;
      expect(Math.log(share / (1 - share))).toBeCloseTo(logit, 2);
    });
  },
);
