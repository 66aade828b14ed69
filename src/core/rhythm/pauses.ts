import { rangeNear } from '../signal/range-near.ts';
import { robustRange } from '../statistics.ts';

/**
 * Feet stand where for so many strides to either side they move against each other by no more than this share of what
 * they do in the walk. In an even beat it is never less than a third.
 */
const REACH_STRIDES = 0.2;
const MOST_MOVEMENT = 0.15;
/** Less of a walk before or after a pause has no beat of its own. */
const LEAST_STRIDES = 0.75;

/** First and last frame of a part of the walk. */
export type Part = readonly [from: number, to: number];

/**
 * The parts of a walk between its pauses; none where it has no pause, or where too little of it is left on one side.
 * Standing before the first step and after the last one is no pause.
 * @param difference left foot ahead of the right one, any unit; NaN where they are not seen.
 */
export function partsBetweenPauses(
  timeS: Float64Array,
  difference: Float64Array,
  strideS: number,
): readonly Part[] {
  const reachS = REACH_STRIDES * strideS;
  const most = MOST_MOVEMENT * robustRange(difference);
  const moved = rangeNear(difference, timeS, reachS);
  const hidden = rangeNear(
    difference.map((value) => Number(Number.isNaN(value))),
    timeS,
    reachS,
  );
  const isStill = (i: number) =>
    Number.isFinite(difference[i]) && hidden[i] === 0 && (moved[i] ?? NaN) <= most;
  const parts: Part[] = [];
  let from = 0;
  for (let i = 0; i < timeS.length; i++) {
    if (!isStill(i)) continue;
    const first = i;
    while (i + 1 < timeS.length && isStill(i + 1)) i++;
    // Everything that was looked at round a still frame belongs to the pause.
    parts.push([from, timeS.findIndex((t) => t >= (timeS[first] ?? NaN) - reachS) - 1]);
    from = timeS.findLastIndex((t) => t <= (timeS[i] ?? NaN) + reachS) + 1;
  }
  parts.push([from, timeS.length - 1]);
  const long = parts.filter(([first, last]) => {
    const lengthS = (timeS[last] ?? NaN) - (timeS[first] ?? NaN);
    return lengthS >= LEAST_STRIDES * strideS;
  });
  return long.length > 1 ? long : [];
}
