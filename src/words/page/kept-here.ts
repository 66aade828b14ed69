import { msg, str } from '@lit/localize';
import { numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';
import { megabytes } from './offline.ts';

/** How long a browser keeps what it keeps. */
export const LASTING_WORDS = wordTable<'promised' | 'seven-days' | 'while-room', string>({
  promised: () => msg('The browser has promised to keep it until you delete it.'),
  'seven-days': () =>
    msg(
      'This browser may delete it after seven days without a visit to this page. On the home screen it stays. A backup file is safe.',
    ),
  'while-room': () =>
    msg('The browser may delete it when the device runs out of room. A backup file is safe.'),
});

export const KEPT_WORDS = wordTable({
  heading: () => msg('Room and backup'),
  what: () =>
    msg('A backup is one file with all your walks and their videos. Keep it where you like.'),
  warning: () => msg('Without a passphrase, whoever has the file can see the videos.'),
  save: () => msg('Save a backup'),
  saving: () => msg('Making the backup…'),
  nothing: () => msg('There are no walks to back up yet.'),
  restore: () => msg('Bring back a backup'),
  drop: () => msg('Or drop the file anywhere on this page.'),
  restoring: () => msg('Reading the backup…'),
});

/** "12 MB used, 4200 MB left." */
export function roomText(usedBytes: number, freeBytes: number): string {
  return freeBytes >= 1e9
    ? msg(
        str`Heelrise uses ${megabytes(usedBytes)} MB here. About ${numberText(freeBytes / 1e9, 0)} GB are left.`,
      )
    : msg(
        str`Heelrise uses ${megabytes(usedBytes)} MB here. About ${megabytes(freeBytes)} MB are left.`,
      );
}

/** What a backup that was just made lacks. */
export function savedText(walks: number, damaged: number): string {
  const saved =
    walks === 1 ? msg('The backup holds 1 walk.') : msg(str`The backup holds ${walks} walks.`);
  return damaged === 0 ? saved : `${saved} ${notInItText(damaged)}`;
}

/** Which walks a file lacks; empty where it lacks none. */
export function notInItText(damaged: number): string {
  return many(
    damaged,
    msg('1 could not be read and is not in it.'),
    msg(str`${damaged} could not be read and are not in it.`),
  );
}

/** "3 walks are back. 2 were here already." */
export function restoredText({
  added,
  known,
  damaged,
  withoutVideo,
}: Readonly<Record<'added' | 'known' | 'damaged' | 'withoutVideo', number>>): string {
  const parts = [
    added === 1 ? msg('1 walk is back.') : msg(str`${added} walks are back.`),
    many(known, msg('1 was here already.'), msg(str`${known} were here already.`)),
    many(
      damaged,
      msg('1 is damaged in the file and was left out.'),
      msg(str`${damaged} are damaged in the file and were left out.`),
    ),
    many(
      withoutVideo,
      msg('1 came without its video, which is damaged.'),
      msg(str`${withoutVideo} came without their videos, which are damaged.`),
    ),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function many(count: number, one: string, several: string): string {
  if (count === 0) return '';
  return count === 1 ? one : several;
}

/** Why a backup could not be read, or not be made, by its code. */
export const BACKUP_WORDS = wordTable({
  'not-a-backup': () => ({
    what: msg('This file is not a backup of Heelrise.'),
    safe: msg('Nothing was changed.'),
    next: msg('Choose a file that was made with "Save a backup".'),
  }),
  'cut-off': () => ({
    what: msg('This backup is damaged: it was cut off or changed.'),
    safe: msg('What is kept here is still there.'),
    next: msg('Copy it again from where you kept it, or use another backup.'),
  }),
  newer: () => ({
    what: msg('This backup was made by a newer version of Heelrise.'),
    safe: msg('Nothing was changed.'),
    next: msg('Load this page again to get the newer version, then try once more.'),
  }),
  'no-room': () => ({
    what: msg('There is no room left on this device.'),
    safe: msg('What came so far is here, and what was here before is too.'),
    next: msg('Make room and bring the backup in again: nothing comes twice.'),
  }),
  failed: () => ({
    what: msg('The browser could not read or write what is kept here.'),
    safe: msg('Nothing that was kept was changed.'),
    next: msg('Close other tabs of Heelrise and try again.'),
  }),
});
