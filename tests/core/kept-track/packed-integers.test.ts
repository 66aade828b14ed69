import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '#core/kept-track/base64.ts';
import { packIntegers, unpackIntegers } from '#core/kept-track/packed-integers.ts';
import { seededRandom } from '../../builders/seeded-random.ts';

describe('packed integers', () => {
  test('are differences in bytes of seven bits, a gap is the byte 0', () => {
    // 5: +5 is zigzag 10, plus one 11. Gap: 0. 3: -2 is zigzag 3, plus one 4. 203: +200 is 400 + 1 = 3 * 128 + 17.
    expect(packIntegers([5, NaN, 3, 203])).toBe(toBase64(Uint8Array.of(11, 0, 4, 17 + 128, 3)));
    expect(unpackIntegers(packIntegers([5, NaN, 3, 203]), 4)).toEqual(
      Float64Array.of(5, NaN, 3, 203),
    );
  });

  test('come back as they went, whatever they are', () => {
    const random = seededRandom(5);
    const values = Array.from({ length: 3000 }, () => {
      const size = 10 ** Math.floor(9 * random());
      return random() < 0.1 ? NaN : Math.round((random() - 0.5) * size) + 0;
    });
    expect(values.filter(Number.isNaN).length).toBeGreaterThan(100);
    expect(unpackIntegers(packIntegers(values), values.length)).toEqual(Float64Array.from(values));
  });

  test('of text that holds more, fewer or none are none', () => {
    const text = packIntegers([1, 2, 300]);
    expect(unpackIntegers(text, 2)).toBeNull();
    expect(unpackIntegers(text, 4)).toBeNull();
    expect(unpackIntegers('AAA', 1)).toBeNull();
    expect(unpackIntegers('A*==', 1)).toBeNull();
    // A varint that does not end, and integers that run away.
    expect(unpackIntegers(toBase64(new Uint8Array(12).fill(255)), 1)).toBeNull();
    const most = Uint8Array.of(255, 255, 255, 255, 15);
    expect(unpackIntegers(toBase64(most), 1)).toBeNull();
  });

  test('base64 is that of everybody', () => {
    const random = seededRandom(2);
    for (let length = 0; length < 50; length++) {
      const bytes = Uint8Array.from({ length }, () => Math.floor(256 * random()));
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
  });
});
