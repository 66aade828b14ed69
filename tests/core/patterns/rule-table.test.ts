import { describe, expect, test } from 'vitest';
import { normCurve, type NormClass, type NormQuantity } from '#core/norms/norms.ts';
import type { Criterion, Limit } from '#core/patterns/rule-row.ts';
import type { SpeedClass } from '#core/report/ids.ts';
import type { PatternId } from '#core/report/ids.ts';
import { ALL_RULES } from '../../builders/all-rules.ts';

const SPEEDS: readonly SpeedClass[] = ['veryslow', 'slow', 'free', 'fast'];
const at = (limit: Limit, speed: SpeedClass) => (typeof limit === 'number' ? limit : limit[speed]);
const criteria = ALL_RULES.flatMap(({ id, anyOf }) => anyOf.flat().map((one) => ({ id, one })));

function criterion(id: PatternId, reading: Criterion['reading']): Criterion {
  const found = criteria.find(
    (row) => row.id === id && row.one.reading === reading && row.one.compare === 'value',
  );
  if (found === undefined) throw new Error(`${id} is not judged by ${reading}`);
  return found.one;
}

test('what turns a state off lies short of what turns it on, at every speed', () => {
  expect(criteria.length).toBeGreaterThanOrEqual(ALL_RULES.length);
  for (const { id, one } of criteria) {
    for (const speed of SPEEDS) {
      const beyond = one.direction * (at(one.on, speed) - at(one.off, speed));
      expect({ id, reading: one.reading, beyond }).toSatisfy(() => beyond >= 0);
    }
  }
});

test('no rule asks for the same comparison twice in one group', () => {
  for (const { id, anyOf } of ALL_RULES) {
    for (const group of anyOf) {
      const keys = group.map(({ reading, compare }) => `${reading} ${compare}`);
      expect({ id, keys }).toEqual({ id, keys: [...new Set(keys)] });
    }
  }
});

describe('limits that follow the speed are the reference’s own and the distance of clinical-rules.md 8.5', () => {
  const CLASSES = {
    veryslow: ['schwartz-very-slow'],
    slow: ['schwartz-slow'],
    // Adults and children: between them.
    free: ['cgm23-spontaneous', 'schwartz-free'],
    fast: ['schwartz-fast'],
  } as const satisfies Record<SpeedClass, readonly NormClass[]>;
  const curve = (norm: NormClass, quantity: NormQuantity) => normCurve(norm, quantity).mean;
  /** A limit lies between what the references of a speed say, to the degree that the table is rounded to. */
  function expectNear(limit: Limit, speed: SpeedClass, from: (norm: NormClass) => number): void {
    const values = CLASSES[speed].map(from);
    expect(at(limit, speed)).toBeGreaterThanOrEqual(Math.min(...values) - 1.5);
    expect(at(limit, speed)).toBeLessThanOrEqual(Math.max(...values) + 1.5);
  }
  const heelOff = (norm: NormClass) =>
    curve(norm, 'footPitchDeg').findIndex((pitch, p) => p > 15 && pitch <= -5);

  test.each(SPEEDS)('%s', (speed) => {
    expectNear(
      criterion('early-heel-rise', 'heel-off-percent').on,
      speed,
      (norm) => heelOff(norm) - 8,
    );
    expectNear(
      criterion('reduced-tibial-progression', 'shank-inclination-heel-off').on,
      speed,
      (norm) => (curve(norm, 'shankInclinationDeg')[heelOff(norm)] ?? NaN) - 5,
    );
    expectNear(
      criterion('reduced-tibial-progression', 'shank-inclination-40-percent').on,
      speed,
      (norm) => (curve(norm, 'shankInclinationDeg')[40] ?? NaN) - 7,
    );
    expectNear(
      criterion('increased-stance-knee-flexion', 'knee-flexion-peak-dorsiflexion').on,
      speed,
      (norm) => (curve(norm, 'kneeFlexionDeg')[45] ?? NaN) + 8,
    );
    const thigh = criterion('reduced-hip-extension', 'thigh-extension-peak').on;
    expect(at(thigh, speed)).toBeGreaterThanOrEqual(
      Math.min(...CLASSES[speed].map((norm) => Math.min(...curve(norm, 'thighInclinationDeg')))) +
        6,
    );
  });
});
