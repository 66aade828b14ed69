import { median } from '../statistics.ts';
import type { PersonTrack } from './people-tracks.ts';

/** A walk whose sizes stray further from the steady walk's than this, in the median, is not a steady one. */
const MAX_STRAY = 0.025;
/** Fewer sightings draw a line through anything; more are no single walk along a line. */
const FEWEST_SIGHTINGS = 4;
const MOST_SIGHTINGS = 80;
/** From sizes that differ by more the rise of the floor in the picture is found; else it is taken as level. */
const LEAST_SIZE_RATIO = 1.15;

/** Size and soles of a walker at any time. */
export interface SteadyWalk {
  bodyHeightPx(timeS: number): number;
  soleYPx(timeS: number): number;
}

/**
 * Somebody who walks straight on at an even pace comes nearer evenly, so one over their size in the picture is a
 * straight line in time; and on a level floor the soles lie at a height that is a straight line in size. A line
 * through all sightings carries less noise than each of them. Null where the sightings do not lie on such lines.
 */
export function steadyWalk({ timeS, sightings }: PersonTrack): SteadyWalk | null {
  if (sightings.length < FEWEST_SIGHTINGS || sightings.length > MOST_SIGHTINGS) return null;
  const seen = sightings.map((one, i) => ({ ...one, timeS: timeS[i] ?? NaN }));
  const nearness = robustLine(seen.map((one) => [one.timeS, 1 / one.bodyHeightPx]));
  const bodyHeightPx = (time: number) => 1 / nearness(time);
  const sizes = seen.map((one) => ({ ...one, fitted: bodyHeightPx(one.timeS) }));
  const stray = median(sizes.map((one) => Math.abs(one.bodyHeightPx / one.fitted - 1)));
  if (!(stray < MAX_STRAY) || !sizes.every(({ fitted }) => fitted > 0)) return null;
  const fitted = sizes.map((one) => one.fitted);
  const nears = Math.max(...fitted) / Math.min(...fitted) > LEAST_SIZE_RATIO;
  const floor = robustLine(sizes.map((one) => [nears ? one.fitted : one.timeS, one.soleYPx]));
  const soleYPx = (time: number) => floor(nears ? bodyHeightPx(time) : time);
  const off = median(sizes.map((one) => Math.abs(one.soleYPx - soleYPx(one.timeS)) / one.fitted));
  return off < MAX_STRAY ? { bodyHeightPx, soleYPx } : null;
}

/** The line with the median of all slopes and then of all heights (Theil and Sen): a few wild points do not bend it. */
function robustLine(points: readonly (readonly [number, number])[]): (at: number) => number {
  const slopes = points.flatMap(([x, y], i) =>
    points.slice(i + 1).flatMap(([x2, y2]) => (x2 === x ? [] : [(y2 - y) / (x2 - x)])),
  );
  const slope = slopes.length === 0 ? 0 : median(slopes);
  const base = median(points.map(([x, y]) => y - slope * x));
  return (at) => base + slope * at;
}
