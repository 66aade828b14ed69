import type { Body, PointSeries } from '../body/body.ts';
import { median, robustDeviation } from '../statistics.ts';
import { bodyHeightSeriesPx } from '../body/body-height.ts';

/** How far before and after a picture the body's way is looked at, seconds, and the fewest pictures for that. */
const LOOK_S = 0.2;
const FEWEST_PICTURES = 3;
/** Pictures further apart than this in time are a gap, which is not judged here. */
const LONGEST_STEP_S = 0.12;
/**
 * Body heights by which trunk and head leave their way from one picture to the next: a cut of 0.2 s at a usual pace
 * moves them by as much. On videos without a cut nothing came beyond 0.06.
 */
const LEAST_JUMP = 0.12;
/** The jump of a trembling body must stand out from its trembling. */
const DEVIATIONS = 5;

const TRUNK = ['ear', 'shoulder', 'hip'] as const;

/**
 * Frames before which the video was cut: trunk and head are suddenly elsewhere, or of another size. The legs are left
 * out, since the network exchanges them. `cutsS` are the moments at which the file itself says that it jumps.
 */
export function videoJumps(body: Body, cutsS: readonly number[] = []): number[] {
  const heightPx = bodyHeightSeriesPx(body);
  const points = TRUNK.flatMap((part) => [body.left[part], body.right[part]]);
  const leaps = body.timeS.map((_, frame) => leapAt(body.timeS, points, heightPx, frame));
  const tremble = robustDeviation(leaps);
  const least = Math.max(LEAST_JUMP, DEVIATIONS * (Number.isFinite(tremble) ? tremble : 0));
  const seen = Array.from(leaps.keys()).filter((frame) => isPeak(leaps, frame, least));
  const told = cutsS.map((cutS) => body.timeS.findIndex((t) => t >= cutS - 1e-6));
  return [...new Set([...seen, ...told.filter((frame) => frame > 0)])].sort((a, b) => a - b);
}

/** The frame that leaps most among its neighbours: lines fitted beside a cut feel it as well. */
function isPeak(leaps: Float64Array, frame: number, least: number): boolean {
  const leap = leaps[frame] ?? NaN;
  if (!(leap > least)) return false;
  const beside = [-2, -1, 1, 2].map((by) => leaps[frame + by] ?? NaN);
  return beside.every((other) => !(other > leap));
}

/** How far most points are from where they were going, body heights; NaN where too little is seen on either side. */
function leapAt(
  timeS: Float64Array,
  points: readonly PointSeries[],
  heightPx: Float64Array,
  frame: number,
): number {
  const [t0, t1] = [timeS[frame - 1] ?? NaN, timeS[frame] ?? NaN];
  if (!(t1 - t0 <= LONGEST_STEP_S)) return NaN;
  const middleS = (t0 + t1) / 2;
  const before = framesIn(timeS, frame - 1, -1, middleS - LOOK_S);
  const after = framesIn(timeS, frame, 1, middleS + LOOK_S);
  const leaps = points.map((point) => {
    const apart = (axis: 'x' | 'y') =>
      lineAt(timeS, point[axis], after, middleS) - lineAt(timeS, point[axis], before, middleS);
    return Math.hypot(apart('x'), apart('y')) / (heightPx[frame] ?? NaN);
  });
  // A point or two that the network loses is no cut.
  return median(leaps);
}

function framesIn(timeS: Float64Array, from: number, step: 1 | -1, untilS: number): number[] {
  const frames: number[] = [];
  for (let i = from; i >= 0 && i < timeS.length; i += step) {
    if (step * (untilS - (timeS[i] ?? NaN)) < 0) break;
    frames.push(i);
  }
  return frames;
}

/** The straight line through a few frames' values, read at a moment beside them; NaN for too few. */
function lineAt(
  timeS: Float64Array,
  values: Float64Array,
  frames: readonly number[],
  atS: number,
): number {
  const known = frames.filter((i) => Number.isFinite(values[i]));
  if (known.length < FEWEST_PICTURES) return NaN;
  const meanT = known.reduce((sum, i) => sum + (timeS[i] ?? NaN), 0) / known.length;
  const meanV = known.reduce((sum, i) => sum + (values[i] ?? NaN), 0) / known.length;
  let [tt, tv] = [0, 0];
  for (const i of known) {
    const dt = (timeS[i] ?? NaN) - meanT;
    tt += dt * dt;
    tv += dt * ((values[i] ?? NaN) - meanV);
  }
  return meanV + (tt > 0 ? tv / tt : 0) * (atS - meanT);
}
