import { describe, expect, test } from 'vitest';
import { SEEN_BY_A_VIDEO } from './peculiarities.ts';
import { falseRates, filmedWalkers, hitRates, toldOf } from './simulate.ts';

/** `npm run patterns` prints the same for every pattern, and what becomes of it with other limits. */
const WALKERS = 100;
const NETWORK = { model: 'heavy', error: 'apart' } as const;
const SLOW_MS = 180_000;

const PECULIAR = filmedWalkers(WALKERS, NETWORK, 5000, SEEN_BY_A_VIDEO);

describe('on 100 simulated walkers seen with the errors measured on rendered ones', () => {
  test(
    'typical ones are falsely told a pattern present in at most 2 %, possible in at most 10 %',
    { timeout: SLOW_MS },
    () => {
      const told = toldOf(filmedWalkers(WALKERS, NETWORK, 1000)).filter(({ visible }) => visible);
      expect(told.length).toBeGreaterThanOrEqual(WALKERS);
      const all = falseRates(told);
      expect(all.present).toBeLessThanOrEqual(0.02);
      expect(all.possible).toBeLessThanOrEqual(0.1);
      for (const id of new Set(told.map((row) => row.id))) {
        const rates = falseRates(told.filter((row) => row.id === id));
        expect({ id, ...rates }).toSatisfy(() => rates.present <= 0.04 && rates.possible <= 0.1);
      }
    },
  );

  test(
    'a pattern of the known clips’ size is told in at least 85 %, at least half of these as present',
    { timeout: SLOW_MS },
    () => {
      const rates = hitRates(PECULIAR);
      const told = rates.present + rates.possible;
      expect(told).toBeGreaterThanOrEqual(0.85);
      expect(rates.present).toBeGreaterThanOrEqual(told / 2);
      expect(rates['not-seen']).toBeLessThanOrEqual(0.02);
    },
  );

  test('it is told less often the more the engine asks for', { timeout: SLOW_MS }, () => {
    const walkers = PECULIAR.slice(0, 40);
    const told = [0.5, 1, 1.5].map((scale) => {
      const rates = hitRates(walkers, scale);
      return rates.present + rates.possible;
    });
    expect(told).toEqual(told.toSorted((a, b) => b - a));
  });
});
