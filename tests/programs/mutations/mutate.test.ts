import { expect, test } from 'vitest';
import { fixtureBytes } from '../../workers/decode/fixture-bytes.ts';
import { mutated } from './mutate.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

test('the same seed breaks a file the same way, another one in another', () => {
  const file = fixtureBytes('plain.mp4');
  const once = SEEDS.map((seed) => mutated(file, seed));
  expect(SEEDS.map((seed) => mutated(file, seed))).toEqual(once);
  expect(
    new Set(once.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size,
  ).toBeGreaterThan(50);
});

test('every way of breaking a file comes up, and the file itself is left alone', () => {
  for (const name of ['plain.mp4', 'fragmented.mp4', 'vp8.webm']) {
    const file = fixtureBytes(name);
    const kinds = SEEDS.map((seed) => mutated(file, seed).kind.split(' ').slice(-2)[0]);
    expect(new Set(kinds).size).toBeGreaterThan(3);
    expect(file).toEqual(fixtureBytes(name));
  }
});
