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
  const apart = (t: number) => Math.abs(t - atS);
  return timeS.reduce((best, t) => (apart(t) < apart(best) ? t : best), timeS[0] ?? atS);
}

/** Whether two times of a report are the same moment. */
export function isSameMoment(oneS: number, otherS: number): boolean {
  return Math.abs(oneS - otherS) <= SAME_MOMENT_S;
}
