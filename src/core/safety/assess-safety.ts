import {
  codesOn,
  questionOf,
  SAFETY_PAGES,
  type SafetyCode,
  type SafetyPage,
} from './questions.ts';

/** What was said to one page: what is true of the person, or that they would rather not say. */
export type PageAnswer = readonly SafetyCode[] | 'skipped';

/** Answers by page. A page that is not there was not asked yet: that is not a "no". */
export type SafetyAnswers = Readonly<Partial<Record<SafetyPage, PageAnswer>>>;

/** What is about to happen: somebody walks or stands before this device, or is shown exercises. */
export type SafetyPurpose = 'move' | 'exercise';

/** Where the answers lead, the least grave first. */
export const SAFETY_ROUTES = ['clear', 'soon', 'not-self-test', 'today', 'emergency'] as const;
export type SafetyRoute = (typeof SAFETY_ROUTES)[number];

/** What an answer takes out of the advice, or changes in it. `not-known` stands for a page that was skipped. */
export type Gate = 'unsteady' | 'over-75' | 'calf-injury' | 'clot-risk' | 'long-pain' | 'not-known';

export interface Safety {
  /** The gravest route of what was answered. */
  readonly route: SafetyRoute;
  /** Whether this person may walk before the device now. */
  readonly mayMove: boolean;
  /** Whether exercises may be shown. A flag of any kind forbids it. */
  readonly mayExercise: boolean;
  /** Whether the app may keep anything on the device. */
  readonly mayKeep: boolean;
  readonly helperNeeded: boolean;
  /** Pain for more than six weeks without any other sign: gentle exercises, and the advice to see someone. */
  readonly longPain: boolean;
  /** Why there is no exercise on stairs or on the toes, or null. */
  readonly noBalanceWork: Gate | null;
  /** Why the calf is not to be pressed on, or null. */
  readonly noCalfPressure: Gate | null;
  /** Why the calf is not to be stretched or loaded, or null. */
  readonly noCalfLoad: Gate | null;
}

const NEEDED: Readonly<Record<SafetyPurpose, readonly SafetyPage[]>> = {
  move: ['emergency', 'today', 'health', 'steadiness'],
  exercise: SAFETY_PAGES,
};

/** Pages that may be passed over: not knowing is then taken as the careful answer. */
export function maySkip(page: SafetyPage): boolean {
  return page === 'steadiness' || page === 'exercise';
}

/** The next page to ask before `purpose`; null where all is known, or where a flag ends the asking. */
export function nextPage(answers: SafetyAnswers, purpose: SafetyPurpose): SafetyPage | null {
  if (gravityOf(routeOf(answers)) >= gravityOf('not-self-test')) return null;
  return NEEDED[purpose].find((page) => answers[page] === undefined) ?? null;
}

/**
 * What the answers mean (clinical-rules.md 9.2, 11.1, 11.2): the gravest route wins, and what was not answered closes
 * every gate that hangs on it.
 */
export function assessSafety(answers: SafetyAnswers): Safety {
  const route = routeOf(answers);
  const answered = (purpose: SafetyPurpose) => nextPage(answers, purpose) === null;
  const injured = gateOf(answers, 'exercise', ['calf-injury'], 'calf-injury');
  const longPain = yesOn(answers, 'health').includes('long-pain') ? 'long-pain' : null;
  const unsteady = gateOf(answers, 'steadiness', codesOn('steadiness'), 'unsteady');
  return {
    route,
    mayMove: gravityOf(route) <= gravityOf('soon') && answered('move'),
    mayExercise: route === 'clear' && answered('exercise'),
    mayKeep: route === 'clear',
    helperNeeded: unsteady !== null,
    longPain: longPain !== null,
    noBalanceWork: unsteady ?? gateOf(answers, 'exercise', ['over-75'], 'over-75') ?? longPain,
    noCalfPressure: injured ?? gateOf(answers, 'exercise', ['sore-calf', 'clot-risk'], 'clot-risk'),
    noCalfLoad: injured,
  };
}

/**
 * A professional looks at somebody else's walk and knows them: nothing is asked, and each exercise is shown with
 * what speaks against it.
 */
export const LEFT_TO_PROFESSIONAL: Safety = {
  route: 'clear',
  mayMove: true,
  mayExercise: true,
  mayKeep: true,
  helperNeeded: false,
  longPain: false,
  noBalanceWork: null,
  noCalfPressure: null,
  noCalfLoad: null,
};

/** What the person in front of the screen said of themselves. Kept in memory only, and for one visit. */
export interface SafetyState {
  readonly answers: SafetyAnswers;
  /** They look at somebody else's walk, as a health professional. */
  readonly professional: boolean;
  /** They read what to do after a flag that lets them go on. */
  readonly acknowledged: boolean;
}

export const UNASKED: SafetyState = { answers: {}, professional: false, acknowledged: false };

/** What follows from what was said. */
export function safetyOf({ answers, professional }: SafetyState): Safety {
  return professional ? LEFT_TO_PROFESSIONAL : assessSafety(answers);
}

/** Whether somebody may walk before the device: asked, and a flag for soon read. */
export function readyToMove(state: SafetyState): boolean {
  const { route, mayMove } = safetyOf(state);
  return mayMove && (route === 'clear' || state.acknowledged);
}

/** Whether somebody may test an ankle: that is an exercise, and a flag of any kind forbids it. */
export function readyToTest(state: SafetyState): boolean {
  const { route, mayMove } = safetyOf(state);
  return mayMove && route === 'clear';
}

/** How grave a route is, 0 for clear. */
export function gravityOf(route: SafetyRoute): number {
  return SAFETY_ROUTES.indexOf(route);
}

function routeOf(answers: SafetyAnswers): SafetyRoute {
  const routes = SAFETY_PAGES.flatMap((page) => yesOn(answers, page)).map((code): SafetyRoute => {
    const { urgency } = questionOf(code);
    return urgency === 'gate' ? 'clear' : urgency;
  });
  return routes.reduce((a, b) => (gravityOf(b) > gravityOf(a) ? b : a), 'clear');
}

function gateOf(
  answers: SafetyAnswers,
  page: SafetyPage,
  codes: readonly SafetyCode[],
  gate: Gate,
): Gate | null {
  const answer = answers[page];
  if (answer === undefined || answer === 'skipped') return 'not-known';
  return codes.some((code) => answer.includes(code)) ? gate : null;
}

function yesOn(answers: SafetyAnswers, page: SafetyPage): readonly SafetyCode[] {
  const answer = answers[page];
  return answer === undefined || answer === 'skipped' ? [] : answer;
}
