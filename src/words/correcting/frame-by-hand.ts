import { msg, str } from '@lit/localize';
import type { Side } from '#core/body/skeleton.ts';
import type { ViewChange } from '#core/corrections/correction.ts';
import { wordTable } from '../base/word-table.ts';
import { VIEW_WORDS } from '../base/views.ts';

/** What a professional states of the view and of a frame. */
export const BY_HAND_WORDS = wordTable({
  view: () => msg('View and direction'),
  viewHow: () => msg('Where the machine took the view for another one: say what the video shows.'),
  filmed: () => msg('Filmed'),
  direction: () => msg('Walking in the picture'),
  stateView: () => msg('State this view'),
  neutral: () => msg('Zero of the ankle'),
  neutralHow: () =>
    msg(
      'Show a frame in which the sole lies flat, standing or in the middle of stance. What is seen there becomes 0 deg for that foot.',
    ),
  neutralNotSeen: () => msg('From here the sole is not seen from the side, so it has no zero.'),
  walker: () => msg('Another person'),
  walkerKept: () =>
    msg(
      'What was corrected belongs to the person who was followed, and stays with this result. The result of another person begins as the machine saw them.',
    ),
  walkerHow: () =>
    msg(
      'The result keeps the landmarks of one walker only. To measure another person, open the video again and press “Not the right person?” on its result. This result is kept.',
    ),
});

export const TOWARD_WORDS = wordTable<Side, string>({
  left: () => msg('to the left'),
  right: () => msg('to the right'),
});

const FLAT_WORDS = wordTable<Side, string>({
  left: () => msg('The left sole is flat in this frame'),
  right: () => msg('The right sole is flat in this frame'),
});

/** "The left sole is flat in this frame". */
export function flatText(side: Side): string {
  return FLAT_WORDS[side];
}

/** "View stated: from the side, to the left". */
export function viewText({ kind, toward }: ViewChange): string {
  const stated =
    toward === null ? VIEW_WORDS[kind] : `${VIEW_WORDS[kind]}, ${TOWARD_WORDS[toward]}`;
  return msg(str`View stated: ${stated}`);
}
