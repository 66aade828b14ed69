import { otherSide, type Side } from '../body/skeleton.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { each, eventPercent, timeAt, type CycleSignals } from './per-cycle.ts';
import type { Sample } from './sample.ts';

/** The share of each cycle for which the foot is in the air, percent: what stance leaves of it. */
export function swingShare(signals: CycleSignals, side: Side): Sample[] {
  return each(signals, side, (cycle) => {
    const toeOff = eventPercent(cycle, signals.events[side].toeOffS);
    return { value: 100 - toeOff, timeS: timeAt(cycle, toeOff) };
  });
}

/**
 * The share of each cycle of either leg for which both feet are on the floor, percent: from this foot's contact until
 * the other one leaves the floor, and from the other one's contact until this one leaves it. A cycle that lacks one of
 * these, or has them in another order, has none.
 */
export function doubleSupportShare(signals: CycleSignals): Sample[] {
  return each(signals, null, (cycle) => {
    const value = bothOnFloor(signals, cycle);
    return { value, timeS: cycle.startS };
  });
}

function bothOnFloor({ events }: CycleSignals, cycle: Cycle): number {
  const own = events[cycle.side];
  const other = events[otherSide(cycle.side)];
  const otherToeOff = eventPercent(cycle, other.toeOffS);
  const otherContact = eventPercent(cycle, other.initialContactS);
  const toeOff = eventPercent(cycle, own.toeOffS);
  const inOrder = otherToeOff < otherContact && otherContact < toeOff;
  return inOrder ? otherToeOff + (toeOff - otherContact) : NaN;
}
