import { msg, str } from '@lit/localize';
import type { TakenTroubleCode } from '#core/take-away/payload.ts';
import type { TakenWalk } from '#core/take-away/taken-walk.ts';
import { dateText } from '../base/format.ts';
import { VIEW_WORDS } from '../base/views.ts';
import { wordTable } from '../base/word-table.ts';

/** On the kiosk: the code that a visitor takes along. */
export const TAKE_AWAY_WORDS = wordTable({
  title: () => msg('Take it with you'),
  how: () => msg('Point the camera of your phone at this code, and open the link.'),
  what: () =>
    msg(
      'The code holds your numbers. No video and no name. Nothing is sent, and this device keeps no copy.',
    ),
  picture: () => msg('A square code for the camera of a phone'),
  hidden: () => msg('The code is hidden, so that nobody else reads it.'),
  show: () => msg('Show the code'),
  notSetUp: () => msg('This device cannot show a code for phones. Please ask the staff.'),
});

/** On the phone: the page that the code opens. */
export const TAKEN_WORDS = wordTable({
  seen: () => msg('What was seen'),
  from: () => msg('Where this comes from'),
  address: () =>
    msg(
      'The numbers are in the address of this page. They came with the code: nobody sent them, and nothing was loaded from the other device.',
    ),
  keep: () =>
    msg(
      'To keep them, print this page or save it as a bookmark. It is not among your past walks: the video, and what its pictures showed, were erased on the other device.',
    ),
  others: () => msg('Who has the address of this page can read these numbers.'),
  print: () => msg('Print'),
  uneven: () => msg('The walk was slow or uneven. The numbers are less certain.'),
  open: () => msg('Open Heelrise'),
});

/** "Measured by Heelrise 0.7.0 on 3 November 2026, 14:05. Views: from the side." */
export function takenFromText({ version, walkedAtMs, views }: TakenWalk): string {
  const by =
    version === null ? msg('Measured by Heelrise.') : msg(str`Measured by Heelrise ${version}.`);
  const on = walkedAtMs === null ? '' : msg(str`Recorded on ${dateText(walkedAtMs)}.`);
  const from = views.map((view) => VIEW_WORDS[view]).join(', ');
  return [on, by, from === '' ? '' : msg(str`Views: ${from}.`)]
    .filter((text) => text !== '')
    .join(' ');
}

interface TakenTrouble {
  readonly what: string;
  readonly next: string;
}

export const TAKEN_TROUBLE_WORDS = wordTable<TakenTroubleCode, TakenTrouble>({
  damaged: () => ({
    what: msg('This code cannot be read'),
    next: msg(
      'A part of the address is missing or wrong. Scan the code once more, or open the whole link.',
    ),
  }),
  older: () => ({
    what: msg('This code is from an older version'),
    next: msg(
      'This version of Heelrise reads it no longer. A walk that was printed on paper stays true.',
    ),
  }),
  newer: () => ({
    what: msg('This code is from a newer version'),
    next: msg(
      'Load this page anew while there is a network. It then gets the version that can read the code.',
    ),
  }),
});
