import { LEG_PARTS, mapPoints, middle, type Body } from '../body/body.ts';
import { otherSide, SIDES } from '../body/skeleton.ts';
import { localLine } from '../signal/local-line.ts';
import type { WalkRhythm } from '../rhythm/walk-rhythm.ts';

/** Frames of other strides count when they are this near in phase, strides; further gaps are bridged by the nearest. */
const PHASE_WIDTH = 0.03;
const MOST_PHASE_APART = 0.15;
/** The hips' way through the gap is a line through so many seconds on either side. */
const PATH_WIDTH_S = 0.5;
/** Longer than this the walker may have done anything. */
const MOST_GAP_S = 1.5;

/**
 * The body with the frames filled in which somebody stood before the walker: where the hips go by their path, and the
 * points round them as at the same place in the walker's other strides. For showing where the walker is; nothing is
 * measured there.
 */
export function withHiddenFilled(
  body: Body,
  hidden: readonly boolean[],
  rhythm: WalkRhythm | null,
): Body {
  const fillable = shortRuns(body.timeS, hidden);
  if (rhythm === null || !fillable.includes(true)) return body;
  const { timeS } = body;
  const path = {
    x: middle(body.left.hip.x, body.right.hip.x),
    y: middle(body.left.hip.y, body.right.hip.y),
  };
  const smoothPath = {
    x: localLine(timeS, path.x, timeS, PATH_WIDTH_S),
    y: localLine(timeS, path.y, timeS, PATH_WIDTH_S),
  };
  return mapPoints(body, (point) => {
    const filled = (axis: 'x' | 'y') =>
      point[axis].map((value, i) => {
        if (Number.isFinite(value) || !fillable[i]) return value;
        const offset = offsetAt(point[axis], smoothPath[axis], rhythm.leftPhase, i);
        return (smoothPath[axis][i] ?? NaN) + offset;
      });
    return { ...point, x: filled('x'), y: filled('y') };
  });
}

/** A leg point further from where the other strides have it, in body heights, is not the walker's; so many are no slip. */
const MOST_AWAY = 0.1;
const MOST_POINTS_AWAY = 1;

/**
 * Which of the doubtful frames are hidden indeed: those whose legs are not where the walker's other strides, in which
 * nobody was near, have them at this place of the stride. All of them are believed where the walk has no beat.
 * @param seen the body with the doubtful frames. @param sure the repaired body without them.
 */
export function hiddenAmong(
  doubtful: readonly boolean[],
  seen: Body,
  sure: Body,
  rhythm: WalkRhythm | null,
  bodyHeightPx: number,
): boolean[] {
  const expected = withHiddenFilled(sure, doubtful, rhythm);
  const away = (frame: number, exchanged: boolean) => {
    let count = 0;
    for (const side of SIDES) {
      for (const part of LEG_PARTS) {
        const here = seen[side][part];
        const there = expected[exchanged ? otherSide(side) : side][part];
        const dx = (here.x[frame] ?? NaN) - (there.x[frame] ?? NaN);
        const dy = (here.y[frame] ?? NaN) - (there.y[frame] ?? NaN);
        if (Math.hypot(dx, dy) > MOST_AWAY * bodyHeightPx) count++;
      }
    }
    return count;
  };
  return doubtful.map(
    (isDoubtful, frame) =>
      isDoubtful && Math.min(away(frame, false), away(frame, true)) > MOST_POINTS_AWAY,
  );
}

/** The point's mean distance from the path at this place in the stride. */
function offsetAt(
  values: Float64Array,
  path: Float64Array,
  phase: Float64Array,
  frame: number,
): number {
  let weight = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const offset = (values[i] ?? NaN) - (path[i] ?? NaN);
    if (!Number.isFinite(offset)) continue;
    const turns = (phase[i] ?? NaN) - (phase[frame] ?? NaN);
    const away = Math.abs(turns - Math.round(turns));
    if (away > MOST_PHASE_APART) continue;
    const w = Math.exp(-0.5 * (away / PHASE_WIDTH) ** 2) + 1e-9;
    weight += w;
    sum += w * offset;
  }
  return weight > 0 ? sum / weight : NaN;
}

function shortRuns(timeS: Float64Array, hidden: readonly boolean[]): boolean[] {
  const kept = [...hidden];
  for (let from = hidden.indexOf(true); from !== -1; from = hidden.indexOf(true, from)) {
    let to = from;
    while (hidden[to + 1] === true) to++;
    if ((timeS[to] ?? NaN) - (timeS[from] ?? NaN) > MOST_GAP_S) kept.fill(false, from, to + 1);
    from = to + 1;
  }
  return kept;
}
