import type { SafetyRoute } from '#core/safety/assess-safety.ts';
import type { SafetyCode, SafetyPage } from '#core/safety/questions.ts';

export interface SafetyPageWords {
  readonly question: string;
  readonly hint: string;
}

export const SAFETY_PAGE_WORDS: Readonly<Record<SafetyPage, SafetyPageWords>> = {
  emergency: {
    question: 'Is any of this happening now, or new in the last days?',
    hint: 'Tick all that are true. These need help at once.',
  },
  today: {
    question: 'And any of these?',
    hint: 'Tick all that are true. These should be looked at today.',
  },
  health: {
    question: 'Does one of these fit?',
    hint: 'Tick all that are true.',
  },
  steadiness: {
    question: 'How steady are you on your feet?',
    hint: 'Tick all that are true.',
  },
  exercise: {
    question: 'Before we show exercises',
    hint: 'Tick all that are true. They change what we show.',
  },
};

export const SAFETY_QUESTION_WORDS: Readonly<Record<SafetyCode, string>> = {
  'bladder-or-bowel': 'New trouble passing or holding urine, or holding stools',
  'saddle-numbness':
    'Numb between the legs (private parts, buttocks, back passage), or sexual feeling suddenly gone',
  'weak-legs': 'Both legs weak, or a leg that quickly gets weaker',
  'chest-or-belly':
    'Back pain with chest pain, with fainting, or with a beating feeling in the belly',
  'face-arm-speech': 'A face that droops, an arm that went weak, or speech that is not clear',
  'hot-swollen-calf': 'One calf that is hot, red, swollen and sore',
  breathless: 'Suddenly short of breath',
  'heel-pop': 'A sudden pop in the calf or heel, and that foot cannot push off now',
  'cold-foot': 'Very strong calf pain, with a pale or cold foot',

  'leg-tingling': 'Numbness, tingling or shooting pain down a leg',
  'foot-drops': 'A foot that has begun to hang down or to trip you',
  'back-after-fall': 'Back pain since a fall or an accident',
  'back-with-fever':
    'Back pain with fever, chills or an infection, with weak defences, or with drugs by needle',
  'back-with-cancer': 'Back pain, and cancer now or in the past, or weight lost without trying',
  'back-at-night': 'Back pain that is bad at night and does not ease with rest',
  'first-back-pain':
    'A first back pain before the age of 20 or after 55, or pain between the shoulder blades',

  'surgery-or-fracture': 'An operation or a broken bone in the last 12 weeks',
  'no-weight': 'Told not to put weight on a leg',
  dizzy: 'Dizzy today',
  'needs-help': 'Cannot walk without another person’s help',
  'pelvic-pain': 'Pregnant, with pain in the hips or pelvis',
  'long-pain': 'Pain for more than six weeks',
  'eased-by-sitting': 'Leg pain that grows while walking and eases when you sit',
  'diabetic-foot': 'Diabetes, with a foot that is numb or has a wound',
  'child-limps': 'The walker is a child with a limp',

  'fell-last-year': 'I fell in the last year',
  unsteady: 'I feel unsteady when I stand or walk',
  'worried-about-falling': 'I worry about falling',

  'calf-injury': 'I hurt a calf or Achilles tendon in the last three months',
  'sore-calf': 'One calf is swollen, warm, red or newly sore',
  'clot-risk': 'I take blood thinners, or I had a blood clot',
  'over-75': 'I am older than 75',
};

export const SAFETY_WORDS = {
  beforeWalking: 'Before you walk',
  beforeExercise: 'First, a few questions',
  why: 'A few taps, for your safety. Your answers stay on this page and are never stored.',
  none: 'None of these',
  next: 'Continue',
  skip: 'Skip this',
  skipMeans: 'If you skip this, we choose the careful way.',
  professional: 'I am a health professional looking at somebody else’s walk',
  startOver: 'Start over',
  changeAnswers: 'Change my answers',
  step: (page: number, pages: number) => `Page ${page} of ${pages}`,
  helper: 'Have somebody with you',
  helperHow:
    'Let a helper walk beside you. Walk a shorter path, near a wall or a chair. Use your stick or frame as usual. Keep your shoes on unless the floor is dry. Stop if it hurts, or if you feel dizzy or short of breath.',
  notKept: 'Because of your answers, nothing is kept on this device.',
  saveIt: 'Save it as a file if you want to show it to somebody.',
} as const;

export interface RouteWords {
  readonly title: string;
  readonly what: string;
  readonly doNow: readonly string[];
  readonly nothingKept: string;
}

/** What to do after a flag. Calm and plain: what it may be is not for an app to say. */
export const ROUTE_WORDS: Readonly<Record<Exclude<SafetyRoute, 'clear'>, RouteWords>> = {
  emergency: {
    title: 'Get help now',
    what: 'What you ticked needs a doctor at once. A film of your walk is of no help now.',
    doNow: [
      'Stay where you are, and sit or lie down.',
      'If you are in a clinic, tell the staff now.',
      'Do not drive yourself.',
    ],
    nothingKept: 'Nothing was filmed and nothing was stored.',
  },
  today: {
    title: 'Talk to a doctor today',
    what: 'What you ticked should be looked at today. Please wait with a film and with exercises until then.',
    doNow: [
      'Call your doctor or a clinic now, and say what you ticked.',
      'If both legs feel weak, or if bladder or bowel control changes, call the emergency number at once.',
    ],
    nothingKept: 'Nothing was filmed and nothing was stored.',
  },
  'not-self-test': {
    title: 'Not on your own today',
    what: 'With what you ticked, a walk or a test should be done with a therapist beside you.',
    doNow: [
      'Ask your therapist or doctor whether and when a film makes sense.',
      'They can film with you and look at the walk here.',
    ],
    nothingKept: 'Nothing was filmed and nothing was stored.',
  },
  soon: {
    title: 'Have this looked at soon',
    what: 'What you ticked should be looked at in the next weeks. You can still watch a walk, but we show no exercises.',
    doNow: ['Make an appointment with your doctor or physiotherapist.'],
    nothingKept: 'Nothing will be stored on this device.',
  },
};

/** On a result the film is there already, so that the words of before a film do not fit. */
export const RESULT_STAYS = 'We show no exercises. Your answers were not stored.';
export const KEPT_BEFORE =
  'This walk was kept before you answered. You can delete it in past walks.';

export const EMERGENCY_WORDS = {
  call: (number: string) => `Call ${number}`,
  where: (region: string) =>
    `That is the number in the region your browser is set to (${region}). Elsewhere, call your local emergency number.`,
  local: 'Call your local emergency number.',
} as const;
