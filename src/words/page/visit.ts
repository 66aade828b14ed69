import { msg, str } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

export const VISIT_WORDS = wordTable({
  films: () => msg('The films of this visit'),
  measures: () => msg('All measures, from the films that show them best'),
  notOneDay: () =>
    msg(
      'These films are of different days. Here they are read as one walk; to know what changed, compare them.',
    ),
  withoutResults: () =>
    msg(
      'The file holds the visit alone. The result of each video is in a file of its own, if it was saved.',
    ),
  fromFile: () =>
    msg('Opened from a saved visit. It shows what was saved, also where you change a result.'),
  compare: () => msg('Compare the first with the last'),
  notAnOpinion: () => msg('This is what the films show, not a medical opinion.'),
});

/** Which film gave the others the zero of their ankles. */
export function standingClipText(name: string): string {
  return msg(
    str`Standing still in ${name} shows what a foot that rests on the floor looks like in the other films.`,
  );
}
