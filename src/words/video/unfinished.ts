import { msg, str } from '@lit/localize';
import { dateText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** "Walk.mp4 was not finished: 60 of 150 pictures are done." `framesTotal` is null if nothing was followed yet. */
export function unfinishedText(
  name: string,
  framesDone: number,
  framesTotal: number | null,
): string {
  if (framesTotal === null || framesDone === 0)
    return msg(str`${name} was not finished. It had only just begun.`);
  return msg(str`${name} was not finished: ${framesDone} of ${framesTotal} frames are done.`);
}

/** How long a recording is that nobody used. */
export function unusedText(recordedMs: number): string {
  return msg(str`A recording of ${Math.round(recordedMs / 1000)} s was not used yet.`);
}

export function begunText(startedAtMs: number): string {
  return msg(str`Begun ${dateText(startedAtMs)}.`);
}

export const UNFINISHED_WORDS = wordTable({
  label: () => msg('A video that was not finished'),
  kept: () =>
    msg(
      'The video is still on this device, and nowhere else. If you leave it, it is deleted within a day.',
    ),
  unusedLabel: () => msg('A recording that was not used'),
  unusedKept: () =>
    msg('It is on this device, and nowhere else. If you leave it, it is deleted within a day.'),
  use: () => msg('Use it'),
  delete: () => msg('Delete it'),
  goOn: () => msg('Continue'),
  forget: () => msg('Delete it'),
});
