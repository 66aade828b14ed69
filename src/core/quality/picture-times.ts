import { columnOf, type LandmarkTrack } from '../landmark-track.ts';
import { LANDMARK_COUNT } from '../skeleton.ts';
import { mean, quantile, standardDeviation } from '../statistics.ts';

/** How unevenly the pictures come: standard deviation of the time from one to the next, as a share of its mean. */
export function unevenness(timeS: Float64Array): number {
  const intervalsS = Array.from(timeS.subarray(1), (t, i) => t - (timeS[i] ?? NaN));
  return standardDeviation(intervalsS) / mean(intervalsS);
}

/** The quicker quarter of the body tells whether anything moved. */
const QUICKER = 0.75;
/** Pictures on either side that tell how much the body usually moves here. */
const AROUND = 6;
/** A body that moves less than this share of the usual did not move: what is left is the network's own noise. */
const STILL = 0.3;

/**
 * Share of the pictures that only repeat the one before, as recordings of a screen and of calls do: the walker is
 * where they were, though on the move before and after. NaN where nobody was seen.
 */
export function repeatedShare(track: LandmarkTrack): number {
  const moved = stepsPx(track);
  const shares = moved.map((step, i) => {
    const around = moved.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    return step / quantile(around, QUICKER);
  });
  const told = shares.filter(Number.isFinite);
  return told.length === 0 ? NaN : told.filter((share) => share < STILL).length / told.length;
}

/** How far the quicker quarter of the landmarks is from where it was a picture before, pixels. */
function stepsPx({ xPx, yPx, timeS }: LandmarkTrack): number[] {
  const columns = Array.from({ length: LANDMARK_COUNT }, (_, landmark) => ({
    x: columnOf(xPx, landmark),
    y: columnOf(yPx, landmark),
  }));
  return Array.from({ length: timeS.length - 1 }, (_, i) =>
    quantile(
      columns.map(({ x, y }) =>
        Math.hypot((x[i + 1] ?? NaN) - (x[i] ?? NaN), (y[i + 1] ?? NaN) - (y[i] ?? NaN)),
      ),
      QUICKER,
    ),
  );
}
