import { msg, str } from '@lit/localize';
import type { AdviceCode } from '#core/advice/advice-codes.ts';
import type { AdviceCause } from '#core/advice/advise.ts';
import type { Gate } from '#core/safety/assess-safety.ts';
import { lowerFirst } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';
import { PATTERN_WORDS } from '../clinical/patterns/pattern-words.ts';

/** What can be left out, within a sentence. */
const ADVICE_NAMES = wordTable<AdviceCode, string>({
  S1: () => msg('the test at the wall'),
  S2: () => msg('rolling the calf'),
  S3: () => msg('calf stretches'),
  S4: () => msg('pressing the calf with a ball'),
  S5: () => msg('pulling against a band'),
  S6: () => msg('getting up often'),
  S7: () => msg('strengthening'),
  S8: () => msg('shoes'),
  S9: () => msg('drinking'),
  S10: () => msg('seeing a physiotherapist'),
  S13: () => msg('warming up'),
});

/** What a gate changed, and why. */
const CHANGED_WORDS = wordTable<Gate, string>({
  unsteady: () => msg('This is the easier way, because you may be unsteady on your feet.'),
  'over-75': () => msg('This is the easier way, because you are older than 75.'),
  'calf-injury': () => msg('This is the easier way, because of the injury to your calf or tendon.'),
  'clot-risk': () => msg('This is the easier way, because of your calf, or of a risk of clots.'),
  'long-pain': () => msg('This is the easier way, because your pain has lasted a long time.'),
  'not-known': () => msg('This is the easier way, because you skipped the question behind it.'),
});

export function changedText(gate: Gate): string {
  return CHANGED_WORDS[gate];
}

/** "We left out rolling the calf, because of your calf, or of a risk of clots." */
export function leftOutText(code: AdviceCode, gate: Gate): string {
  const advice = ADVICE_NAMES[code];
  switch (gate) {
    case 'unsteady':
      return msg(str`We left out ${advice}, because you may be unsteady on your feet.`);
    case 'over-75':
      return msg(str`We left out ${advice}, because you are older than 75.`);
    case 'calf-injury':
      return msg(str`We left out ${advice}, because of the injury to your calf or tendon.`);
    case 'clot-risk':
      return msg(str`We left out ${advice}, because of your calf, or of a risk of clots.`);
    case 'long-pain':
      return msg(str`We left out ${advice}, because your pain has lasted a long time.`);
    case 'not-known':
      return msg(str`We left out ${advice}, because you skipped the question behind it.`);
  }
}

/** "Because of: less ankle bend, heel lifts early." Empty for what is good for everybody. */
export function becauseText(causes: readonly AdviceCause[]): string {
  const names = [...new Set(causes.map((cause) => lowerFirst(causeName(cause))))];
  return names.length === 0 ? '' : msg(str`Because of: ${names.join(', ')}.`);
}

function causeName(cause: AdviceCause): string {
  return cause === 'wall-test' ? msg('Your test at the wall') : PATTERN_WORDS[cause].name;
}

export const PLAN_WORDS = wordTable({
  title: () => msg('A short plan'),
  intro: () =>
    msg(
      'What helps many people with what this video shows. Start gently, with one or two. It is no promise.',
    ),
  toGive: () => msg('Material to give'),
  toGiveIntro: () =>
    msg(
      'For you as a professional: nothing was asked, so nothing is left out. Check what speaks against each before you hand it on.',
    ),
  keepMoving: () => msg('Keep moving'),
  keepMovingIntro: () =>
    msg('Nothing that we look for stood out, so there is no plan. These are good for most people.'),
  filmAgain: () => msg('Record again first'),
  filmAgainIntro: () =>
    msg('This video does not let us judge enough to suggest anything. A new one may:'),
  steppageTitle: () => msg('Have your foot looked at soon'),
  steppage: () =>
    msg(
      'The video may show a foot that hangs down as it swings. That can trip you, so we show no exercises. Please show it to a doctor or physiotherapist soon; today, if it is new or if the leg feels numb.',
    ),
  steps: () => msg('How'),
  howOften: () => msg('How often, once you are used to it'),
  stopIf: () => msg('When to stop'),
  seeTherapist: () => msg('When to see a therapist'),
  stopAll: () =>
    msg(
      'Stop for today if pain reaches 4 out of 10 or grows by 2, if you feel dizzy, short of breath or a pain in the chest, or if a knee gives way.',
    ),
  backPain: () =>
    msg(
      'Some people with stiff ankles also have back pain. A video cannot tell whether yours is connected, and these exercises promise nothing for it.',
    ),
  howToFilm: () => msg('How to record'),
  notAsked: () => msg('The safety questions were not answered, so no exercises are shown.'),
  askAgain: () => msg('Answer the questions again'),
});

export function filmAgainSteps(): readonly string[] {
  return [
    msg('Put the camera level, three to four metres from the path, at knee to thigh height.'),
    msg('Walk past it both ways, at least six steps in view each time.'),
    msg('Use bright light, bare ankles and close-fitting clothes.'),
  ];
}
