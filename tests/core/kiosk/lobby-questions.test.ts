import { expect, test } from 'vitest';
import {
  answersWith,
  codesOnCard,
  LOBBY_CARDS,
  LOBBY_STEPS,
  nextLobbyStep,
} from '#core/kiosk/lobby-questions.ts';
import { assessSafety, type SafetyAnswers } from '#core/safety/assess-safety.ts';
import { questionOf, SAFETY_CODES, type SafetyCode } from '#core/safety/questions.ts';

const asked = LOBBY_CARDS.flatMap(codesOnCard);
const NOTHING = LOBBY_STEPS.reduce(
  (before: SafetyAnswers, step) => answersWith(before, step, []),
  {},
);

test('every question stands on one card, but for those that change exercises alone', () => {
  expect(new Set(asked).size).toBe(asked.length);
  const notAsked = SAFETY_CODES.filter((code) => !asked.includes(code));
  expect(notAsked).toEqual(['long-pain', 'calf-injury', 'sore-calf', 'clot-risk', 'over-75']);
  for (const code of notAsked) {
    const { page } = questionOf(code);
    const { route, mayMove, helperNeeded } = assessSafety(NOTHING);
    const answers = { ...NOTHING, [page]: [code] };
    expect(assessSafety(answers)).toMatchObject({ route, mayMove, helperNeeded });
  }
});

test('nothing of it is true: who was asked all steps may walk, and gets no exercises', () => {
  expect(assessSafety(NOTHING)).toMatchObject({
    route: 'clear',
    mayMove: true,
    mayExercise: false,
  });
  expect(nextLobbyStep(NOTHING)).toBeNull();
});

test('the steps come one after the other, and a sign that stops ends the asking', () => {
  expect(nextLobbyStep({})).toBe(0);
  const first = answersWith({}, LOBBY_STEPS[0]!, []);
  expect(nextLobbyStep(first)).toBe(1);
  expect(nextLobbyStep(answersWith(first, LOBBY_STEPS[1]!, []))).toBe(2);
  expect(nextLobbyStep(answersWith({}, LOBBY_STEPS[0]!, ['emergency']))).toBeNull();
});

test('a card leads where the gravest of its questions leads alone', () => {
  for (const step of LOBBY_STEPS)
    for (const card of step) {
      const whole = assessSafety(answersWith(NOTHING, step, [card]));
      for (const code of codesOnCard(card)) {
        const alone = assessSafety({ ...NOTHING, [questionOf(code).page]: [code] });
        expect({ code, route: alone.route }).toEqual({ code, route: whole.route });
        expect(alone.helperNeeded).toBe(whole.helperNeeded);
      }
    }
});

test('two cards of a step are both heard', () => {
  const answers = answersWith(NOTHING, LOBBY_STEPS[2]!, ['soon', 'unsteady']);
  expect(assessSafety(answers)).toMatchObject({ route: 'soon', helperNeeded: true });
  const codes: readonly SafetyCode[] = ['eased-by-sitting', 'diabetic-foot', 'child-limps'];
  expect(answers.health).toEqual(codes);
});
