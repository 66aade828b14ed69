/**
 * Habits and complaints that go together with a stiff calf, in which a person may recognise themselves. The app
 * never finds one: a yes changes what is explained, never what was seen.
 */
export const HABIT_CODES = [
  'long-sitting',
  'hard-training',
  'raised-heels',
  'feet-roll-in',
  'sore-heel-or-tendon',
  'sore-back-standing',
  'calf-cramps',
] as const;
export type HabitCode = (typeof HABIT_CODES)[number];
