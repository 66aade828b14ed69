import { nextPage, type SafetyAnswers } from '../safety/assess-safety.ts';
import { codesOn, questionOf, SAFETY_PAGES, type SafetyCode } from '../safety/questions.ts';

/**
 * In a lobby questions are not ticked one by one: others can see the screen, and few touches are wanted. Those that
 * lead to the same thing stand on one card, and a card is true where any of it is.
 */
export const LOBBY_CARDS = ['emergency', 'today', 'not-self-test', 'soon', 'unsteady'] as const;
export type LobbyCard = (typeof LOBBY_CARDS)[number];

/** The cards of each step, the gravest first. */
export const LOBBY_STEPS: readonly (readonly LobbyCard[])[] = [
  ['emergency'],
  ['today'],
  ['not-self-test', 'soon', 'unsteady'],
];

/** What stands on a card. */
export function codesOnCard(card: LobbyCard): readonly SafetyCode[] {
  if (card === 'unsteady') return codesOn('steadiness');
  return SAFETY_PAGES.flatMap((page) => codesOn(page)).filter(
    (code) => questionOf(code).urgency === card,
  );
}

/** The answers with those of one step. Of a card that is true everything counts: the careful way to read it. */
export function answersWith(
  before: SafetyAnswers,
  step: readonly LobbyCard[],
  isTrue: readonly LobbyCard[],
): SafetyAnswers {
  const codes = step.filter((card) => isTrue.includes(card)).flatMap(codesOnCard);
  const pages = new Set(step.flatMap(codesOnCard).map((code) => questionOf(code).page));
  return {
    ...before,
    ...Object.fromEntries(
      [...pages].map((page) => [page, codes.filter((code) => questionOf(code).page === page)]),
    ),
  };
}

/** The next step to ask; null where all is known that a walk needs, or where a sign ends the asking. */
export function nextLobbyStep(answers: SafetyAnswers): number | null {
  const page = nextPage(answers, 'move');
  if (page === null) return null;
  const step = LOBBY_STEPS.findIndex((cards) =>
    cards.flatMap(codesOnCard).some((code) => questionOf(code).page === page),
  );
  return step === -1 ? null : step;
}
