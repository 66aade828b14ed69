import { msg, str } from '@lit/localize';
import type { ExclusionReason } from '#core/corrections/correction.ts';
import type { KeptTrackTrouble } from '#core/kept-track/read-kept-track.ts';
import { secondsText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** The screen on which a professional corrects what the machine saw. */
export const BENCH_WORDS = wordTable({
  title: () => msg('Correct this walk'),
  how: () =>
    msg(
      'Every change measures the walk again, is marked in the report, and can be taken back. What the machine saw is not lost.',
    ),
  back: () => msg('Back to the report'),
  initials: () => msg('Your initials'),
  undo: () => msg('Undo'),
  redo: () => msg('Redo'),
  asSeen: () => msg('As the machine saw it'),
  measuring: () => msg('Measuring…'),
  events: () => msg('Events of the steps'),
  eventsHow: () =>
    msg(
      'Press an event to see its frame. The left and right arrow keys move it by a frame, Delete removes it; it can be dragged as well.',
    ),
  noEvents: () => msg('none'),
  chosen: () => msg('Chosen'),
  nothingChosen: () => msg('No event is chosen.'),
  remove: () => msg('Delete this event'),
  addHere: () => msg('Add an event at this frame'),
  strides: () => msg('Strides'),
  stridesHow: () => msg('Only the strides that are used are measured.'),
  reason: () => msg('Why it is left out'),
  exchange: () => msg('Exchange left and right'),
  exchangeHow: () =>
    msg('Where the legs are mixed up: show the first frame, then the last one, and exchange.'),
  fromHere: () => msg('From this frame'),
  toHere: () => msg('To this frame'),
  changes: () => msg('What was changed'),
  noChanges: () => msg('Nothing: this is what the machine saw.'),
  changesTable: () => msg('Table of changes'),
  change: () => msg('Change'),
  by: () => msg('By'),
  when: () => msg('When'),
  measures: () => msg('What it does to the numbers'),
  noneChanged: () => msg('Every measure is as the machine read it.'),
  measuresTable: () => msg('Machine and now'),
  sameTable: () => msg('Measures that stayed as they were'),
  measure: () => msg('Measure'),
  machine: () => msg('Machine'),
  now: () => msg('Now'),
});

type Trouble = KeptTrackTrouble | 'measuring-stopped';

const notMeasurable = () =>
  msg('With this change the walk cannot be measured, so it was not made.');

/** Why a change was not made. */
export const NOT_MADE_WORDS = wordTable<Trouble, string>({
  'landmarks-not-kept': notMeasurable,
  'landmarks-damaged': notMeasurable,
  'measuring-stopped': () =>
    msg('Measuring stopped, so this change was not made. Make it again; all others are kept.'),
});

/** Why a walk cannot be corrected. */
export const NOT_CORRECTABLE_WORDS = wordTable<Trouble, string>({
  'measuring-stopped': () =>
    msg('Measuring stopped. Load this page again; nothing that was changed is lost.'),
  'landmarks-not-kept': () =>
    msg(
      'This walk cannot be corrected: its result does not keep what the machine saw in each frame.',
    ),
  'landmarks-damaged': () =>
    msg('This walk cannot be corrected: what the machine saw in each frame is damaged.'),
});

export const EXCLUSION_WORDS = wordTable<ExclusionReason, string>({
  turning: () => msg('turning'),
  'starting-or-stopping': () => msg('starting or stopping'),
  stumble: () => msg('a stumble'),
  'badly-seen': () => msg('badly seen'),
  'not-as-usual': () => msg('not the usual walk'),
  other: () => msg('another reason'),
});

/** "Use the stride of the left leg, 1.23 s to 2.31 s". @param leg such as "left". */
export function useStride(leg: string, fromS: number, toS: number): string {
  return msg(str`Use stride, ${leg}, ${secondsText(fromS)} to ${secondsText(toS)}`);
}

/** "from 1.20 s to 2.00 s"; a dash for what is not chosen yet. */
export function exchangeText(from: string, to: string): string {
  return msg(str`Exchange from ${from} to ${to}`);
}
