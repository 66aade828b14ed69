import type { HabitCode } from '#core/advice/habits.ts';

export interface HabitWords {
  /** Ends the question "Do you often …" or "Do you know this?". */
  readonly question: string;
  readonly mayDo: string;
  readonly mayHelp: string;
}

export const HABIT_WORDS: Readonly<Record<HabitCode, HabitWords>> = {
  'long-sitting': {
    question: 'Do you often sit for more than an hour at a time?',
    mayDo: 'A calf that rests short all day can feel stiff when you stand up.',
    mayHelp: 'Get up every 30 to 60 minutes, if only for a few steps.',
  },
  'hard-training': {
    question: 'Do you often train without a warm-up, or do many calf raises?',
    mayDo: 'Calves that work hard and never lengthen can stay tense.',
    mayHelp: 'Warm up first, and add calf work in small steps.',
  },
  'raised-heels': {
    question: 'Do you often wear shoes with a raised heel?',
    mayDo: 'A raised heel keeps the ankle from bending. The calf may get used to that.',
    mayHelp: 'Change between shoes, with lower heels on most days.',
  },
  'feet-roll-in': {
    question: 'Do your feet roll inward, or are the arches low?',
    mayDo: 'Such feet are common. Sometimes the foot makes up for an ankle that bends less.',
    mayHelp: 'A shoe that holds the heel and the arch may feel better.',
  },
  'sore-heel-or-tendon': {
    question: 'Is your heel, sole or Achilles tendon often sore, as with the first steps of a day?',
    mayDo: 'A sore spot can make you bend the ankle less, without your notice.',
    mayHelp: 'Ask a physiotherapist before you stretch or load it.',
  },
  'sore-back-standing': {
    question: 'Does your back often hurt after long standing or walking?',
    mayDo:
      'Some people with stiff ankles also have back pain. A film cannot tell whether yours is connected.',
    mayHelp: 'Change position often. If it stays for weeks, have it looked at.',
  },
  'calf-cramps': {
    question: 'Do you often get calf cramps?',
    mayDo: 'Tired calves cramp more often. There are many other reasons.',
    mayHelp: 'Move the ankle gently, drink enough, and eat fruit, greens, nuts and milk foods.',
  },
};

export const HABIT_SECTION_WORDS = {
  title: 'What may be behind it',
  intro:
    'These often go together with a stiff calf or ankle. Tick what fits you. A film cannot see them, and a yes does not change what we saw.',
  otherReasons:
    'There can be other reasons as well: how you are built, an old injury, or the film itself.',
} as const;
