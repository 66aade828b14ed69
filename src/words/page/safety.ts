import { msg, str } from '@lit/localize';
import type { SafetyRoute } from '#core/safety/assess-safety.ts';
import type { SafetyCode, SafetyPage } from '#core/safety/questions.ts';
import { language } from '../language/locale.ts';
import { wordTable } from '../base/word-table.ts';

export interface SafetyPageWords {
  readonly question: string;
  readonly hint: string;
}

export const SAFETY_PAGE_WORDS = wordTable<SafetyPage, SafetyPageWords>({
  emergency: () => ({
    question: msg('Is any of this happening now, or new in the last days?'),
    hint: msg('Tick all that are true. These need help at once.'),
  }),
  today: () => ({
    question: msg('And any of these?'),
    hint: msg('Tick all that are true. These should be looked at today.'),
  }),
  health: () => ({
    question: msg('Does one of these fit?'),
    hint: msg('Tick all that are true. They change what we show.'),
  }),
  steadiness: () => ({
    question: msg('How steady are you on your feet?'),
    hint: msg('Tick all that are true.'),
  }),
  exercise: () => ({
    question: msg('Before we show exercises'),
    hint: msg('Tick all that are true. They change what we show.'),
  }),
});

export const SAFETY_QUESTION_WORDS = wordTable<SafetyCode, string>({
  'bladder-or-bowel': () => msg('New trouble passing urine, or controlling your bladder or bowels'),
  'saddle-numbness': () =>
    msg('Numb between the legs (genitals, buttocks, anus), or sexual feeling suddenly gone'),
  'weak-legs': () => msg('Both legs weak, or a leg that quickly gets weaker'),
  'chest-or-belly': () =>
    msg('Back pain with chest pain, with fainting, or with a beating feeling in the belly'),
  'face-arm-speech': () =>
    msg('A face that droops, an arm that went weak, or speech that is not clear'),
  'hot-swollen-calf': () => msg('One calf that is hot, red, swollen and sore'),
  breathless: () => msg('Suddenly short of breath'),
  'heel-pop': () => msg('A sudden pop in the calf or heel, and that foot cannot push off now'),
  'cold-foot': () => msg('Very strong calf pain, with a pale or cold foot'),

  'leg-tingling': () => msg('Numbness, tingling or shooting pain down a leg'),
  'foot-drops': () => msg('A foot that has begun to hang down or to trip you'),
  'back-after-fall': () => msg('New back pain since a fall or an accident'),
  'back-with-fever': () =>
    msg('Back pain with fever, chills or an infection, a weak immune system, or injected drugs'),
  'back-with-cancer': () =>
    msg('Back pain, and cancer now or in the past, or weight lost without trying'),
  'back-at-night': () => msg('Back pain that is bad at night and does not ease with rest'),
  'first-back-pain': () =>
    msg(
      'New in the last weeks: a first back pain before the age of 20 or after 55, or pain between the shoulder blades',
    ),

  'surgery-or-fracture': () => msg('An operation or a broken bone in the last 12 weeks'),
  'no-weight': () => msg('Told not to put weight on a leg'),
  dizzy: () => msg('Dizzy today'),
  'needs-help': () => msg('Cannot walk without another person’s help'),
  'pelvic-pain': () => msg('Pregnant, with pain in the hips or pelvis'),
  'long-pain': () => msg('Pain for more than six weeks'),
  'eased-by-sitting': () => msg('Leg pain that grows while walking and eases when you sit'),
  'diabetic-foot': () => msg('Diabetes, with a foot that is numb or has a wound'),
  'child-limps': () => msg('The walker is a child with a limp'),

  'fell-last-year': () => msg('I fell in the last year'),
  unsteady: () => msg('I feel unsteady when I stand or walk'),
  'worried-about-falling': () => msg('I worry about falling'),

  'calf-injury': () => msg('I hurt a calf or Achilles tendon in the last three months'),
  'sore-calf': () => msg('One calf is swollen, warm, red or newly sore'),
  'clot-risk': () => msg('I take blood thinners, or I had a blood clot'),
  'over-75': () => msg('I am older than 75'),
});

