import { nearestInTime } from '../signal/nearest-in-time.ts';

/** A report rounds times to a tenth of a millisecond: nearer than this is the same moment. */
const SAME_MOMENT_S = 1.5e-4;

/**
 * The time of the frame before or after a moment, which may lie between two frames; the moment itself where there is
 * no such frame. @param timeS of the frames, ascending.
 */
export function frameBeside(timeS: readonly number[], atS: number, direction: -1 | 1): number {
  const beside =
    direction === 1
      ? timeS.find((t) => t > atS + SAME_MOMENT_S)
      : timeS.findLast((t) => t < atS - SAME_MOMENT_S);
  return beside ?? atS;
}

/** The time of the frame that is nearest to a moment; the moment itself where there are no frames. */
export function nearestFrame(timeS: readonly number[], atS: number): number {
  return timeS[nearestInTime(timeS, atS)] ?? atS;
}

/** Whether two times are the same moment, of which a report may have rounded either. */
export function isSameMoment(oneS: number, otherS: number): boolean {
  return Math.abs(oneS - otherS) <= SAME_MOMENT_S;
}

/** Whether a moment lies between two others, or is the same as one of them. */
export function isWithin(atS: number, fromS: number, toS: number): boolean {
  return atS >= fromS - SAME_MOMENT_S && atS <= toS + SAME_MOMENT_S;
}
