import { describe, expect, test } from 'vitest';
import { SIDES } from '#core/body/skeleton.ts';
import { findPatterns } from '#core/patterns/find-patterns.ts';
import { sidesOf } from '#core/patterns/pattern-table.ts';
import { RULE_TABLE } from '#core/patterns/rule-table.ts';
import { withWallTest } from '#core/patterns/with-wall-test.ts';
import { PATTERN_IDS } from '#core/report/ids.ts';
import { ALL_RULES } from '../../builders/all-rules.ts';
import {
  both,
  detailWith,
  FROM_SIDE,
  pattern,
  ruleInput,
  USUAL_SHIN,
  withoutValue,
  type Givens,
} from '../../builders/rule-input.ts';
import { reportOf, signalsOf, VIEWS, type ViewName } from '../../builders/walk-report.ts';

const FROM_FRONT = signalsOf(VIEWS.front);
const SEEN = {
  side: reportOf(VIEWS.side).patterns,
  front: reportOf(VIEWS.front).patterns,
  back: reportOf(VIEWS.back).patterns,
  oblique: reportOf(VIEWS.oblique).patterns,
} as const satisfies Record<ViewName, unknown>;

describe('the patterns', () => {
  test('are all there, each leg or the whole body once, in every view and without a walk', () => {
    const wanted = PATTERN_IDS.flatMap((id) => sidesOf(id).map((side) => `${id} ${side}`));
    const lists = [
      findPatterns(null),
      ...Object.values(SEEN),
      reportOf({ backwards: true }).patterns,
    ];
    for (const patterns of lists) {
      expect(patterns.map(({ id, side }) => `${id} ${side}`)).toEqual(wanted);
    }
  });

  test('have a rule each, but for the composite and the arch of the foot, which no landmark carries', () => {
    const without = PATTERN_IDS.filter((id) => RULE_TABLE[id] === null);
    expect(without).toEqual(['midfoot-pronation', 'calf-pattern']);
    for (const { id, grade, reason } of SEEN.side) {
      if (id !== 'midfoot-pronation') continue;
      expect({ grade, reason }).toEqual({ grade: 'cannot-tell', reason: 'not-assessed' });
    }
  });

  test('give a reason exactly when they cannot tell', () => {
    for (const patterns of Object.values(SEEN)) {
      for (const { grade, reason } of patterns) {
        expect(reason === null).toBe(grade !== 'cannot-tell');
      }
    }
  });

  test('that this view does not show say so', () => {
    const { side, front } = SEEN;
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
    for (const { id, grade } of findPatterns(ruleInput({}, { quality: 40 }))) {
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
      const found = findPatterns(ruleInput(stiff, { mayBeMixedUp }));
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
        const all = ruleInput({}, { signals });
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
        const all = ruleInput({});
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
    const all = ruleInput({ ...USUAL_SHIN, 'ankle-dorsiflexion-peak-stance': both(25) });
    const readings = all.readings.map((detail) =>
      detail.measure.side === 'right' ? withoutValue(detail, 'no-cycles') : detail,
    );
    const patterns = findPatterns({ ...all, readings });
    expect(pattern(patterns, 'limited-dorsiflexion', 'left').grade).toBe('not-seen');
    expect(pattern(patterns, 'limited-dorsiflexion', 'right').grade).toBe('cannot-tell');
  });
});
