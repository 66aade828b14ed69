import { msg, str } from '@lit/localize';
import type { Report } from '#core/report/report.ts';
import { wordTable } from '../base/word-table.ts';

export const VISIT_WORDS = wordTable({
  videos: () => msg('The videos of this visit'),
  measures: () => msg('All measures, from the videos that show them best'),
  notOneDay: () =>
    msg(
      'These videos are of different days. Here they are read as one walk; to know what changed, compare them.',
    ),
  withoutResults: () =>
    msg(
      'The file holds the visit alone. The result of each video is in a file of its own, if it was saved.',
    ),
  fromFile: () =>
    msg('Opened from a saved visit. It shows what was saved, also where you change a result.'),
  compare: () => msg('Compare the first with the last'),
  ownResult: () => msg('Its own result'),
});

/** A video of a visit by where it was recorded from. */
export const VIEW_NAMES = wordTable<Report['view']['kind'], string>({
  side: () => msg('Watch: side', { id: '@watch-side' }),
  front: () => msg('Watch: front', { id: '@watch-front' }),
  back: () => msg('Watch: back', { id: '@watch-back' }),
  oblique: () => msg('Watch: at an angle', { id: '@watch-oblique' }),
  unsure: () => msg('Watch', { id: '@watch-unsure' }),
});

/** Which video gave the others the zero of their ankles. */
export function standingClipText(name: string): string {
  return msg(
    str`Standing still in ${name} shows what a foot that rests on the floor looks like in the other videos.`,
  );
}
