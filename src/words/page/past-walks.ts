import { msg, str } from '@lit/localize';
import { walkCount } from '../base/counts.ts';
import { numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

export const PAST_WORDS = wordTable({
  looking: () => msg('Looking…'),
  none: () =>
    msg(
      'Every walk that is watched is kept here, on this device only, with its video. There is none yet.',
    ),
  delete: () => msg('Delete', { id: '@delete' }),
  deleteAll: () => msg('Delete all'),
  deleteAllAsked: () => msg('Delete all past walks?'),
  deleteUnfinishedToo: () => msg('Videos that were not finished are deleted too.'),
  deleteOthersToo: () => msg('Videos without a walk are deleted too.'),
  others: () => msg('Videos without a walk'),
  othersHow: () =>
    msg(
      'They stay here until you delete them. One of a person who stands still can be read with the walks of the same visit.',
    ),
  keep: () => msg('Keep', { id: '@keep' }),
});

/** What can be done with walks that belong together. */
export const TOGETHER_WORDS = wordTable({
  how: () =>
    msg(
      'Choose two walks to see what changed, or all videos of one visit to read them as one result.',
    ),
  oneMore: () => msg('Choose at least one more.'),
  aWalk: () => msg('Choose a walk as well.'),
  compare: () => msg('Compare these two'),
  join: () => msg('Read as one visit'),
});

export function chooseLabel(name: string): string {
  return msg(str`Choose ${name}`);
}

export function deleteLabel(name: string): string {
  return msg(str`Delete ${name}`);
}

export function deleteAsked(name: string): string {
  return msg(str`Delete “${name}”?`);
}

export function saveLabel(name: string): string {
  return msg(str`Save the video ${name}`);
}

/** "3 walks, 12.5 MB of video, on this device only." */
export function keptText(walks: number, others: number, bytes: number): string {
  const megabytes = numberText(bytes / 1e6, 1);
  return others === 0
    ? msg(str`${walkCount(walks)}, ${megabytes} MB of video, on this device only.`)
    : msg(
        str`Walks: ${walks}. Videos without a walk: ${others}. Together ${megabytes} MB of video, on this device only.`,
      );
}

/** What is kept beside the walks. */
export function unfinishedKeptText(videos: number): string {
  return videos === 1
    ? msg('One video that was not finished is kept as well, for a day at most.')
    : msg(str`${videos} videos that were not finished are kept as well, for a day at most.`);
}
