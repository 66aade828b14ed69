import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureWalk } from '#core/measures/measure-walk.ts';
import { readFeatures } from '#core/patterns/features.ts';
import { findPatterns } from '#core/patterns/find-patterns.ts';
import type { Reading, RuleInput } from '#core/patterns/rule-input.ts';
import { sidesOf } from '#core/patterns/pattern-table.ts';
import { RULE_TABLE } from '#core/patterns/rule-table.ts';
import { withWallTest } from '#core/patterns/with-wall-test.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import {
  PATTERN_IDS,
  type MeasureStatus,
  type PatternId,
  type ReadingId,
} from '#core/report/ids.ts';
import type { Measure, Pattern } from '#core/report/report.ts';
import { otherSide, SIDES, type Side } from '#core/body/skeleton.ts';
import { ALL_RULES } from '../../builders/all-rules.ts';
import { reportOf, signalsOf, VIEWS } from '../../builders/walk-report.ts';

const FROM_SIDE = signalsOf(VIEWS.side);
const FROM_FRONT = signalsOf(VIEWS.front);
interface Given {
  readonly value: number;
  readonly uncertainty?: number;
  readonly cycles?: number;
}

type Givens = Readonly<
  Partial<Record<ReadingId, Readonly<Partial<Record<Measure['side'], Given>>>>>
>;

/** Evidence with these values put in place of what the stick figure showed. */
function input(
  given: Givens,
  changes: Partial<RuleInput> & { readonly signals?: WalkSignals } = {},
): RuleInput {
  const { signals = FROM_SIDE, ...rest } = changes;
  const seen: Reading[] = [...measureWalk(signals, null), ...readFeatures(signals, null, {})];
  const readings = seen.map((detail): Reading => {
    const put = given[detail.measure.id]?.[detail.measure.side];
    return put === undefined ? detail : detailWith(detail, put);
  });
  const sure = { speed: 'free', quality: 100, mayBeMixedUp: false } as const;
  return { readings, neutral: signals.neutral, ...sure, ...rest };
}

/** Both legs alike. */
const both = (value: number, uncertainty = 1) => ({
  left: { value, uncertainty },
  right: { value, uncertainty },
});
/** What the foot-flat shin shows of ankles that bend as most do. */
const USUAL_SHIN = { 'shank-inclination-foot-flat': both(14) } as const;

function detailWith(detail: Reading, { value, uncertainty = 1, cycles = 4 }: Given): Reading {
  return {
    ...detail,
    measure: {
      ...detail.measure,
      value,
      ci95: [value - 1.96 * uncertainty, value + 1.96 * uncertainty],
      cycles,
      status: 'measured',
    },
    samples: Array.from({ length: cycles }, (_, i) => ({ value, timeS: i })),
    uncertainty,
    standardError: uncertainty / 2,
    differenceUncertainty: uncertainty,
  };
}

function withoutValue(detail: Reading, status: MeasureStatus): Reading {
  return {
    ...detail,
    measure: { ...detail.measure, value: null, ci95: null, cycles: 0, status },
    samples: [],
    uncertainty: NaN,
    standardError: NaN,
    differenceUncertainty: NaN,
  };
}

function pattern(patterns: readonly Pattern[], id: PatternId, side: Pattern['side']): Pattern {
  const rows = patterns.filter((row) => row.id === id && row.side === side);
  if (rows.length !== 1 || rows[0] === undefined) throw new Error(`${rows.length} rows of ${id}`);
  return rows[0];
}

const find = (id: PatternId, side: Pattern['side'], from: RuleInput) =>
  pattern(findPatterns(from), id, side);

