import { describe, expect, test } from 'vitest';
import { heelOffTimes } from '#core/events/heel-off.ts';

describe('heel-off', () => {
  const timeS = Float64Array.from({ length: 121 }, (_, i) => i / 60);
  /** Level until 0.4 s, then 100 degrees a second toes-down until toe-off. */
  const pitch = timeS.map((t) => (t < 0.4 ? 0 : -100 * (t - 0.4)));

  test('is where the sole passes 5 degrees toes-down, between the frames', () => {
    expect(heelOffTimes(timeS, pitch, [0], [0.65], 1.1)).toEqual([expect.closeTo(0.45, 6)]);
  });

  test('is not a dip of a frame or two', () => {
    const dipped = pitch.map((v, i) => (i === 14 || i === 15 ? -8 : v));
    expect(heelOffTimes(timeS, dipped, [0], [0.65], 1.1)).toEqual([expect.closeTo(0.45, 6)]);
  });

  test('is the last one before the heel is surely up: a foot that is flat again had not risen', () => {
    const seenDown = (deg: number) => pitch.map((v, i) => (i >= 14 && i <= 20 ? deg : v));
    expect(heelOffTimes(timeS, seenDown(-11), [0], [0.65], 1.1)).toEqual([expect.closeTo(0.45, 6)]);
    const [risen] = heelOffTimes(timeS, seenDown(-16), [0], [0.65], 1.1);
    expect(risen).toBeLessThan(0.24);
  });

  test('is none for a heel that was never down, nor without a contact', () => {
    expect(heelOffTimes(timeS, new Float64Array(121).fill(-20), [0], [0.65], 1.1)).toEqual([]);
    expect(heelOffTimes(timeS, pitch, [], [0.65], 1.1)).toEqual([]);
  });

  test('is none after the foot has left the floor', () => {
    expect(heelOffTimes(timeS, pitch, [0], [0.42], 1.1)).toEqual([]);
  });

  test('is one for each stance', () => {
    const again = timeS.map((t) => {
      const since = t % 1;
      return since < 0.4 || since > 0.8 ? 0 : -100 * (since - 0.4);
    });
    expect(heelOffTimes(timeS, again, [0, 1], [0.62, 1.62], 1)).toEqual([
      expect.closeTo(0.45, 2),
      expect.closeTo(1.45, 2),
    ]);
  });

  test('is none where the foot was not seen', () => {
    expect(heelOffTimes(timeS, new Float64Array(121).fill(NaN), [0], [0.65], 1.1)).toEqual([]);
  });
});
