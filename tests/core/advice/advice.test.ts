import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVICE_CODES, ADVICE_FOR, type AdviceCode } from '#core/advice/advice-codes.ts';
import { formOf } from '#core/advice/advice-gates.ts';
import { advise, MOST_ITEMS, type Plan } from '#core/advice/advise.ts';
import { GRADES, PATTERN_IDS, type Grade, type PatternId } from '#core/report/ids.ts';
import type { Pattern } from '#core/report/report.ts';
import {
  assessSafety,
  LEFT_TO_PROFESSIONAL,
  type Safety,
  type SafetyAnswers,
} from '#core/safety/assess-safety.ts';
import { questionOf, SAFETY_CODES, type SafetyCode } from '#core/safety/questions.ts';
import type { WallTest } from '#core/wall-test/wall-test.ts';

const NOTHING: SafetyAnswers = {
  emergency: [],
  today: [],
  health: [],
  steadiness: [],
  exercise: [],
};
const CLEAR = assessSafety(NOTHING);

function saying(...codes: readonly SafetyCode[]): Safety {
  const answers = codes.reduce<SafetyAnswers>((before, code) => {
    const { page } = questionOf(code);
    const earlier = before[page];
    return { ...before, [page]: [...(earlier === 'skipped' ? [] : (earlier ?? [])), code] };
  }, NOTHING);
  return assessSafety(answers);
}

function found(id: PatternId, side: Pattern['side'], grade: Grade = 'present'): Pattern {
  return { id, side, grade, reason: null, evidence: [] };
}

function wallTest(left: number | null, right: number | null): WallTest {
  const leg = (distanceCm: number | null) => ({ distanceCm, tibialAngleDeg: null });
  return { left: leg(left), right: leg(right), over60: false };
}

function codesOf(plan: Plan): readonly AdviceCode[] {
  return 'items' in plan ? plan.items.map(({ code }) => code) : [];
}

function formsOf(plan: Plan): readonly string[] {
  return 'items' in plan ? plan.items.map(({ form }) => form) : [];
}

const BOTH_STIFF = [found('limited-dorsiflexion', 'left'), found('limited-dorsiflexion', 'right')];

const anyPatterns = fc.array(
  fc
    .tuple(
      fc.constantFrom(...PATTERN_IDS.filter((id) => id !== 'steppage')),
      fc.constantFrom('left' as const, 'right' as const, 'both' as const),
      fc.constantFrom(...GRADES),
    )
    .map(([id, side, grade]) => found(id, side, grade)),
  { maxLength: 12 },
);
const anyWallTest = fc.option(
  fc
    .tuple(fc.double({ min: 0, max: 25, noNaN: true }), fc.double({ min: 0, max: 25, noNaN: true }))
    .map(([left, right]) => wallTest(left, right)),
);