describe('the patterns', () => {
  test('are all there, each leg or the whole body once, in every view and without a walk', () => {
    const wanted = PATTERN_IDS.flatMap((id) => sidesOf(id).map((side) => `${id} ${side}`));
    const lists = [
      findPatterns(null),
      ...Object.values(VIEWS).map((options) => reportOf(options).patterns),
      reportOf({ backwards: true }).patterns,
    ];
    for (const patterns of lists) {
      expect(patterns.map(({ id, side }) => `${id} ${side}`)).toEqual(wanted);
    }
  });

  test('have a rule each, but for the composite and the arch of the foot, which no landmark carries', () => {
    const without = PATTERN_IDS.filter((id) => RULE_TABLE[id] === null);
    expect(without).toEqual(['midfoot-pronation', 'calf-pattern']);
    for (const { id, grade, reason } of reportOf().patterns) {
      if (id !== 'midfoot-pronation') continue;
      expect({ grade, reason }).toEqual({ grade: 'cannot-tell', reason: 'not-assessed' });
    }
  });

  test('give a reason exactly when they cannot tell', () => {
    for (const options of Object.values(VIEWS)) {
      for (const { grade, reason } of reportOf(options).patterns) {
        expect(reason === null).toBe(grade !== 'cannot-tell');
      }
    }
  });

  test('that this view does not show say so', () => {
    const side = reportOf(VIEWS.side).patterns;
    const front = reportOf(VIEWS.front).patterns;
    const hidden = { grade: 'cannot-tell', reason: 'not-visible-from-this-view', evidence: [] };
    for (const leg of SIDES) {
      for (const id of ['toe-out', 'toe-in', 'pelvic-drop'] as const) {
        expect(pattern(side, id, leg)).toMatchObject(hidden);
      }
      expect(pattern(front, 'limited-dorsiflexion', leg)).toMatchObject(hidden);
    }
    expect(pattern(front, 'forward-trunk-lean', 'both')).toMatchObject(hidden);
  });

  test('say nothing when the clip is too poor', () => {
    for (const { id, grade } of findPatterns(input({}, { quality: 40 }))) {
      expect({ id, grade }).toEqual({ id, grade: 'cannot-tell' });
    }
  });

  test('are at most possible of a walker who may be somebody else, also with a test at the wall', () => {
    const stiff: Givens = {
      'shank-inclination-foot-flat': both(-5),
      'heel-off-percent': both(15),
      'heel-off-after-feet-adjacent': both(-15),
    };
    const leg = { distanceCm: 2, tibialAngleDeg: null };
    const listsOf = (mayBeMixedUp: boolean) => {
      const found = findPatterns(input(stiff, { mayBeMixedUp }));
      return [found, withWallTest(found, { left: leg, right: leg, over60: false })];
    };
    const unsure = listsOf(true);
    listsOf(false).forEach((sure, list) => {
      expect(pattern(sure, 'limited-dorsiflexion', 'left').grade).toBe('present');
      expect(pattern(sure, 'calf-pattern', 'left').grade).toBe('present');
      const capped = sure.map(({ grade }) => (grade === 'present' ? 'possible' : grade));
      expect(unsure[list]?.map(({ grade }) => grade)).toEqual(capped);
    });
  });

  test('of which the evidence is missing are never not-seen', () => {
    for (const status of ['no-cycles', 'low-quality', 'not-visible-from-this-view'] as const) {
      for (const signals of [FROM_SIDE, FROM_FRONT]) {
        const all = input({}, { signals });
        const readings = all.readings.map((detail) => withoutValue(detail, status));
        for (const { grade } of findPatterns({ ...all, readings })) {
          expect(grade).toBe('cannot-tell');
        }
      }
    }
  });

  test('of which one needed reading is missing are never not-seen, whatever the others say', () => {
    for (const row of ALL_RULES) {
      for (const criterion of row.anyOf.flat()) {
        if (criterion.ifMissing !== undefined) continue;
        const all = input({});
        // Everything far from every limit, on the side that speaks against the pattern; one reading is not there.
        const readings = all.readings.map((detail) => {
          const { id } = detail.measure;
          if (id === criterion.reading) return withoutValue(detail, 'low-quality');
          const against = row.anyOf.flat().find(({ reading }) => reading === id);
          return detailWith(detail, { value: -1000 * (against?.direction ?? 1) });
        });
        const found = findPatterns({ ...all, readings }).filter(({ id }) => id === row.id);
        expect(found.map(({ grade }) => grade)).not.toContain('not-seen');
      }
    }
  });

  test('of one leg do not hang on the other leg being seen', () => {
    const all = input({ ...USUAL_SHIN, 'ankle-dorsiflexion-peak-stance': both(25) });
    const readings = all.readings.map((detail) =>
      detail.measure.side === 'right' ? withoutValue(detail, 'no-cycles') : detail,
    );
    const patterns = findPatterns({ ...all, readings });
    expect(pattern(patterns, 'limited-dorsiflexion', 'left').grade).toBe('not-seen');
    expect(pattern(patterns, 'limited-dorsiflexion', 'right').grade).toBe('cannot-tell');
  });

  test('are not surer when every reading is noisier', () => {
    const claim = { present: 2, possible: 1, 'not-seen': 1, 'cannot-tell': 0 };
    const degrees = fc.double({ min: -20, max: 70, noNaN: true });
    const rows = input({}).readings.map(({ measure }) => measure);
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
            return findPatterns(input(given));
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
});

describe('each rule', () => {
  test.each(SIDES)('limited ankle bend alone is at most possible, %s', (side) => {
    const low = input({
      'ankle-dorsiflexion-peak-stance': { [side]: { value: 0 }, [otherSide(side)]: { value: 20 } },
      ...USUAL_SHIN,
      'heel-off-percent': both(45),
    });
    expect(find('limited-dorsiflexion', side, low).grade).toBe('possible');
    expect(find('limited-dorsiflexion', otherSide(side), low).grade).toBe('not-seen');
  });

  test('without a zero of the sole a limited ankle bend is at most possible', () => {
    const signals = {
      ...FROM_SIDE,
      neutral: { level: 'none', leftDeg: null, rightDeg: null } as const,
    };
    const low = input({ 'ankle-dorsiflexion-peak-stance': { left: { value: -20 } } }, { signals });
    expect(find('limited-dorsiflexion', 'left', low).grade).toBe('possible');
  });

  test('a fast walk is allowed less ankle bend', () => {
    // Halfway between the limits of fast and of usual walking.
    const given = { ...USUAL_SHIN, 'ankle-dorsiflexion-peak-stance': both((9 + 6) / 2) };
    expect(find('limited-dorsiflexion', 'left', input(given, { speed: 'free' })).grade).toBe(
      'possible',
    );
    expect(find('limited-dorsiflexion', 'left', input(given, { speed: 'fast' })).grade).toBe(
      'not-seen',
    );
  });

  test('nothing that depends on speed is said where the speed is unknown', () => {
    const unknown = input(
      { ...USUAL_SHIN, 'ankle-dorsiflexion-peak-stance': { left: { value: 0 } } },
      { speed: null },
    );
    expect(find('limited-dorsiflexion', 'left', unknown).grade).toBe('cannot-tell');
    expect(find('early-heel-rise', 'left', unknown).grade).toBe('cannot-tell');
  });

  test('an early heel by the clock alone is not called: the feet have to pass each other later', () => {
    // The stick figure's own heel leaves the floor well after its feet have passed.
    const early = input({ 'heel-off-percent': { left: { value: 5 } } });
    expect(['present', 'possible']).not.toContain(find('early-heel-rise', 'left', early).grade);
  });

  test.each(SIDES)('toes out and toes in are two ends of one angle, %s', (side) => {
    const turned = (value: number) =>
      input({ 'foot-progression-stance': { left: { value }, right: { value } } });
    expect(find('toe-out', side, turned(25)).grade).toBe('present');
    expect(find('toe-in', side, turned(25)).grade).toBe('not-seen');
    expect(find('toe-out', side, turned(7)).grade).toBe('not-seen');
    expect(find('toe-in', side, turned(7)).grade).toBe('not-seen');
    expect(find('toe-in', side, turned(-15)).grade).toBe('present');
    expect(find('toe-out', side, turned(-15)).grade).toBe('not-seen');
  });

  test('a foot turned out far more than the other is a finding below the absolute limit', () => {
    const one = input({
      'foot-progression-stance': { left: { value: 12 }, right: { value: -16 } },
    });
    expect(find('toe-out', 'left', one).grade).toBe('present');
    expect(find('toe-out', 'right', one).grade).toBe('not-seen');
  });

  test('the pelvic drop belongs to the leg that stands', () => {
    const drop = input({ 'pelvic-drop': { left: { value: 20 }, right: { value: 4 } } });
    expect(find('pelvic-drop', 'left', drop).grade).toBe('present');
    expect(find('pelvic-drop', 'right', drop).grade).toBe('not-seen');
  });

  test('a trunk that leans far forward is present, an upright one is not', () => {
    const lean = (value: number) => input({ 'trunk-lean-mean': { both: { value } } });
    expect(find('forward-trunk-lean', 'both', lean(20)).grade).toBe('present');
    expect(find('forward-trunk-lean', 'both', lean(2)).grade).toBe('not-seen');
  });

  test('steps that differ in time by a half are asymmetric whichever side is longer', () => {
    for (const side of SIDES) {
      const uneven = input({
        'ankle-dorsiflexion-peak-stance': { left: { value: 12 }, right: { value: 12 } },
        'step-time': {
          [side]: { value: 0.75, uncertainty: 0.01 },
          [otherSide(side)]: { value: 0.45, uncertainty: 0.01 },
        },
      });
      expect(find('asymmetry', 'both', uneven).grade).toBe('present');
    }
  });

  test('angles are compared by their difference, never by their ratio', () => {
    // 2 and 0.5 deg differ by a factor of four and by nothing that matters.
    const small = input({
      'ankle-dorsiflexion-peak-stance': {
        left: { value: 2, uncertainty: 0.2 },
        right: { value: 0.5, uncertainty: 0.2 },
      },
      'step-time': {
        left: { value: 0.55, uncertainty: 0.001 },
        right: { value: 0.55, uncertainty: 0.001 },
      },
    });
    const { grade, evidence } = find('asymmetry', 'both', small);
    expect(grade).not.toBe('present');
    const ankle = evidence.find(({ measure }) => measure === 'ankle-dorsiflexion-peak-stance');
    expect(ankle?.value).toBeCloseTo(1.5, 9);
  });

  test('the evidence shows the moment of the clearest cycle', () => {
    const samples = [4, -6, 2].map((value, i) => ({ value, timeS: 10 + i }));
    const all = input({ 'ankle-dorsiflexion-peak-stance': { left: { value: 0, cycles: 3 } } });
    const readings = all.readings.map((detail) =>
      detail.measure.id === 'ankle-dorsiflexion-peak-stance' ? { ...detail, samples } : detail,
    );
    const { evidence } = find('limited-dorsiflexion', 'left', { ...all, readings });
    expect(evidence.find(({ measure }) => measure === 'ankle-dorsiflexion-peak-stance')).toEqual({
      measure: 'ankle-dorsiflexion-peak-stance',
      compare: 'value',
      value: 0,
      unit: 'deg',
      uncertainty: 1,
      direction: -1,
      threshold: 9,
      thresholdOff: 10.5,
      timeS: 11,
      momentsS: [10, 11, 12],
      cycles: 3,
      cyclesBeyond: 3,
      cap: 'present',
    });
  });
});

test('what is found on the left leg is found on the right leg of the mirrored walk', () => {
  const onLeft = (side: Side): RuleInput =>
    input({
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
  const rows = input({}).readings.map(({ measure }) => measure);
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
        return findPatterns(input(put));
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
