import { msg } from '@lit/localize';
import type { HabitCode } from '#core/advice/habits.ts';
import { wordTable } from '../base/word-table.ts';

export interface HabitWords {
  /** Ends the question "Do you often …" or "Do you know this?". */
  readonly question: string;
  readonly mayDo: string;
  readonly mayHelp: string;
}

export const HABIT_WORDS = wordTable<HabitCode, HabitWords>({
  'long-sitting': () => ({
    question: msg('Do you often sit for more than an hour at a time?'),
    mayDo: msg('A calf that rests short all day can feel stiff when you stand up.'),
    mayHelp: msg('Get up every 30 to 60 minutes, if only for a few steps.'),
  }),
  'hard-training': () => ({
    question: msg('Do you often train without a warm-up, or do many calf raises?'),
    mayDo: msg('Calves that work hard and never lengthen can stay tense.'),
    mayHelp: msg('Warm up first, and add calf work in small steps.'),
  }),
  'raised-heels': () => ({
    question: msg('Do you often wear shoes with a raised heel?'),
    mayDo: msg('A raised heel keeps the ankle from bending. The calf may get used to that.'),
    mayHelp: msg('Change between shoes, with lower heels on most days.'),
  }),
  'feet-roll-in': () => ({
    question: msg('Do your feet roll inward, or are the arches low?'),
    mayDo: msg('Such feet are common. Sometimes the foot makes up for an ankle that bends less.'),
    mayHelp: msg('A shoe that holds the heel and the arch may feel better.'),
  }),
  'sore-heel-or-tendon': () => ({
    question: msg(
      'Is your heel, sole or Achilles tendon often sore, as with the first steps of a day?',
    ),
    mayDo: msg('A sore spot can make you bend the ankle less, without your notice.'),
    mayHelp: msg('Ask a physiotherapist before you stretch or load it.'),
  }),
  'sore-back-standing': () => ({
    question: msg('Does your back often hurt after long standing or walking?'),
    mayDo: msg(
      'Some people with stiff ankles also have back pain. A video cannot tell whether yours is connected.',
    ),
    mayHelp: msg('Change position often. If it stays for weeks, have it looked at.'),
  }),
  'calf-cramps': () => ({
    question: msg('Do you often get calf cramps?'),
    mayDo: msg('Tired calves cramp more often. There are many other reasons.'),
    mayHelp: msg(
      'Move the ankle gently, drink enough, and eat fruit, greens, nuts and milk foods.',
    ),
  }),
});

export const HABIT_SECTION_WORDS = wordTable({
  title: () => msg('What may be behind it'),
  intro: () =>
    msg(
      'These often go together with a stiff calf or ankle. Tick what fits you. A video cannot see them, and a yes does not change what we saw.',
    ),
  otherReasons: () =>
    msg(
      'There can be other reasons as well: how you are built, an old injury, or the video itself.',
    ),
});
