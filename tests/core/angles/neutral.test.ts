import { describe, expect, test } from 'vitest';
import { footFlatNeutral } from '#core/angles/neutral.ts';

describe('the zero of the sole', () => {
  const phase = Float64Array.from({ length: 200 }, (_, i) => i / 50);
  const both = (left: Float64Array, right = left) => ({ left, right });
  const flat = (offset: number) => phase.map(() => offset);

  test('moves with the foot: a sole seen 6 degrees higher has a zero 6 degrees higher', () => {
    const one = footFlatNeutral(both(flat(0), flat(6)), both(phase));
    expect(one.level).toBe('foot-flat');
    expect((one.rightDeg ?? NaN) - (one.leftDeg ?? NaN)).toBeCloseTo(6, 9);
  });

  test('does not look at the swing', () => {
    const swinging = phase.map((p) => (p - Math.floor(p) > 0.45 ? -60 : 2));
    const { leftDeg } = footFlatNeutral(both(swinging), both(phase));
    expect(leftDeg).toBeCloseTo(footFlatNeutral(both(flat(2)), both(phase)).leftDeg ?? NaN, 9);
  });

  test('is missing, not zero, for a foot that was not seen or is wildly off', () => {
    const hidden = footFlatNeutral(both(flat(NaN), flat(1)), both(phase));
    expect(hidden.leftDeg).toBeNull();
    expect(hidden.level).toBe('foot-flat');
    expect(footFlatNeutral(both(flat(50)), both(phase))).toEqual({
      level: 'none',
      leftDeg: null,
      rightDeg: null,
    });
  });

  test('is missing without a beat', () => {
    expect(footFlatNeutral(both(flat(1)), both(flat(NaN))).level).toBe('none');
  });
});
