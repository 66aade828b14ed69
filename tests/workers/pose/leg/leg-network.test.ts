import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '#core/result.ts';
import { appFile } from '../../../../workers/pose/app-file.ts';
import { legNetwork, loadLegNetworks } from '../../../../workers/pose/leg/leg-network.ts';
import { FOOT, inputLength, LEG } from '../../../../workers/pose/leg/leg-source.ts';
import { legWeights } from '../../../../workers/pose/leg/leg-weights.ts';
import { seededNoise } from '../../../builders/seeded-random.ts';
import { flatWeights } from './flat-weights.ts';
import { startWasmInNode } from './wasm-in-node.ts';

vi.mock('../../../../workers/pose/app-file.ts', () => ({ appFile: vi.fn() }));

beforeAll(startWasmInNode);

const files = new Map<string, ArrayBuffer>();
beforeEach(() => {
  vi.mocked(appFile).mockImplementation((name) => {
    const file = files.get(name);
    return Promise.resolve(
      file === undefined ? failure({ code: 'app-file-wrong', file: name }) : success(file),
    );
  });
});

/** The network with these weights. */
function networkWith(valueOf: (tensor: string, at: number) => number) {
  const { index, file } = flatWeights(LEG, valueOf);
  return legNetwork(LEG, legWeights(LEG, index, file) ?? new Map());
}

test('a file of weights that is not whole is a wrong file, not a number', async () => {
  for (const part of [LEG, FOOT]) {
    const { index, file } = flatWeights(part, () => 0);
    files.set(`${part.name}.json`, new TextEncoder().encode(JSON.stringify(index)).buffer);
    files.set(`${part.name}.bin`, file);
  }
  expect((await loadLegNetworks()).ok).toBe(true);
  for (const name of ['leg.bin', 'foot.bin']) {
    const whole = files.get(name) ?? new ArrayBuffer(0);
    files.set(name, whole.slice(0, -4));
    expect(await loadLegNetworks()).toEqual(failure({ code: 'app-file-wrong', file: name }));
    files.set(name, whole);
  }
});

test('what only its last biases know, it says of every picture', async () => {
  // Level maps: the middle. exp(1) px; beyond the bounds exp(-3) and exp(4); logit 0 is one half, ln 3 three quarters.
  const network = networkWith((tensor, at) => {
    if (tensor === 'sigma/b') return [1, -9, 9, 1, 1, 1][at] ?? 0;
    return tensor === 'hidden/b' && at === 1 ? Math.log(3) : 0;
  });
  const sight = await network.estimate(new Float32Array(inputLength(LEG)).fill(0.5));
  expect(sight.x).toEqual(new Float32Array(6).fill(80));
  expect(sight.y).toEqual(new Float32Array(6).fill(80));
  expect(sight.sigma[0]).toBeCloseTo(Math.E, 5);
  expect(sight.sigma[1]).toBeCloseTo(Math.exp(-3), 5);
  expect(sight.sigma[2]).toBeCloseTo(Math.exp(4), 3);
  expect([...sight.hidden].map((share) => Number(share.toFixed(5)))).toEqual([
    0.5, 0.75, 0.5, 0.5, 0.5, 0.5,
  ]);
  network.dispose();
});

test('two legs looked at together are seen as each by itself', async () => {
  const noise = seededNoise(7);
  const network = networkWith((tensor) => (tensor.endsWith('/b') ? 0.1 : 0.15) * noise());
  const input = Float32Array.from({ length: 2 * inputLength(LEG) }, () => Math.abs(noise()));
  const both = await network.estimate(input);
  for (const leg of [0, 1]) {
    const alone = await network.estimate(
      input.slice(leg * inputLength(LEG), (leg + 1) * inputLength(LEG)),
    );
    for (const column of ['x', 'y', 'sigma', 'hidden'] as const) {
      const together = both[column].slice(6 * leg, 6 * leg + 6);
      alone[column].forEach((value, i) => expect(together[i]).toBeCloseTo(value, 3));
    }
  }
  expect(both.x[0]).not.toBeCloseTo(both.x[6] ?? NaN, 2);
});
