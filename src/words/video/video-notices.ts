import { msg, str } from '@lit/localize';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { analysisTrouble, type Trouble } from './trouble.ts';
import { wordTable } from '../base/word-table.ts';

/** What became of a video while the screen shows something else. */
export type VideoNotice =
  | { readonly code: 'cancelled'; readonly name: string; readonly recorded: boolean }
  | { readonly code: 'failed'; readonly name: string; readonly error: AnalysisError }
  | { readonly code: 'not-a-result'; readonly name: string }
  | { readonly code: 'recording-not-kept'; readonly name: null }
  | { readonly code: 'gone'; readonly name: null }
  | { readonly code: 'not-one-visit'; readonly name: null };

/** The notice as the reader meets it: what happened, what is safe, what to do. */
export function noticeTrouble(notice: VideoNotice): Trouble {
  switch (notice.code) {
    case 'cancelled':
      return notice.recorded
        ? {
            what: stoppedText(notice.name),
            safe: msg('Your recording is kept. Nothing left your device.'),
            next: msg('Use it, save it as a file, or delete it.'),
          }
        : {
            what: stoppedText(notice.name),
            safe: msg('Your video is where it was, unchanged. Nothing left your device.'),
            next: msg('Open it again, or another one.'),
          };
    case 'failed': {
      const { what, safe, next } = analysisTrouble(notice.error);
      return { what: `${notice.name}: ${what}`, safe, next };
    }
    case 'not-a-result':
      return {
        what: msg(str`${notice.name} is not a Heelrise result, or it is damaged.`),
        safe: msg('Nothing was changed.'),
        next: msg('Open a file that was saved with "Save this result", or open the video again.'),
      };
    case 'recording-not-kept':
      return {
        what: msg('Because of your answers, your recording is no longer kept on this device.'),
        safe: msg('It stays on this page until you close it.'),
        next: msg('Save the video if you want to show it to somebody.'),
      };
    case 'gone':
      return {
        what: msg('This video is not here any more: it was deleted, or another tab has taken it.'),
        safe: msg('Nothing else was changed.'),
        next: msg('Look in the other tab, or open the video again.'),
      };
    case 'not-one-visit':
      return {
        what: msg('These videos are not known to be of one day, so they are not read together.'),
        safe: msg('Each video has a result of its own.'),
        next: msg('If they belong together, choose them among the past walks.'),
      };
  }
}

function stoppedText(name: string): string {
  return msg(str`You stopped watching ${name}.`);
}

export const QUEUE_WORDS = wordTable({
  next: () => msg('Next in line'),
  takeOut: () => msg('Take out', { id: '@takeOut' }),
  close: () => msg('Close', { id: '@close' }),
  saveVideo: () => msg('Save the video'),
  recordingWaits: () => msg('A recording waits to be used.'),
});

export function takeOutLabel(name: string): string {
  return msg(str`Take ${name} out of the line`);
}

/** How many recordings wait to be used. */
export function recordingsWaiting(count: number): string {
  return count === 1 ? QUEUE_WORDS.recordingWaits : msg(str`${count} recordings wait to be used.`);
}

/** "2 more in line." */
export function moreInLine(count: number): string {
  return count === 1 ? msg('One more in line.') : msg(str`${count} more in line.`);
}
