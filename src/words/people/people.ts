import { msg, str } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** Past walks by person, the bin, and what is found in them. */
export const PEOPLE_WORDS = wordTable({
  search: () => msg('Search'),
  searchHow: () => msg('Reference, notes, name of the video, or condition'),
  nothingFound: () => msg('No past walk says that.'),
  nameless: () => msg('Without a reference'),
  courses: () => msg('All measures over time'),
  coursesHow: () =>
    msg(
      'Each visit is one point. Only visits recorded and read alike are held beside each other. Grey: what chance can do from the first one on.',
    ),
  noCourses: () =>
    msg(
      'There are no two visits of this person that were recorded and read alike, so there is no line.',
    ),
  reading: () => msg('Opening the walks…', { id: '@opening-courses' }),
});

export const BIN_WORDS = wordTable({
  binned: () =>
    msg(
      'It goes to the bin of this device, with its video. From there you can bring it back for 30 days.',
    ),
  eraseNow: () => msg('Erase now, without the bin'),
  how: () => msg('Everything here still takes up room. It is deleted when its days are over.'),
  bringBack: () => msg('Bring back'),
  empty: () => msg('Empty the bin'),
});

/** "A 17 · 3 visits". */
export function visitsText(count: number): string {
  return count === 1 ? msg('1 visit') : msg(str`${count} visits`);
}

export function binHeading(count: number): string {
  return msg(str`Bin (${count})`);
}

export function daysLeftText(days: number): string {
  return days === 1 ? msg('1 day left') : msg(str`${days} days left`);
}

export function bringBackLabel(name: string): string {
  return msg(str`Bring back ${name}`);
}

/** "2 visits were not made alike and are left out." */
export function leftOutText(count: number): string {
  return count === 1
    ? msg('1 visit was not made alike and is left out.')
    : msg(str`${count} visits were not made alike and are left out.`);
}