describe('the plan', () => {
  test('for stiff ankles begins with the test at the wall, then what moves the ankle', () => {
    expect(codesOf(advise(BOTH_STIFF, CLEAR, null))).toEqual(['S1', 'S3', 'S5', 'S2', 'S6']);
  });

  test('does not advise a test that was made, and takes in what comes after it', () => {
    const plan = advise(BOTH_STIFF, CLEAR, wallTest(7, 7));
    expect(codesOf(plan)).toEqual(['S3', 'S5', 'S2', 'S6', 'S4']);
  });

  test('puts first what helps with most of what was found', () => {
    const both = [found('early-heel-rise', 'left'), found('reduced-tibial-progression', 'left')];
    // S3 is first for the heel and second for the shin, S5 the other way round; S7 third for both.
    expect(codesOf(advise(both, CLEAR, null)).toSorted()).toEqual(['S3', 'S5', 'S7']);
    expect(codesOf(advise(both, CLEAR, null)).at(-1)).toBe('S7');
    const sure = [found('early-heel-rise', 'left', 'possible'), found('pelvic-drop', 'left')];
    expect(codesOf(advise(sure, CLEAR, null))[0]).toBe('S7');
  });

  test('names the leg on which the patterns behind an exercise were found', () => {
    const sides = (...patterns: readonly Pattern[]) => {
      const plan = advise(patterns, CLEAR, null);
      return 'items' in plan ? plan.items.find(({ code }) => code === 'S3')?.side : undefined;
    };
    expect(sides(...BOTH_STIFF)).toBe('both');
    expect(sides(found('limited-dorsiflexion', 'right'))).toBe('right');
    expect(
      sides(found('limited-dorsiflexion', 'right'), found('early-heel-rise', 'left', 'possible')),
    ).toBe('both');
    const right = found('limited-dorsiflexion', 'right');
    expect(sides(right, found('limited-dorsiflexion', 'left', 'cannot-tell'))).toBe('right');
  });

  test('names the patterns behind each advice', () => {
    const plan = advise([...BOTH_STIFF, found('early-heel-rise', 'left')], CLEAR, null);
    const stretch = 'items' in plan ? plan.items.find(({ code }) => code === 'S3') : undefined;
    expect(stretch?.becauseOf).toEqual(['limited-dorsiflexion', 'early-heel-rise']);
  });

  test('is short, and never names the same advice twice', () => {
    fc.assert(
      fc.property(anyPatterns, anyWallTest, (patterns, test) => {
        const codes = codesOf(advise(patterns, CLEAR, test));
        expect(codes.length).toBeLessThanOrEqual(MOST_ITEMS);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  test('never suggests needles, injections or imaging', () => {
    expect(ADVICE_CODES).not.toContain('S12');
    expect(Object.values(ADVICE_FOR).flat()).not.toContain('S12');
  });

  test('of a walk with nothing found is to keep moving, without exercises for a stiff calf', () => {
    const plan = advise([found('limited-dorsiflexion', 'left', 'not-seen')], CLEAR, null);
    expect(plan.kind).toBe('keep-moving');
    expect(codesOf(plan)).toEqual(['S6', 'S13', 'S8', 'S9']);
  });

  test('takes toes that point inward for a way of being built', () => {
    expect(advise([found('toe-in', 'left')], CLEAR, null).kind).toBe('keep-moving');
  });

  test('of a video in which nothing could be judged is to film again', () => {
    const open = PATTERN_IDS.map((id) => found(id, 'left', 'cannot-tell'));
    expect(advise(open, CLEAR, null)).toEqual({ kind: 'film-again' });
    expect(advise([], CLEAR, null)).toEqual({ kind: 'film-again' });
  });

  test('comes from the wall test alone where the video cannot tell', () => {
    const open = [found('limited-dorsiflexion', 'left', 'cannot-tell')];
    const plan = advise(open, CLEAR, wallTest(5, 5.5));
    expect(codesOf(plan)[0]).toBe('S3');
    expect('items' in plan && plan.items[0]?.becauseOf).toEqual(['wall-test']);
    expect(advise(open, CLEAR, wallTest(11, 11))).toEqual({ kind: 'film-again' });
  });
});

describe('a therapist', () => {
  test('is advised where one side alone shows it', () => {
    const one = [
      found('limited-dorsiflexion', 'right'),
      found('limited-dorsiflexion', 'left', 'not-seen'),
    ];
    expect(codesOf(advise(one, CLEAR, null)).at(-1)).toBe('S10');
    expect(codesOf(advise(BOTH_STIFF, CLEAR, null))).not.toContain('S10');
  });

  test('is not advised because the other side could not be judged', () => {
    const open = [
      found('limited-dorsiflexion', 'right'),
      found('limited-dorsiflexion', 'left', 'cannot-tell'),
    ];
    expect(codesOf(advise(open, CLEAR, null))).not.toContain('S10');
  });

  test('is advised where the two sides differ, in the walk or by more than 3 cm at the wall', () => {
    expect(codesOf(advise([found('asymmetry', 'both')], CLEAR, null))).toContain('S10');
    expect(codesOf(advise(BOTH_STIFF, CLEAR, wallTest(11, 7)))).toContain('S10');
    expect(codesOf(advise(BOTH_STIFF, CLEAR, wallTest(9, 7)))).not.toContain('S10');
  });

  test('is advised to everybody with long pain, who stretches at the wall and not off a stair', () => {
    const plan = advise(BOTH_STIFF, saying('long-pain'), null);
    expect(formsOf(plan)).toEqual([
      'knee-to-wall',
      'wall-stretch',
      'circles-and-band',
      'calf-rolling',
      'see-therapist',
    ]);
    const nothingFound = [found('limited-dorsiflexion', 'left', 'not-seen')];
    expect(codesOf(advise(nothingFound, saying('long-pain'), null)).at(-1)).toBe('S10');
  });

  test('comes before all exercise where a foot may hang down', () => {
    const plan = advise([...BOTH_STIFF, found('steppage', 'left', 'possible')], CLEAR, null);
    expect(plan).toEqual({ kind: 'see-someone', because: 'steppage' });
  });
});

describe('the gates', () => {
  test('any flag removes all exercise advice, whatever was found', () => {
    const flags = SAFETY_CODES.filter((code) => questionOf(code).urgency !== 'gate');
    fc.assert(
      fc.property(anyPatterns, anyWallTest, fc.constantFrom(...flags), (patterns, test, flag) => {
        expect(advise(patterns, saying(flag), test)).toEqual({
          kind: 'see-someone',
          because: 'answers',
        });
      }),
    );
  });

  test('no exercise is shown before the questions are answered', () => {
    fc.assert(
      fc.property(anyPatterns, anyWallTest, (patterns, test) => {
        expect(codesOf(advise(patterns, assessSafety({}), test))).toEqual([]);
      }),
    );
    expect(advise(BOTH_STIFF, assessSafety({}), null)).toEqual({ kind: 'ask-first' });
  });

  test('who is unsteady or over 75 stretches at the wall and not off a stair', () => {
    for (const code of [
      'unsteady',
      'fell-last-year',
      'worried-about-falling',
      'over-75',
    ] as const) {
      const plan = advise(BOTH_STIFF, saying(code), null);
      expect(formsOf(plan)).toContain('wall-stretch');
      expect(formsOf(plan)).not.toContain('heel-drop');
      expect('items' in plan && plan.items.find(({ code: c }) => c === 'S3')?.gate).toBe(
        code === 'over-75' ? 'over-75' : 'unsteady',
      );
    }
  });

  test('who may have a clot, or a sore calf, presses on no calf, and is told why', () => {
    for (const code of ['clot-risk', 'sore-calf'] as const) {
      const plan = advise(BOTH_STIFF, saying(code), wallTest(7, 7));
      expect(codesOf(plan)).toEqual(['S3', 'S5', 'S6']);
      expect('leftOut' in plan && plan.leftOut).toEqual([
        { code: 'S2', gate: 'clot-risk' },
        { code: 'S4', gate: 'clot-risk' },
      ]);
    }
  });

  test('a calf or tendon hurt lately is neither loaded nor pressed, and a therapist is advised', () => {
    const plan = advise(BOTH_STIFF, saying('calf-injury'), null);
    expect(formsOf(plan)).toEqual(['circles', 'stand-up', 'see-therapist']);
  });

  test('what was passed over closes every gate', () => {
    const skipped = assessSafety({ ...NOTHING, steadiness: 'skipped', exercise: 'skipped' });
    const plan = advise([...BOTH_STIFF, found('pelvic-drop', 'left')], skipped, null);
    expect(formsOf(plan)).toEqual(['bridge', 'circles', 'stand-up']);
  });

  test('a professional gets everything, to be given or not', () => {
    expect(formsOf(advise(BOTH_STIFF, LEFT_TO_PROFESSIONAL, null))).toEqual([
      'knee-to-wall',
      'heel-drop',
      'circles-and-band',
      'calf-rolling',
      'stand-up',
    ]);
  });

  test('a yes more never adds an exercise', () => {
    const gates = SAFETY_CODES.filter((code) => questionOf(code).urgency === 'gate');
    const hard = ['knee-to-wall', 'calf-rolling', 'heel-drop', 'massage-ball', 'circles-and-band'];
    fc.assert(
      fc.property(fc.subarray(gates), fc.constantFrom(...gates), (codes, more) => {
        for (const code of ADVICE_CODES) {
          const [before, after] = [saying(...codes), saying(...codes, more)].map((safety) =>
            formOf(code, safety),
          );
          if (before?.form === null) expect(after?.form).toBeNull();
          if (!hard.includes(before?.form ?? '')) expect(hard).not.toContain(after?.form);
        }
      }),
    );
  });
});
