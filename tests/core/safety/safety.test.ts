import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessSafety,
  gravityOf,
  maySkip,
  nextPage,
  readyToMove,
  readyToTest,
  SAFETY_ROUTES,
  safetyOf,
  UNASKED,
  type SafetyAnswers,
} from '#core/safety/assess-safety.ts';
import { emergencyNumber } from '#core/safety/emergency-number.ts';
import {
  codesOn,
  questionOf,
  SAFETY_CODES,
  SAFETY_PAGES,
  type SafetyCode,
  type SafetyPage,
} from '#core/safety/questions.ts';

const NOTHING: SafetyAnswers = {
  emergency: [],
  today: [],
  health: [],
  steadiness: [],
  exercise: [],
};

const FLAGS = SAFETY_CODES.filter((code) => questionOf(code).urgency !== 'gate');

/** A yes more on the page that asks it. */
function saying(answers: SafetyAnswers, code: SafetyCode): SafetyAnswers {
  const { page } = questionOf(code);
  const before = answers[page];
  return { ...answers, [page]: [...(before === 'skipped' ? [] : (before ?? [])), code] };
}

/** Answers of every kind: pages unasked, skipped where that is allowed, or with any yeses. */
const anyAnswers: fc.Arbitrary<SafetyAnswers> = fc
  .record(
    Object.fromEntries(SAFETY_PAGES.map((page) => [page, anyAnswerTo(page)])) as Record<
      SafetyPage,
      ReturnType<typeof anyAnswerTo>
    >,
    { requiredKeys: [] },
  )
  .map((answers) => answers as SafetyAnswers);

function anyAnswerTo(page: SafetyPage) {
  const yeses = fc.subarray([...codesOn(page)]);
  return maySkip(page) ? fc.oneof(yeses, fc.constant('skipped' as const)) : yeses;
}

