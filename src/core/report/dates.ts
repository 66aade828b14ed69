import type { Report } from './report.ts';

/** The dates of a report: when the walk was filmed, how that is known, and when the video was read. */
export type ReportDates = Pick<Report, 'filmedAt' | 'filmedAtSource' | 'analysedAt'>;

/** A walk as it lies on this device. */
export interface DatedWalk {
  /** When it came to this device. */
  readonly createdAtMs: number;
  /** Whether it came as a saved result: it was then read somewhere else, at another time. */
  readonly opened?: boolean;
  readonly report: ReportDates;
}

/** The sources for when a video was filmed; null where one does not say. */
export interface VideoDates {
  /** When it was recorded in this app. */
  readonly recordedMs: number | null;
  /** Written into the video by the camera. */
  readonly containerMs: number | null;
  /** When the file was last written. */
  readonly fileMs: number | null;
}

/** A container's empty date is 1904 or 1970, an old disk's 1980: no phone filmed before this. */
const EARLIEST_MS = Date.UTC(1990, 0, 1);
/** Clocks may be of another time zone, but a video is not of the day after tomorrow. */
const AHEAD_MS = 24 * 3600 * 1000;

/** When a video was filmed, by the surest source that has it. A date that cannot be true is ignored. */
export function videoDate(
  { recordedMs, containerMs, fileMs }: VideoDates,
  nowMs: number,
): Pick<ReportDates, 'filmedAt' | 'filmedAtSource'> {
  const told = [
    ['recorded', recordedMs],
    ['container', containerMs],
    ['file', fileMs],
  ] as const;
  for (const [filmedAtSource, atMs] of told) {
    if (atMs !== null && atMs >= EARLIEST_MS && atMs <= nowMs + AHEAD_MS)
      return { filmedAt: new Date(atMs).toISOString(), filmedAtSource };
  }
  return { filmedAt: null, filmedAtSource: null };
}

/** A report whose day of filming somebody typed, as "2026-11-03"; null: it is not known. */
export function withTypedDay<Dated extends ReportDates>(report: Dated, day: string | null): Dated {
  return { ...report, filmedAt: day, filmedAtSource: day === null ? null : 'typed' };
}

/** When the walk was filmed; null where it is not known. */
export function filmedAtMs({ report }: DatedWalk): number | null {
  return momentMs(report.filmedAt ?? null);
}

/** When the video was read; null where a saved result does not say. */
export function readAtMs({ report, createdAtMs, opened = false }: DatedWalk): number | null {
  return momentMs(report.analysedAt ?? null) ?? (opened ? null : createdAtMs);
}

/** The time that orders walks and gives their day: when filmed, else when read; null where neither is known. */
export function walkTimeMs(walk: DatedWalk): number | null {
  return filmedAtMs(walk) ?? readAtMs(walk);
}

/** The same for putting walks in order: one of an unknown day goes by when it came here. */
export function orderMs(walk: DatedWalk): number {
  return walkTimeMs(walk) ?? walk.createdAtMs;
}

/** Whether two times are of one day, here where they are read. A time that is not known is of no day. */
export function isSameDay(oneMs: number | null, otherMs: number | null): boolean {
  return (
    oneMs !== null &&
    otherMs !== null &&
    new Date(oneMs).toDateString() === new Date(otherMs).toDateString()
  );
}

/** A day without a time is taken at its noon, here where it is read. */
export function momentMs(date: string | null): number | null {
  if (date === null) return null;
  const atMs = Date.parse(isDayOnly(date) ? `${date}T12:00` : date);
  return Number.isFinite(atMs) ? atMs : null;
}

/** Whether a date has the day alone, as one that somebody typed. */
export function isDayOnly(date: string): boolean {
  return !date.includes('T');
}

/** "2026-11-03", here where it is read. */
export function dayOf(timeMs: number): string {
  const at = new Date(timeMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
