import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherSide, type Side } from '#core/body/skeleton.ts';
import { findPatterns } from '#core/patterns/find-patterns.ts';
import type { RuleInput } from '#core/patterns/rule-input.ts';
import type { ReadingId } from '#core/report/ids.ts';
import type { Measure } from '#core/report/report.ts';
import { pattern, ruleInput, type Given } from '../../builders/rule-input.ts';

test('patterns are not surer when every reading is noisier', () => {
  const claim = { present: 2, possible: 1, 'not-seen': 1, 'cannot-tell': 0 };
  const degrees = fc.double({ min: -20, max: 70, noNaN: true });
  const rows = ruleInput({}).readings.map(({ measure }) => measure);
  fc.assert(
    fc.property(
      fc.array(degrees, { minLength: rows.length, maxLength: rows.length }),
      fc.double({ min: 1, max: 6, noNaN: true }),
      (v, times) => {
        const grades = (uncertainty: number) => {
          const given: Partial<Record<ReadingId, Partial<Record<Measure['side'], Given>>>> = {};
          rows.forEach(({ id, side }, i) => {
            given[id] = { ...given[id], [side]: { value: v[i] ?? 0, uncertainty } };
          });
          return findPatterns(ruleInput(given));
        };
        const [quiet, noisy] = [grades(2), grades(2 * times)];
        noisy.forEach(({ grade }, i) => {
          const before = quiet[i]?.grade ?? 'cannot-tell';
          expect(claim[grade]).toBeLessThanOrEqual(claim[before]);
          if (grade === 'not-seen') expect(before).toBe('not-seen');
        });
      },
    ),
    { seed: 71, numRuns: 60 },
  );
});

test('what is found on the left leg is found on the right leg of the mirrored walk', () => {
  const onLeft = (side: Side): RuleInput =>
    ruleInput({
      'ankle-dorsiflexion-peak-stance': { [side]: { value: -5 }, [otherSide(side)]: { value: 15 } },
      'foot-progression-stance': { [side]: { value: 30 }, [otherSide(side)]: { value: 5 } },
      'pelvic-drop': { [side]: { value: 16 }, [otherSide(side)]: { value: 5 } },
      'step-time': { [side]: { value: 0.6 }, [otherSide(side)]: { value: 0.5 } },
      'heel-off-percent': { left: { value: 38 }, right: { value: 38 } },
      'shank-inclination-heel-off': { left: { value: 20 }, right: { value: 20 } },
      'shank-inclination-40-percent': { left: { value: 20 }, right: { value: 20 } },
    });
  const [left, right] = [findPatterns(onLeft('left')), findPatterns(onLeft('right'))];
  for (const row of left) {
    const side = row.side === 'both' ? 'both' : otherSide(row.side);
    const other = pattern(right, row.id, side);
    expect({ id: row.id, grade: other.grade, reason: other.reason }).toEqual({
      id: row.id,
      grade: row.grade,
      reason: row.reason,
    });
  }
});

test('whatever is read of the two legs, swapped readings swap the patterns', () => {
  const rows = ruleInput({}).readings.map(({ measure }) => measure);
  const reading = fc.record({
    value: fc.double({ min: -30, max: 80, noNaN: true }),
    uncertainty: fc.double({ min: 0.5, max: 6, noNaN: true }),
    cycles: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(reading, { minLength: rows.length, maxLength: rows.length }), (given) => {
      const patternsOf = (sideOf: (side: Measure['side']) => Measure['side']) => {
        const put: Partial<Record<ReadingId, Partial<Record<Measure['side'], Given>>>> = {};
        rows.forEach(({ id, side }, i) => {
          put[id] = { ...put[id], [sideOf(side)]: given[i] ?? { value: 0 } };
        });
        return findPatterns(ruleInput(put));
      };
      const flipped = (side: Measure['side']) => (side === 'both' ? side : otherSide(side));
      const [plain, mirror] = [patternsOf((side) => side), patternsOf(flipped)];
      for (const row of plain) {
        const { grade, reason, companions } = pattern(mirror, row.id, flipped(row.side));
        expect({ id: row.id, grade, reason, companions }).toEqual({
          id: row.id,
          grade: row.grade,
          reason: row.reason,
          companions: row.companions,
        });
      }
    }),
    { seed: 72, numRuns: 60 },
  );
});
