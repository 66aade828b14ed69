import { msg } from '@lit/localize';
import type { NextStep } from '#core/answer/next-step.ts';
import type { Side } from '#core/body/skeleton.ts';
import { PLAN_WORDS } from '../plan/plan-words.ts';
import { wordTable } from '../base/word-table.ts';

export const NEXT_WORDS = wordTable({
  title: () => msg('Do this now'),
  questionsFirst: () => msg('A few questions come first, so that it suits you.'),
  startQuestions: () => msg('To the first exercise'),
  showHow: () => msg('Show me how'),
  orShow: () => msg('Or show this result to a physiotherapist.'),
  recordOwn: () => msg('Record your own walk'),
});

export const BAR_WORDS = wordTable({
  label: () => msg('What you can do with this result'),
  share: () => msg('Share'),
  recordNext: () => msg('Record next'),
  done: () => msg('Done'),
  saved: () =>
    msg(
      'This browser sends nothing itself: the picture lies with your downloads. Send it from there.',
    ),
  failed: () => msg('It could not be shared. Print it or save it below.'),
});

export interface StepWords {
  readonly title: string;
  readonly text: string;
  /** On its one button; empty where it has none of its own. */
  readonly button: string;
}

const EXERCISE_TITLES = wordTable<Side | 'both', string>({
  left: () => msg('Your first exercise, for the left leg'),
  right: () => msg('Your first exercise, for the right leg'),
  both: () => msg('Your first exercise, for both legs'),
});

const STEP_WORDS = wordTable<Exclude<NextStep['code'], 'exercise' | 'other-view'>, StepWords>({
  warning: () => ({ title: '', text: '', button: '' }),
  'see-someone': () => ({
    title: PLAN_WORDS.steppageTitle,
    text: PLAN_WORDS.steppage,
    button: '',
  }),
  sample: () => ({
    title: msg('Now a walk of your own'),
    text: msg('You need a phone, a clear path of five metres and about five minutes.'),
    button: NEXT_WORDS.recordOwn,
  }),
  'record-again': () => ({
    title: msg('Record it once more'),
    text: msg('This video does not show the walk clearly enough. Below is what to change.'),
    button: msg('Record once more'),
  }),
  'wall-test': () => ({
    title: msg('Test your ankles at the wall'),
    text: msg('Nothing stood out here. All you need is a wall and a tape measure.'),
    button: msg('Start the wall test'),
  }),
  'once-more': () => ({
    title: msg('Walk past once more'),
    text: msg('More steps make it surer.'),
    button: msg('Record another walk'),
  }),
  'keep-moving': () => ({
    title: msg('Keep walking, and look again'),
    text: msg('Nothing stood out. Record again in a few weeks, or when something changes.'),
    button: msg('See what is good for most people'),
  }),
});

const OTHER_VIEW_WORDS = wordTable<'side' | 'front', StepWords>({
  front: () => ({
    title: msg('Now record from the front'),
    text: msg(
      'It shows where the feet point and how the pelvis moves. Both videos are read as one.',
    ),
    button: msg('Record from the front'),
  }),
  side: () => ({
    title: msg('Now record from the side'),
    text: msg('It shows how far the ankles bend. Both videos are read as one.'),
    button: msg('Record from the side'),
  }),
});

export function stepWords(step: NextStep): StepWords {
  switch (step.code) {
    case 'exercise':
      return { title: EXERCISE_TITLES[step.leg], text: '', button: '' };
    case 'other-view':
      return OTHER_VIEW_WORDS[step.view];
    default:
      return STEP_WORDS[step.code];
  }
}