describe('the route', () => {
  test('is never lowered by a yes more', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...SAFETY_CODES), (answers, code) => {
        const before = gravityOf(assessSafety(answers).route);
        expect(gravityOf(assessSafety(saying(answers, code)).route)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('is that of the gravest yes, in whatever order they are said', () => {
    fc.assert(
      fc.property(fc.subarray([...FLAGS], { minLength: 1 }), (codes) => {
        const gravest = Math.max(
          ...codes.map((code) => SAFETY_ROUTES.indexOf(questionOf(code).urgency as 'soon')),
        );
        const route = (order: readonly SafetyCode[]) =>
          assessSafety(order.reduce(saying, NOTHING)).route;
        expect(gravityOf(route(codes))).toBe(gravest);
        expect(route([...codes].reverse())).toBe(route(codes));
      }),
    );
  });

  test('of loss of feeling between the legs is an emergency, of tingling down a leg today', () => {
    expect(assessSafety(saying(NOTHING, 'saddle-numbness')).route).toBe('emergency');
    expect(assessSafety(saying(NOTHING, 'leg-tingling')).route).toBe('today');
    expect(assessSafety(saying(NOTHING, 'surgery-or-fracture')).route).toBe('not-self-test');
    expect(assessSafety(saying(NOTHING, 'diabetic-foot')).route).toBe('soon');
  });
});

describe('what may follow', () => {
  test('nobody moves, and no exercise is shown, before the questions are answered', () => {
    expect(assessSafety({})).toMatchObject({ mayMove: false, mayExercise: false });
    const asked = { emergency: [], today: [], health: [] };
    expect(assessSafety(asked).mayMove).toBe(false);
    expect(assessSafety({ ...asked, steadiness: [] })).toMatchObject({
      mayMove: true,
      mayExercise: false,
    });
    expect(assessSafety(NOTHING)).toMatchObject({ mayMove: true, mayExercise: true });
  });

  test('any flag takes away all exercise and keeps nothing', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...FLAGS), (answers, flag) => {
        const safety = assessSafety(saying(answers, flag));
        expect(safety.mayExercise).toBe(false);
        expect(safety.mayKeep).toBe(false);
      }),
    );
  });

  test('a yes more never opens what was closed', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...SAFETY_CODES), (answers, code) => {
        // Only what has been asked can be said yes to.
        fc.pre(Array.isArray(answers[questionOf(code).page]));
        const [before, after] = [assessSafety(answers), assessSafety(saying(answers, code))];
        for (const open of ['mayMove', 'mayExercise', 'mayKeep'] as const)
          expect(Number(after[open])).toBeLessThanOrEqual(Number(before[open]));
        for (const gate of ['noBalanceWork', 'noCalfPressure', 'noCalfLoad'] as const)
          if (before[gate] !== null) expect(after[gate]).not.toBeNull();
      }),
    );
  });

  test('with a flag for soon one may walk, with a graver one not', () => {
    expect(assessSafety(saying(NOTHING, 'diabetic-foot')).mayMove).toBe(true);
    for (const flag of ['dizzy', 'foot-drops', 'breathless'] as const)
      expect(assessSafety(saying(NOTHING, flag)).mayMove).toBe(false);
  });

  test('a flag for soon is read before one walks, and forbids the test at the wall', () => {
    const state = { ...UNASKED, answers: saying(NOTHING, 'diabetic-foot') };
    expect(readyToMove(state)).toBe(false);
    expect(readyToMove({ ...state, acknowledged: true })).toBe(true);
    expect(readyToTest({ ...state, acknowledged: true })).toBe(false);
    expect(readyToTest({ ...UNASKED, answers: NOTHING })).toBe(true);
    // Reading what to do does not lead past a graver flag.
    const graver = { ...UNASKED, answers: saying(NOTHING, 'foot-drops'), acknowledged: true };
    expect(readyToMove(graver)).toBe(false);
  });

  test('long pain without another sign keeps the result, the test at the wall and gentle exercise', () => {
    const answers = saying(NOTHING, 'long-pain');
    expect(assessSafety(answers)).toMatchObject({
      route: 'clear',
      mayMove: true,
      mayExercise: true,
      mayKeep: true,
      longPain: true,
      noBalanceWork: 'long-pain',
    });
    expect(readyToTest({ ...UNASKED, answers })).toBe(true);
    // Another sign beside it leads where that sign leads.
    expect(assessSafety(saying(answers, 'eased-by-sitting')).mayExercise).toBe(false);
    expect(assessSafety(saying(answers, 'back-at-night')).route).toBe('today');
  });

  test('a professional is asked nothing, and stands in for no answer of a walker', () => {
    const state = { ...UNASKED, professional: true };
    expect(readyToMove(state)).toBe(true);
    expect(safetyOf(state).mayExercise).toBe(true);
    expect(safetyOf(UNASKED)).toMatchObject({ mayMove: false, mayExercise: false });
  });

  test('who fell, is unsteady or worries about falling needs a helper and no stairs', () => {
    for (const code of codesOn('steadiness'))
      expect(assessSafety(saying(NOTHING, code))).toMatchObject({
        mayMove: true,
        helperNeeded: true,
        noBalanceWork: 'unsteady',
      });
    expect(assessSafety(NOTHING)).toMatchObject({ helperNeeded: false, noBalanceWork: null });
  });

  test('a question passed over is not a no: every gate that hangs on it closes', () => {
    const skipped = { ...NOTHING, steadiness: 'skipped', exercise: 'skipped' } as const;
    expect(assessSafety(skipped)).toMatchObject({
      mayExercise: true,
      helperNeeded: true,
      noBalanceWork: 'not-known',
      noCalfPressure: 'not-known',
      noCalfLoad: 'not-known',
    });
  });
});

describe('the asking', () => {
  test('goes from the gravest page on and ends when all is known', () => {
    const order: SafetyPage[] = [];
    let answers: SafetyAnswers = {};
    for (let page = nextPage(answers, 'exercise'); page !== null;) {
      order.push(page);
      answers = { ...answers, [page]: [] };
      page = nextPage(answers, 'exercise');
    }
    expect(order).toEqual(SAFETY_PAGES);
  });

  test('ends at once where a flag stops the person, but not where it can wait', () => {
    expect(nextPage({ emergency: ['weak-legs'] }, 'move')).toBeNull();
    expect(nextPage({ emergency: [], today: ['foot-drops'] }, 'move')).toBeNull();
    expect(nextPage({ emergency: [], today: [], health: ['diabetic-foot'] }, 'move')).toBe(
      'steadiness',
    );
  });

  test('before a walk does not ask what only exercise needs', () => {
    expect(nextPage({ emergency: [], today: [], health: [], steadiness: [] }, 'move')).toBeNull();
  });

  test('lets nobody pass over a page with a flag on it', () => {
    for (const code of FLAGS) expect(maySkip(questionOf(code).page)).toBe(false);
  });
});

describe('the emergency number', () => {
  test('is that of the region in the language tag', () => {
    expect(emergencyNumber('en-GB')).toEqual({ region: 'GB', number: '999' });
    expect(emergencyNumber('en-US')?.number).toBe('911');
    expect(emergencyNumber('es-ES')?.number).toBe('112');
    expect(emergencyNumber('zh-Hant-TW')?.number).toBe('119');
  });

  test('is not guessed where no region is told or known', () => {
    for (const tag of ['en', 'es-419', 'en-AQ', '', 'not a tag'])
      expect(emergencyNumber(tag)).toBeNull();
  });
});
