/** The pages of questions, in the order in which they are asked: the gravest first. */
export const SAFETY_PAGES = ['emergency', 'today', 'health', 'steadiness', 'exercise'] as const;
export type SafetyPage = (typeof SAFETY_PAGES)[number];

/** Where a yes leads. `gate` stops nothing: it changes what is advised, and how a walk is filmed. */
export type Urgency = 'emergency' | 'today' | 'not-self-test' | 'soon' | 'gate';

interface Question {
  readonly page: SafetyPage;
  readonly urgency: Urgency;
}

/**
 * What is asked before a walk and before any exercise is shown: red flags (clinical-rules.md 11.1), the fall
 * screen (11.2) and the safety gates of the advice (9.2).
 */
const QUESTIONS = {
  'bladder-or-bowel': { page: 'emergency', urgency: 'emergency' },
  'saddle-numbness': { page: 'emergency', urgency: 'emergency' },
  'weak-legs': { page: 'emergency', urgency: 'emergency' },
  'chest-or-belly': { page: 'emergency', urgency: 'emergency' },
  'face-arm-speech': { page: 'emergency', urgency: 'emergency' },
  'hot-swollen-calf': { page: 'emergency', urgency: 'emergency' },
  breathless: { page: 'emergency', urgency: 'emergency' },
  'heel-pop': { page: 'emergency', urgency: 'emergency' },
  'cold-foot': { page: 'emergency', urgency: 'emergency' },

  'leg-tingling': { page: 'today', urgency: 'today' },
  'foot-drops': { page: 'today', urgency: 'today' },
  'back-after-fall': { page: 'today', urgency: 'today' },
  'back-with-fever': { page: 'today', urgency: 'today' },
  'back-with-cancer': { page: 'today', urgency: 'today' },
  'back-at-night': { page: 'today', urgency: 'today' },
  'first-back-pain': { page: 'today', urgency: 'today' },

  'surgery-or-fracture': { page: 'health', urgency: 'not-self-test' },
  'no-weight': { page: 'health', urgency: 'not-self-test' },
  dizzy: { page: 'health', urgency: 'not-self-test' },
  'needs-help': { page: 'health', urgency: 'not-self-test' },
  'pelvic-pain': { page: 'health', urgency: 'not-self-test' },
  'long-pain': { page: 'health', urgency: 'gate' },
  'eased-by-sitting': { page: 'health', urgency: 'soon' },
  'diabetic-foot': { page: 'health', urgency: 'soon' },
  'child-limps': { page: 'health', urgency: 'soon' },

  'fell-last-year': { page: 'steadiness', urgency: 'gate' },
  unsteady: { page: 'steadiness', urgency: 'gate' },
  'worried-about-falling': { page: 'steadiness', urgency: 'gate' },

  'calf-injury': { page: 'exercise', urgency: 'gate' },
  'sore-calf': { page: 'exercise', urgency: 'gate' },
  'clot-risk': { page: 'exercise', urgency: 'gate' },
  'over-75': { page: 'exercise', urgency: 'gate' },
} as const satisfies Record<string, Question>;

export type SafetyCode = keyof typeof QUESTIONS;

export const SAFETY_CODES = Object.keys(QUESTIONS) as readonly SafetyCode[];

export function questionOf(code: SafetyCode): Question {
  return QUESTIONS[code];
}

/** The questions of one page. */
export function codesOn(page: SafetyPage): readonly SafetyCode[] {
  return SAFETY_CODES.filter((code) => QUESTIONS[code].page === page);
}