export const SAFETY_WORDS = wordTable({
  beforeWalking: () => msg('Before you walk'),
  beforeExercise: () => msg('First, a few questions'),
  why: () =>
    msg(
      'A few taps, for your safety. Your answers are forgotten when you close this page, and never stored.',
    ),
  none: () => msg('None of these'),
  next: () => msg('Continue'),
  skip: () => msg('Skip this'),
  skipMeans: () => msg('If you skip this, we choose the careful way.'),
  professional: () => msg('I am a health professional looking at somebody else’s walk'),
  startOver: () => msg('Start over'),
  changeAnswers: () => msg('Change my answers'),
  helper: () => msg('Have somebody with you'),
  helperHow: () =>
    msg(
      'Let a helper walk beside you. Walk a shorter path, near a wall or a chair. Use your stick or frame as usual. Keep your shoes on unless the floor is dry. Stop if it hurts, or if you feel dizzy or short of breath.',
    ),
  notKept: () => msg('Because of your answers, nothing is kept on this device.'),
  saveIt: () => msg('Save it as a file if you want to show it to somebody.'),
});

export interface RouteWords {
  readonly title: string;
  readonly what: string;
  readonly doNow: readonly string[];
  readonly nothingKept: string;
}

/** What to do after a flag. Calm and plain: what it may be is not for an app to say. */
export const ROUTE_WORDS = wordTable<Exclude<SafetyRoute, 'clear'>, RouteWords>({
  emergency: () => ({
    title: msg('Get help now'),
    what: msg('What you ticked needs a doctor at once. A video of your walk is of no help now.'),
    doNow: [
      msg('Stay where you are, and sit or lie down.'),
      msg('If you are in a clinic, tell the staff now.'),
      msg('Do not drive yourself.'),
    ],
    nothingKept: msg('Nothing was recorded and nothing was stored.'),
  }),
  today: () => ({
    title: msg('Talk to a doctor today'),
    what: msg(
      'What you ticked should be looked at today. Please wait with a video and with exercises until then.',
    ),
    doNow: [
      msg('Call your doctor or a clinic now, and say what you ticked.'),
      msg(
        'If both legs feel weak, or if bladder or bowel control changes, call the emergency number at once.',
      ),
    ],
    nothingKept: msg('Nothing was recorded and nothing was stored.'),
  }),
  'not-self-test': () => ({
    title: msg('Not on your own today'),
    what: msg('With what you ticked, a walk or a test should be done with a therapist beside you.'),
    doNow: [
      msg('Ask your therapist or doctor whether and when a video makes sense.'),
      msg('They can record with you and look at the walk here.'),
    ],
    nothingKept: msg('Nothing was recorded and nothing was stored.'),
  }),
  soon: () => ({
    title: msg('Have this looked at soon'),
    what: msg(
      'What you ticked should be looked at in the next weeks. You can still watch a walk, but we show no exercises.',
    ),
    doNow: [msg('Make an appointment with your doctor or physiotherapist.')],
    nothingKept: msg('Nothing will be stored on this device.'),
  }),
});

/** On a result the video is there already, so that the words of before a video do not fit. */
export const STAYS_WORDS = wordTable({
  notStored: () => msg('We show no exercises. Your answers were not stored.'),
  keptBefore: () => msg('This walk was kept before you answered. You can delete it in past walks.'),
});

export function pageText(page: number, pages: number): string {
  return msg(str`Page ${page} of ${pages}`);
}

export function callText(number: string): string {
  return msg(str`Call ${number}`);
}

/** Whose number it is, by the code of a region, "GB": how a browser is set is not where it is. */
export function whereText(regionCode: string): string {
  const region = new Intl.DisplayNames([language()], { type: 'region' }).of(regionCode);
  return msg(
    str`That is the number in the region your browser is set to (${region ?? regionCode}). Elsewhere, call your local emergency number.`,
  );
}

export function callLocalText(): string {
  return msg('Call your local emergency number.');
}
