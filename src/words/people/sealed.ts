import { msg } from '@lit/localize';
import type { Trouble } from '../video/trouble.ts';
import { wordTable } from '../base/word-table.ts';

/** Why a file with a passphrase was not opened. */
export const SEAL_WORDS = wordTable<'wrong-passphrase' | 'damaged' | 'newer', Trouble>({
  'wrong-passphrase': () => ({
    what: msg('This is not the passphrase of the file.'),
    safe: msg('Nothing was changed.'),
    next: msg('Look at capital letters and spaces, and type it again.'),
  }),
  damaged: () => ({
    what: msg('This file is damaged: it was cut off or changed.'),
    safe: msg('What is kept here is still there.'),
    next: msg('Ask for the file again, or copy it again from where you kept it.'),
  }),
  newer: () => ({
    what: msg('This file was made by a newer version of Heelrise.'),
    safe: msg('Nothing was changed.'),
    next: msg('Load this page again to get the newer version, then try once more.', {
      id: '@seal-newer',
    }),
  }),
});

/** A file of some walks, to send or to keep. */
export const PERSON_FILE_WORDS = wordTable({
  summary: () => msg('Send or save these walks as one file'),
  how: () =>
    msg(
      'The file holds the results, the videos and what was typed. Heelrise brings it back on another device.',
    ),
  passphrase: () => msg('Passphrase (may be left empty)'),
  passphraseHow: () =>
    msg(
      'With one, only somebody who knows it can open the file. Nobody can bring back a lost one.',
    ),
  send: () => msg('Send or save'),
  making: () => msg('Making the file…', { id: '@making-walk-file' }),
  shared: () => msg('Handed on.'),
  saved: () => msg('Saved as a file.'),
  cancelled: () => msg('Not sent.'),
  open: () => msg('Open', { id: '@open-sealed' }),
  leaveClosed: () => msg('Leave it closed'),
  sealed: () => msg('This file has a passphrase. Type it to open the file.'),
});
