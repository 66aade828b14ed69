import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOf,
  eitherOf,
  gradeComparison,
  GRADING,
  type Comparison,
} from '#core/patterns/grade.ts';
import { capByQuality } from '#core/patterns/rule-input.ts';
import { speedClass } from '#core/norms/speed-class.ts';
import type { Grade } from '#core/report/ids.ts';

/** Ten cycles at the value itself, threshold 10, beyond means above. */
function comparison(changes: Partial<Comparison> = {}): Comparison {
  return {
    value: 10,
    uncertainty: 1,
    threshold: 10,
    direction: 1,
    cycles: 10,
    cyclesBeyond: changes.cycles ?? 10,
    ...changes,
  };
}
const gradeOf = (changes: Partial<Comparison>) =>
  gradeComparison(comparison(changes), 'present').grade;
const cannotTell = (reason: string) => ({ grade: 'cannot-tell', reason });

/** How much a grade claims: saying that nothing was seen is a claim as well. */
const CLAIM: Record<Grade, number> = {
  present: 2,
  possible: 1,
  'cannot-tell': 0,
  'not-seen': 1,
};

describe('one comparison', () => {
  test.each([
    [1.65, 'present'],
    [1.63, 'possible'],
    [0.85, 'possible'],
    [0.83, 'cannot-tell'],
    [0, 'cannot-tell'],
    [-0.83, 'cannot-tell'],
    [-0.85, 'not-seen'],
    [-5, 'not-seen'],
  ] as const)('%f uncertainties beyond the threshold is %s', (z, grade) => {
    expect(gradeOf({ value: 10 + z })).toBe(grade);
    expect(gradeOf({ value: 10 + 3 * z, uncertainty: 3 })).toBe(grade);
    expect(gradeOf({ value: 10 - z, direction: -1 })).toBe(grade);
  });

  test('between the thresholds it is too close to call, and says so', () => {
    expect(gradeComparison(comparison(), 'present')).toEqual(cannotTell('too-close-to-call'));
  });

  test('present needs three cycles, possible two, one tells nothing', () => {
    const seen = (n: number) => gradeComparison(comparison({ value: 20, cycles: n }), 'present');
    expect(seen(3).grade).toBe('present');
    expect(seen(2).grade).toBe('possible');
    expect(seen(1)).toEqual(cannotTell('too-few-cycles'));
    expect(seen(0)).toEqual(cannotTell('too-few-cycles'));
    const absent = gradeComparison(comparison({ value: 0, cycles: 1 }), 'present');
    expect(absent).toEqual(cannotTell('too-few-cycles'));
  });

  test('present needs six of ten cycles beyond the threshold', () => {
    expect(gradeOf({ value: 20, cycles: 10, cyclesBeyond: 6 })).toBe('present');
    expect(gradeOf({ value: 20, cycles: 10, cyclesBeyond: 5 })).toBe('possible');
  });

  test('a cap of possible lowers present only, and none withholds every claim', () => {
    expect(gradeComparison(comparison({ value: 20 }), 'possible').grade).toBe('possible');
    expect(gradeComparison(comparison({ value: 0 }), 'possible').grade).toBe('not-seen');
    for (const value of [0, 10, 20]) {
      expect(gradeComparison(comparison({ value }), 'none')).toEqual(cannotTell('low-quality'));
    }
  });

  test('a value or an uncertainty that is missing is never a claim', () => {
    for (const changes of [{ value: NaN }, { uncertainty: NaN }, { threshold: NaN }]) {
      expect(gradeOf(changes)).toBe('cannot-tell');
    }
  });

  const any = fc.record({
    value: fc.double({ min: -50, max: 50, noNaN: true }),
    uncertainty: fc.double({ min: 0.01, max: 20, noNaN: true }),
    threshold: fc.double({ min: -50, max: 50, noNaN: true }),
    direction: fc.constantFrom(1 as const, -1 as const),
    cycles: fc.nat({ max: 8 }),
    cyclesBeyond: fc.nat({ max: 8 }),
  });
  const cap = fc.constantFrom('present' as const, 'possible' as const, 'none' as const);

  test('more noise never makes a grade surer, nor turns a finding into its opposite', () => {
    fc.assert(
      fc.property(any, cap, fc.double({ min: 1, max: 10, noNaN: true }), (one, best, times) => {
        const quiet = gradeComparison(one, best).grade;
        const noisy = gradeComparison({ ...one, uncertainty: one.uncertainty * times }, best).grade;
        expect(CLAIM[noisy]).toBeLessThanOrEqual(CLAIM[quiet]);
        if (quiet === 'not-seen') expect(['not-seen', 'cannot-tell']).toContain(noisy);
        else expect(noisy).not.toBe('not-seen');
      }),
      { seed: 61, numRuns: 300 },
    );
  });

  test('only a grade that cannot tell gives a reason, and it always does', () => {
    fc.assert(
      fc.property(any, cap, (one, best) => {
        const { grade, reason } = gradeComparison(one, best);
        expect(reason === null).toBe(grade !== 'cannot-tell');
      }),
      { seed: 62, numRuns: 200 },
    );
  });

  test('below and above are the same rule seen in a mirror', () => {
    fc.assert(
      fc.property(any, (one) => {
        const flipped: Comparison = {
          ...one,
          value: -one.value,
          threshold: -one.threshold,
          direction: one.direction === 1 ? -1 : 1,
        };
        expect(gradeComparison(flipped, 'present')).toEqual(gradeComparison(one, 'present'));
      }),
      { seed: 63, numRuns: 200 },
    );
  });

  test('the limits are those of clinical-rules.md 8.2', () => {
    expect(GRADING).toEqual({
      presentZ: 1.64,
      possibleZ: 0.84,
      staysPresentZ: 0.84,
      staysPossibleZ: 0,
      shareOfCycles: 0.6,
      cyclesForPresent: 3,
      cyclesForPossible: 2,
    });
  });
});

