import type { Cycle, Report } from '../report/report.ts';
import type { Side } from '../body/skeleton.ts';

type Strides = Pick<Report, 'cycles'>;

/** Where in an accepted stride of this leg a time lies, 0 to 100 %; null outside of all of them. */
export function percentAt(report: Strides, side: Side, timeS: number): number | null {
  const cycle = acceptedCycles(report, side).find((c) => contains(c, timeS));
  return cycle === undefined ? null : (100 * (timeS - cycle.startS)) / (cycle.endS - cycle.startS);
}

/**
 * The time of a percentage of the stride, real seconds: in the stride that the video is in, else in the nearest one;
 * null if no stride of this leg was accepted. 100 % stays inside the stride.
 */
export function timeAt(report: Strides, side: Side, percent: number, nowS: number): number | null {
  const stride = strideAround(report, side, nowS);
  if (stride === null) return null;
  const [startS, endS] = stride;
  return startS + (Math.min(percent, 99.9) / 100) * (endS - startS);
}

/** Start and end of the accepted stride of this leg that a time lies in, else of the nearest one; null if there is none. */
export function strideAround(
  report: Strides,
  side: Side,
  nowS: number,
): readonly [number, number] | null {
  const cycles = acceptedCycles(report, side);
  const nearest = cycles.toSorted((a, b) => distance(a, nowS) - distance(b, nowS))[0];
  return nearest === undefined ? null : [nearest.startS, nearest.endS];
}

function acceptedCycles(report: Strides, side: Side): readonly Cycle[] {
  return report.cycles.filter((cycle) => cycle.side === side && cycle.accepted);
}

function contains(cycle: Cycle, timeS: number): boolean {
  return timeS >= cycle.startS && timeS < cycle.endS;
}

function distance(cycle: Cycle, timeS: number): number {
  return contains(cycle, timeS)
    ? 0
    : Math.min(Math.abs(timeS - cycle.startS), Math.abs(timeS - cycle.endS)) + 1e-9;
}
