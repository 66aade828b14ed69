import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortDistance } from '#core/patterns/short-distance.ts';
import { isMeasured, judgeWallTest } from '#core/wall-test/judge-wall-test.ts';
import { bestTry, MOST_CM, typedDistance } from '#core/wall-test/typed-distance.ts';
import type { WallTest } from '#core/wall-test/wall-test.ts';

function wallTest(
  leftCm: number | null,
  rightCm: number | null,
  changes: { over60?: boolean; leftDeg?: number; rightDeg?: number } = {},
): WallTest {
  const { over60 = false, leftDeg = null, rightDeg = null } = changes;
  return {
    left: { distanceCm: leftCm, tibialAngleDeg: leftDeg },
    right: { distanceCm: rightCm, tibialAngleDeg: rightDeg },
    over60,
  };
}

const cm = fc.double({ min: 0, max: MOST_CM, noNaN: true });

describe('the band', () => {
  test('is typical from 9 cm, low from 6 cm, very low under it', () => {
    expect(judgeWallTest(wallTest(9, 8.9)).bands).toEqual({ left: 'typical', right: 'low' });
    expect(judgeWallTest(wallTest(6, 5.9)).bands).toEqual({ left: 'low', right: 'very-low' });
  });

  test('starts 2 cm lower from 60 years on', () => {
    const over60 = { over60: true };
    expect(judgeWallTest(wallTest(7, 6.9, over60)).bands).toEqual({
      left: 'typical',
      right: 'low',
    });
    expect(judgeWallTest(wallTest(4, 3.9, over60)).bands).toEqual({
      left: 'low',
      right: 'very-low',
    });
  });

  test('of a leg that was not measured is no band, and 0 cm is a measurement', () => {
    expect(judgeWallTest(wallTest(null, 0)).bands).toEqual({ left: null, right: 'very-low' });
  });

  test('never falls when the toe stands further away', () => {
    const order = ['very-low', 'low', 'typical'];
    const rank = (distance: number, over60: boolean) =>
      order.indexOf(judgeWallTest(wallTest(distance, null, { over60 })).bands.left ?? '');
    fc.assert(
      fc.property(cm, cm, fc.boolean(), (a, b, over60) => {
        expect(rank(Math.max(a, b), over60)).toBeGreaterThanOrEqual(rank(Math.min(a, b), over60));
      }),
    );
  });
});

describe('the difference between the sides', () => {
  test('is usual up to 1.5 cm, larger than most up to 3 cm, then clear', () => {
    const kind = (left: number, right: number) =>
      judgeWallTest(wallTest(left, right)).difference?.kind;
    expect(kind(10.5, 9)).toBe('usual');
    expect(kind(10.6, 9)).toBe('larger-than-most');
    expect(kind(12, 9)).toBe('larger-than-most');
    expect(kind(12.1, 9)).toBe('clear');
  });

  test('is detectable above 1.9 cm', () => {
    expect(judgeWallTest(wallTest(10.9, 9)).difference?.detectable).toBe(false);
    expect(judgeWallTest(wallTest(11, 9)).difference?.detectable).toBe(true);
  });

  test('names the leg that reaches less, and neither where they are equal', () => {
    expect(judgeWallTest(wallTest(8, 11)).difference).toMatchObject({ byCm: 3, less: 'left' });
    expect(judgeWallTest(wallTest(9, 9)).difference).toMatchObject({ byCm: 0, less: null });
  });

  test('is not told of one leg', () => {
    expect(judgeWallTest(wallTest(8, null)).difference).toBeNull();
    expect(judgeWallTest(wallTest(8, 9, { leftDeg: 40 })).angleDifference).toBeNull();
  });

  test('is the same in a mirror', () => {
    fc.assert(
      fc.property(cm, cm, (left, right) => {
        const seen = judgeWallTest(wallTest(left, right)).difference;
        const mirrored = judgeWallTest(wallTest(right, left)).difference;
        expect(mirrored?.byCm).toBe(seen?.byCm);
        expect(mirrored?.kind).toBe(seen?.kind);
      }),
    );
  });

  test('of angles is detectable above 6 degrees', () => {
    const angles = (leftDeg: number, rightDeg: number) =>
      judgeWallTest(wallTest(null, null, { leftDeg, rightDeg })).angleDifference;
    expect(angles(40, 34)).toEqual({ byDeg: 6, less: 'right', detectable: false });
    expect(angles(33, 40)).toEqual({ byDeg: 7, less: 'left', detectable: true });
  });
});

describe('a typed distance', () => {
  test('is read with point or comma, with or without its unit', () => {
    for (const text of ['10.5', '10,5', ' 10.5 cm', '10,5CM'])
      expect(typedDistance(text)).toEqual({ ok: true, value: 10.5 });
  });

  test('that is empty is none, not 0', () => {
    expect(typedDistance('  ')).toEqual({ ok: true, value: null });
    expect(typedDistance('0')).toEqual({ ok: true, value: 0 });
  });

  test('that no foot reaches is refused, and so is what is no number', () => {
    for (const text of ['-1', '25.1', '105'])
      expect(typedDistance(text)).toEqual({ ok: false, error: 'out-of-range' });
    for (const text of ['ten', '1e1', '1.2.3', '4 inches'])
      expect(typedDistance(text)).toEqual({ ok: false, error: 'not-a-number' });
  });

  test('of several tries the greatest counts', () => {
    expect(bestTry([9, null, 10.5])).toBe(10.5);
    expect(bestTry([null, null])).toBeNull();
    expect(bestTry([0, null])).toBe(0);
  });
});

test('a test without any number is not a test', () => {
  expect(isMeasured(wallTest(null, null))).toBe(false);
  expect(isMeasured(wallTest(null, 0))).toBe(true);
  expect(isMeasured(wallTest(null, null, { rightDeg: 38 }))).toBe(true);
});

test('patterns call an ankle short exactly where the test itself does', () => {
  // 12.3 - 10.8 is 1.5000000000000018 in a computer, and 1.5 cm on the tape.
  expect(shortDistance(wallTest(10.8, 12.3), 'left')).toBe('usual');
  const tenths = fc.integer({ min: 30, max: 160 }).map((mm) => mm / 10);
  fc.assert(
    fc.property(tenths, tenths, fc.boolean(), (left, right, over60) => {
      const test = wallTest(left, right, { over60 });
      const { bands, difference } = judgeWallTest(test);
      const isShort = bands.left !== 'typical' || (left < right && difference?.kind !== 'usual');
      expect(shortDistance(test, 'left') !== 'usual').toBe(isShort);
    }),
  );
});