describe('several criteria', () => {
  const as = (grade: Grade) =>
    ({ grade, reason: grade === 'cannot-tell' ? 'low-quality' : null }) as const;

  test('where either is enough, not seen needs all of them', () => {
    expect(eitherOf([as('not-seen'), as('cannot-tell')]).grade).toBe('cannot-tell');
    expect(eitherOf([as('not-seen'), as('possible')]).grade).toBe('possible');
    expect(eitherOf([as('not-seen'), as('not-seen')]).grade).toBe('not-seen');
  });

  test('where all are needed, the least sure one stands', () => {
    expect(allOf([as('present'), as('cannot-tell')]).grade).toBe('cannot-tell');
    expect(allOf([as('present'), as('possible')]).grade).toBe('possible');
    expect(allOf([as('present'), as('not-seen')]).grade).toBe('not-seen');
  });

  test('no criterion at all is no assessment', () => {
    expect(eitherOf([])).toEqual(cannotTell('not-assessed'));
    expect(allOf([])).toEqual(cannotTell('not-assessed'));
  });
});

test('quality caps what a pattern can be: nothing under 50, at most possible under 70', () => {
  expect([0, 49, 50, 69, 70, 100].map((quality) => capByQuality(quality))).toEqual([
    'none',
    'none',
    'possible',
    'possible',
    'present',
    'present',
  ]);
  expect(capByQuality(100, 'possible')).toBe('possible');
  expect(capByQuality(30, 'possible')).toBe('none');
});

describe('the speed that a walk is compared with', () => {
  test('is by cadence where the height is unknown: slow 98, usual 115, fast 132', () => {
    expect([70, 98, 115, 132].map((cadence) => speedClass(null, null, cadence))).toEqual([
      'veryslow',
      'slow',
      'free',
      'fast',
    ]);
  });

  test('is by speed over leg length where both are known, whatever the cadence', () => {
    // Froude number of 1.24 m/s at 1.75 m: 1.5376 / (9.81 * 0.9275) = 0.169.
    expect(speedClass(1.24, 1.75, 70)).toBe('free');
    expect(speedClass(1.9, 1.75, null)).toBe('fast');
    expect(speedClass(0.9, 1.75, 130)).toBe('slow');
    expect(speedClass(0.4, 1.75, 130)).toBe('veryslow');
  });

  test('never goes down when the walk gets faster', () => {
    const order = ['veryslow', 'slow', 'free', 'fast'];
    const ranks = Array.from({ length: 40 }, (_, i) =>
      order.indexOf(speedClass(0.05 * i, 1.7, null) ?? ''),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  test('is unknown when neither speed nor cadence is', () => {
    expect(speedClass(null, 1.7, null)).toBeNull();
    expect(speedClass(1.2, null, null)).toBeNull();
  });
});
