import type { Side } from '../body/skeleton.ts';
import type { EventChange, EventName } from './correction.ts';

/** No foot does the same twice within this: an event by hand stands for whatever was found as near to it. */
export const SAME_EVENT_S = 0.15;

/**
 * Event times of one foot as somebody corrected them, ascending. What was found is looked for near where it was when it
 * was changed, so that a change still holds when a later version finds it a little earlier or later. An event by hand is
 * exactly where it was put.
 * @param timeS of the frames that are read; events beyond them belong to another pass.
 */
export function correctedEvents(
  foundS: readonly number[],
  changes: readonly EventChange[],
  side: Side,
  event: EventName,
  timeS: Float64Array,
): readonly number[] {
  const own = changes.filter((change) => change.side === side && change.event === event);
  if (own.length === 0) return foundS;
  const [fromS, toS] = [timeS[0] ?? Infinity, timeS[timeS.length - 1] ?? -Infinity];
  return own
    .reduce(withChange, foundS)
    .filter((t) => foundS.includes(t) || (t >= fromS && t <= toS))
    .toSorted((a, b) => a - b);
}

function withChange(timesS: readonly number[], change: EventChange): readonly number[] {
  switch (change.code) {
    case 'delete-event':
      return withoutNearest(timesS, change.atS);
    case 'add-event':
      return withEvent(timesS, change.atS);
    case 'move-event':
      return withEvent(withoutNearest(timesS, change.fromS), change.toS);
  }
}

function withEvent(timesS: readonly number[], atS: number): readonly number[] {
  return [...timesS.filter((t) => Math.abs(t - atS) >= SAME_EVENT_S), atS];
}

function withoutNearest(timesS: readonly number[], atS: number): readonly number[] {
  const near = timesS.filter((t) => Math.abs(t - atS) < SAME_EVENT_S);
  const nearest = near.toSorted((a, b) => Math.abs(a - atS) - Math.abs(b - atS))[0];
  return timesS.filter((t) => t !== nearest);
}
