import { msg, str } from '@lit/localize';
import { filmedAtMs, isDayOnly, isSameDay, readAtMs, type DatedWalk } from '#core/report/dates.ts';
import type { VideoDateSource } from '#core/report/ids.ts';
import { dateText, dayText } from './format.ts';
import { wordTable } from './word-table.ts';

export const DATE_WORDS = wordTable({
  opened: () => msg('From a saved result.'),
  change: () => msg('Change the date'),
  filmedOn: () => msg('Recorded on'),
  notKnown: () => msg('not known'),
  how: () => msg('This day tells which walk came first.'),
});

/** Where the date of a walk comes from. */
const SOURCE_WORDS = wordTable<VideoDateSource, string>({
  recorded: () => msg('recorded here'),
  container: () => msg('the date in the video'),
  file: () => msg('the date of the file'),
  typed: () => msg('typed by hand'),
});

/** "3 November 2026, 14:05"; without a time where the day alone is known. */
export function filmedText(walk: DatedWalk): string {
  const atMs = filmedAtMs(walk);
  if (atMs === null) return DATE_WORDS.notKnown;
  return isDayOnly(walk.report.filmedAt ?? '') ? dayText(atMs) : dateText(atMs);
}

/** The same with who says so: "3 November 2026, 14:05 (the date of the file)". */
export function filmedWithSource(walk: DatedWalk): string {
  const { filmedAtSource = null } = walk.report;
  const filmed = filmedText(walk);
  return filmedAtSource === null ? filmed : `${filmed} (${SOURCE_WORDS[filmedAtSource]})`;
}

export function readText(walk: DatedWalk): string {
  const atMs = readAtMs(walk);
  return atMs === null ? DATE_WORDS.notKnown : dateText(atMs);
}

/** "Filmed on 3 November 2026, 14:05, read today". */
export function walkDateText(walk: DatedWalk, nowMs = Date.now()): string {
  const [filmedMs, readMs] = [filmedAtMs(walk), readAtMs(walk)];
  if (filmedMs === null && readMs === null) return msg('Date not known');
  if (filmedMs === null)
    return isSameDay(readMs, nowMs)
      ? msg('Read today. The day of recording is not known.')
      : msg(str`Read on ${dayText(readMs ?? 0)}. The day of recording is not known.`);
  const filmed = filmedText(walk);
  if (readMs === null || isSameDay(filmedMs, readMs)) return msg(str`Recorded on ${filmed}`);
  return isSameDay(readMs, nowMs)
    ? msg(str`Recorded on ${filmed}, read today`)
    : msg(str`Recorded on ${filmed}, read on ${dayText(readMs)}`);
}
