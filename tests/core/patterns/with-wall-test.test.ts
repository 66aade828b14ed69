import { describe, expect, test } from 'vitest';
import { findPatterns } from '#core/patterns/find-patterns.ts';
import { withWallTest } from '#core/patterns/with-wall-test.ts';
import type { PatternId } from '#core/report/ids.ts';
import type { Evidence, Pattern } from '#core/report/report.ts';
import type { WallTest } from '#core/wall-test/wall-test.ts';

/** Distances in centimetres, left and right. */
function wall(left: number | null, right: number | null, over60 = false): WallTest {
  const leg = (distanceCm: number | null) => ({ distanceCm, tibialAngleDeg: null });
  return { left: leg(left), right: leg(right), over60 };
}

/** Evidence so many uncertainties of 1 beyond (or short of) a threshold. */
function ankle(measure: string, threshold: number, z: number): Evidence {
  return {
    measure,
    compare: 'value',
    direction: -1,
    value: threshold - z,
    threshold,
    thresholdOff: threshold + 1.5,
    uncertainty: 1,
    timeS: 1,
    cycles: 4,
    cyclesBeyond: z > 0 ? 4 : 0,
    cap: 'present',
  };
}

/** A report's patterns with the left ankle's peak and foot-flat shin so far beyond, and these grades besides. */
function report(z: number, others: Readonly<Partial<Record<PatternId, Pattern['grade']>>> = {}) {
  return findPatterns(null).map((pattern): Pattern => {
    if (pattern.side === 'right') return pattern;
    if (pattern.id === 'limited-dorsiflexion') {
      return {
        ...pattern,
        evidence: [
          ankle('shank-inclination-foot-flat', 7, z),
          ankle('ankle-dorsiflexion-peak-stance', 9, z),
        ],
      };
    }
    const grade = others[pattern.id];
    return grade === undefined ? pattern : { ...pattern, grade, reason: null };
  });
}

function gradeOf(patterns: readonly Pattern[], id: PatternId, side: Pattern['side'] = 'left') {
  return patterns.find((row) => row.id === id && row.side === side)?.grade;
}
const ankleWith = (z: number, test: WallTest) =>
  gradeOf(withWallTest(report(z), test), 'limited-dorsiflexion');

describe('a knee-to-wall test', () => {
  test('of usual distance changes nothing', () => {
    const before = withWallTest(report(1), wall(null, null));
    expect(withWallTest(report(1), wall(12, 12))).toEqual(before);
    expect(ankleWith(1, wall(12, 12))).toBe('possible');
  });

  test('under 6 cm, or over 3 cm shorter than the other leg, makes possible present', () => {
    expect(ankleWith(1, wall(5.9, 6.5))).toBe('present');
    expect(ankleWith(1, wall(6.1, 6.5))).toBe('possible');
    expect(ankleWith(1, wall(10, 13.1))).toBe('present');
    expect(ankleWith(1, wall(13.1, 10))).toBe('possible');
  });

  test('under 9 cm, or over 1.5 cm shorter, makes possible of what was too close to call', () => {
    expect(ankleWith(0, wall(12, 12))).toBe('cannot-tell');
    expect(ankleWith(0, wall(8.9, 8.9))).toBe('possible');
    expect(ankleWith(0, wall(12, 13.6))).toBe('possible');
    expect(ankleWith(0, wall(5, 5))).toBe('possible');
  });

  test('is the second sign that a surely limited ankle needs to be present', () => {
    expect(ankleWith(3, wall(12, 12))).toBe('possible');
    expect(ankleWith(3, wall(8, 8))).toBe('present');
  });

  test('of a short distance does not overrule an ankle that surely bends, nor tells of one never seen', () => {
    expect(ankleWith(-3, wall(4, 4))).toBe('not-seen');
    const unseen = withWallTest(findPatterns(null), wall(4, 4));
    expect(gradeOf(unseen, 'limited-dorsiflexion')).toBe('cannot-tell');
  });

  test('asks two centimetres less from 60 years on', () => {
    expect(ankleWith(1, wall(5, 5, true))).toBe('possible');
    expect(ankleWith(1, wall(3.9, 3.9, true))).toBe('present');
    expect(ankleWith(0, wall(7.5, 7.5, true))).toBe('cannot-tell');
  });

  test('can be the core of the composite, which still needs a sign of the walk on the same leg', () => {
    const knee = report(-3, { 'knee-hyperextension': 'possible' });
    expect(gradeOf(withWallTest(knee, wall(12, 12)), 'calf-pattern')).not.toBe('possible');
    expect(gradeOf(withWallTest(knee, wall(8, 8)), 'calf-pattern')).toBe('possible');
    expect(gradeOf(withWallTest(knee, wall(8, 8)), 'calf-pattern', 'right')).toBe('cannot-tell');
    expect(gradeOf(withWallTest(report(-3), wall(4, 4)), 'calf-pattern')).toBe('cannot-tell');
  });

  test('given twice says the same as once', () => {
    for (const z of [-3, 0, 1, 3]) {
      const once = withWallTest(report(z), wall(5, 11));
      expect(withWallTest(once, wall(5, 11))).toEqual(once);
    }
  });

  test('lifts the grades of an older report, whose evidence cannot be graded anew', () => {
    const older = report(1).map((pattern): Pattern =>
      pattern.id === 'limited-dorsiflexion' && pattern.side === 'left'
        ? { ...pattern, grade: 'cannot-tell', reason: 'too-close-to-call', evidence: [] }
        : pattern,
    );
    expect(gradeOf(withWallTest(older, wall(8, 8)), 'limited-dorsiflexion')).toBe('possible');
  });
});
