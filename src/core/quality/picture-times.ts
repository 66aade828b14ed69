import { columnOf, type LandmarkTrack } from '../body/landmark-track.ts';
import { landmarkIndex, SIDES } from '../body/skeleton.ts';
import { mean, quantile, standardDeviation } from '../statistics.ts';

/** How unevenly the pictures come: standard deviation of the time from one to the next, as a share of its mean. */
export function unevenness(timeS: Float64Array): number {
  const intervalsS = Array.from(timeS.subarray(1), (t, i) => t - (timeS[i] ?? NaN));
  return standardDeviation(intervalsS) / mean(intervalsS);
}

/**
 * Points below the face, which jitters where it is covered. Some of them move at any moment of a walk, on a belt too,
 * and in the mean over all of them the network's noise is small.
 */
const BODY_PARTS = [
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'knee',
  'ankle',
  'heel',
  'foot_index',
] as const;
/** The usual movement of the body near a picture: this quantile of its moves over so many pictures on either side. */
const NEIGHBOUR_PICTURES = 6;
const MOTION_QUANTILE = 0.75;
/** A body that moves less than this share of the usual did not move: what is left is the network's own noise. */
const STILL_SHARE = 0.3;
/** Repeated pictures lie between moves so much larger; a body that comes to rest slows down instead. */
const ABRUPT_RATIO = 3;

/**
 * Share of the pictures that only repeat the one before, as recordings of a screen and of calls do: the walker is
 * where they were, though on the move just before and after. NaN where nobody was seen.
 */
export function repeatedShare(track: LandmarkTrack): number {
  const moved = stepsPx(track);
  const isStill = moved.map((step, i) => {
    const around = moved.slice(Math.max(0, i - NEIGHBOUR_PICTURES), i + NEIGHBOUR_PICTURES + 1);
    return step < STILL_SHARE * quantile(around, MOTION_QUANTILE);
  });
  const told = moved.filter(Number.isFinite).length;
  return told === 0 ? NaN : stillBetweenMoves(moved, isStill) / told;
}

/** Counts the steps that are none, of runs that begin and end at once. */
function stillBetweenMoves(moved: readonly number[], isStill: readonly boolean[]): number {
  let count = 0;
  for (let from = isStill.indexOf(true); from >= 0; from = isStill.indexOf(true, from)) {
    let to = from;
    while (isStill[to] === true) to++;
    const beside = Math.min(moved[from - 1] ?? Infinity, moved[to] ?? Infinity);
    if (beside > ABRUPT_RATIO * Math.max(...moved.slice(from, to))) count += to - from;
    from = to;
  }
  return count;
}

/** How far the points of the body are in the mean from where they were a picture before, pixels. */
function stepsPx({ xPx, yPx, timeS }: LandmarkTrack): number[] {
  const columns = SIDES.flatMap((side) =>
    BODY_PARTS.map((part) => ({
      x: columnOf(xPx, landmarkIndex(`${side}_${part}`)),
      y: columnOf(yPx, landmarkIndex(`${side}_${part}`)),
    })),
  );
  return Array.from({ length: timeS.length - 1 }, (_, i) =>
    mean(
      columns.map(({ x, y }) =>
        Math.hypot((x[i + 1] ?? NaN) - (x[i] ?? NaN), (y[i + 1] ?? NaN) - (y[i] ?? NaN)),
      ),
    ),
  );
}
