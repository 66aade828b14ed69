import { msg, str } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** Sentences for videos with more than one person in the picture. */
export const OTHER_PEOPLE_WORDS = wordTable({
  itself: () => msg('Several people were in the picture. Heelrise followed one who walks.'),
  asTold: () => msg('Several people were in the picture. Heelrise followed the one you chose.'),
  ask: () => msg('Not the right person?'),
  question: () => msg('Whom should Heelrise follow?'),
  how: () => msg('Tap the right person. The walk is then watched again; this result is kept.'),
  still: () => msg('Everyone who was seen, at one moment of the video'),
  followed: () => msg('Followed'),
  keep: () => msg('Keep this one'),
});

/** What a person on the still is called; `place` counts from the left. */
export function personName(place: number, count: number): string {
  return msg(str`Person ${place + 1} of ${count}, from the left`);
}
