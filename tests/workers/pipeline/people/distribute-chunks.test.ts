import { describe, expect, test } from 'vitest';
import { distributeChunks } from '../../../../workers/pipeline/people/distribute-chunks.ts';
import { splitAtKeyframes } from '../../../../workers/pipeline/people/split-at-keyframes.ts';
import { workersFor } from '../../../../workers/pipeline/frames/worker-count.ts';

const double = (_: string, chunk: number) => Promise.resolve(2 * chunk);
const never = new Promise<never>(() => undefined);

describe('sharing out work', () => {
  test('outcomes come in the order of the chunks, whoever did them', async () => {
    const workers = ['a', 'b'].map((name) => Promise.resolve(name));
    expect(await distributeChunks(workers, [1, 2, 3, 4, 5], double)).toEqual([2, 4, 6, 8, 10]);
    expect(await distributeChunks(workers, [], double)).toEqual([]);
  });

  test('a worker that never gets ready keeps nobody waiting', async () => {
    expect(await distributeChunks([Promise.resolve('a'), never], [1, 2, 3], double)).toEqual([
      2, 4, 6,
    ]);
  });

  test('the chunk of a worker that fails is done by another, also when the others were done', async () => {
    const work = async (worker: string, chunk: number) => {
      if (worker === 'a') return 2 * chunk;
      await Promise.resolve().then(() => Promise.resolve());
      throw new Error('lost');
    };
    const workers = ['b', 'a'].map((name) => Promise.resolve(name));
    expect(await distributeChunks(workers, [1, 2], work)).toEqual([2, 4]);
  });

  test('the last failure is told', async () => {
    const workers = [Promise.resolve('a'), Promise.reject(new Error('not ready'))];
    const work = () => Promise.reject(new Error('lost'));
    await expect(distributeChunks(workers, [1], work)).rejects.toThrow('lost');
  });
});

describe('stretches of a clip', () => {
  const keys = (frames: number, every: number) =>
    Array.from({ length: frames }, (_, i) => i % every === 0);

  test('cover every frame once, in order', () => {
    for (const analysers of [1, 2, 3, 6]) {
      for (const [frames, every] of [
        [150, 250],
        [300, 250],
        [18_000, 48],
        [2, 1],
        [7, 30],
      ] as const) {
        const stretches = splitAtKeyframes(keys(frames, every), analysers);
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBe(frames);
        for (const [i, stretch] of stretches.entries()) {
          expect(stretch.to).toBeGreaterThan(stretch.from);
          if (i > 0) expect(stretch.from).toBe(stretches[i - 1]?.to);
        }
      }
    }
  });

  test('one analyser alone takes the clip in one go', () => {
    expect(splitAtKeyframes(keys(18_000, 30), 1)).toEqual([{ from: 0, to: 18_000 }]);
  });

  test('the later of two stretches is a little shorter when it must decode the first', () => {
    const [first, second] = splitAtKeyframes(keys(150, 250), 2);
    expect(first?.to).toBeGreaterThan(75);
    expect((second?.to ?? 0) - (second?.from ?? 0)).toBeLessThan(75);
    expect(first?.to).toBeLessThan(85);
  });

  test('a seam moves to a key picture near by', () => {
    expect(splitAtKeyframes(keys(300, 145), 2)[1]?.from).toBe(145);
  });
});

test('workers: one for a core, one core left to the page where there are many, fewer where memory is short', () => {
  const device = (hardwareConcurrency: number, deviceMemory?: number) =>
    deviceMemory === undefined ? { hardwareConcurrency } : { hardwareConcurrency, deviceMemory };
  expect(workersFor('wasm', null, device(2, 8))).toBe(2);
  expect(workersFor('wasm', null, device(4, 8))).toBe(3);
  expect(workersFor('wasm', null, device(16, 32))).toBe(6);
  expect(workersFor('wasm', null, device(8, 2))).toBe(2);
  expect(workersFor('wasm', null, device(8))).toBe(4);
  expect(workersFor('webgpu', null, device(16, 32))).toBe(2);
  expect(workersFor('wasm', null, device(1, 1))).toBe(1);
  expect(workersFor('wasm', 5, device(2, 2))).toBe(5);
});
