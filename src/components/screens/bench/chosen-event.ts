import type { Side } from '#core/body/skeleton.ts';
import type { EventName } from '#core/corrections/correction.ts';
import { isSameMoment } from '#core/corrections/frame-steps.ts';
import type { Report } from '#core/report/report.ts';
import { EVENT_KINDS } from '#words/correcting/changes.ts';

/** One row of a timeline: all events of one name of one leg. */
export interface EventRow {
  readonly side: Side;
  readonly event: EventName;
}

/** An event of a row by its position there. */
export interface ChosenEvent extends EventRow {
  readonly index: number;
}

/** A chosen event on its way; it is made when it is let go. */
export interface Moving extends ChosenEvent {
  readonly fromS: number;
  readonly toS: number;
  readonly isMade: boolean;
}

/** Times of the events of a row, the one that is on its way where it is now. */
export function rowTimes(
  { events }: Pick<Report, 'events'>,
  row: EventRow,
  moving: Moving | null,
): readonly number[] {
  const timesS = events[row.side][EVENT_KINDS[row.event]];
  return moving !== null && isSameRow(moving, row) && moving.index < timesS.length
    ? timesS.with(moving.index, moving.toS)
    : timesS;
}

export function isSameRow(one: EventRow, other: EventRow): boolean {
  return one.side === other.side && one.event === other.event;
}

/** The event of this row at this moment; null where there is none. */
export function eventAt(
  report: Pick<Report, 'events'>,
  { side, event }: EventRow,
  atS: number,
): ChosenEvent | null {
  const timesS = report.events[side][EVENT_KINDS[event]];
  const index = timesS.findIndex((t) => isSameMoment(t, atS));
  return index < 0 ? null : { side, event, index };
}
