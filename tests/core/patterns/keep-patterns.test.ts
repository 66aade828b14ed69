import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyHysteresis } from '#core/patterns/apply-hysteresis.ts';
import type { Grade } from '#core/report/ids.ts';
import type { Pattern } from '#core/report/report.ts';

/** A trunk that leans so much, held against 8 and 6 deg, known to 2. */
function lean(value: number, grade: Grade): Pattern {
  return {
    id: 'forward-trunk-lean',
    side: 'both',
    grade,
    reason: grade === 'cannot-tell' ? 'too-close-to-call' : null,
    evidence: [
      {
        measure: 'trunk-lean-mean',
        compare: 'value',
        direction: 1,
        value,
        threshold: 8,
        thresholdOff: 6,
        uncertainty: 2,
        timeS: null,
        cycles: 6,
        cyclesBeyond: value > 8 ? 6 : 0,
        cap: 'present',
      },
    ],
  };
}
const kept = (before: Grade, value: number, now: Grade) =>
  applyHysteresis([lean(0, before)], [lean(value, now)])[0]?.grade;

describe('from session to session', () => {
  test('present stays while the value lies 0.84 uncertainties beyond the threshold that turns it off', () => {
    expect(kept('present', 7.7, 'cannot-tell')).toBe('present');
    expect(kept('present', 7.6, 'cannot-tell')).toBe('possible');
  });

  test('possible stays while the value lies beyond that threshold at all, and becomes no more', () => {
    expect(kept('possible', 6.1, 'not-seen')).toBe('possible');
    expect(kept('possible', 7.9, 'cannot-tell')).toBe('possible');
    expect(kept('possible', 5.9, 'not-seen')).toBe('not-seen');
  });

  test('what was off needs the threshold that turns it on', () => {
    expect(kept('not-seen', 7.7, 'cannot-tell')).toBe('cannot-tell');
    expect(kept('cannot-tell', 7.7, 'cannot-tell')).toBe('cannot-tell');
  });

  test('a pattern that is surer now is taken as it is now', () => {
    expect(kept('possible', 13, 'present')).toBe('present');
  });

  test('a session that saw nothing, or an older report, stays as it says itself', () => {
    const blind: Pattern = { ...lean(7.7, 'cannot-tell'), evidence: [] };
    expect(applyHysteresis([lean(0, 'present')], [blind])).toEqual([blind]);
    const { measure, value, threshold, uncertainty, timeS } = lean(7.7, 'not-seen').evidence[0] ?? {
      measure: '',
      value: 0,
      threshold: 0,
      uncertainty: 0,
      timeS: null,
    };
    const older: Pattern = {
      ...lean(7.7, 'not-seen'),
      evidence: [{ measure, value, threshold, uncertainty, timeS }],
    };
    expect(applyHysteresis([lean(0, 'present')], [older])).toEqual([older]);
  });

  test('nothing becomes surer than it was before or is now', () => {
    const rank = { present: 3, possible: 2, 'cannot-tell': 1, 'not-seen': 0 };
    const grades = fc.constantFrom<Grade[]>('present', 'possible', 'cannot-tell', 'not-seen');
    fc.assert(
      fc.property(grades, grades, fc.double({ min: 0, max: 14, noNaN: true }), (before, now, v) => {
        const after = kept(before, v, now) ?? 'not-seen';
        expect(rank[after]).toBeGreaterThanOrEqual(rank[now]);
        expect(rank[after]).toBeLessThanOrEqual(Math.max(rank[before], rank[now]));
      }),
      { seed: 81, numRuns: 200 },
    );
  });
});
