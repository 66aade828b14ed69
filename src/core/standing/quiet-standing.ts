import { mapPoints, middle, type Body } from '../body/body.ts';
import { typicalBodyHeightPx } from '../body/body-height.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { median } from '../statistics.ts';
import { bodyFacing } from '../view/body-facing.ts';

/** Shorter is a pause between two steps. */
const LEAST_S = 1;
/** Stillness is looked at in windows of this length round every frame. */
const WINDOW_S = 0.5;
/** Within a window feet and hips stay inside these, body heights: feet stand, hips sway. */
const MOST_FOOT_MOVE = 0.02;
const MOST_HIP_MOVE = 0.03;
/** Hips this far over the ankles, body heights (upright: 0.47): less is sitting or crouching. */
const LEAST_HIPS_UP = 0.43;
/** Ankles further apart than this, body heights: a foot is lifted, or set a step ahead. */
const MOST_LIFTED = 0.06;
const MOST_AHEAD = 0.15;
/** The chest may point this far out of the picture's plane, degrees. */
const MOST_YAW_DEG = 40;
/** More frames than this without a point, and nothing is known of the window. */
const MOST_MISSING_OF_WINDOW = 0.2;

/**
 * Frames in which somebody stands quietly and is seen from the side: both feet stay where they are and the hips as
 * well for at least a second, both soles can be down, the legs are all but straight. Frames at either end, in which a
 * foot may be on its way already, are left out. Before, between or after the steps.
 */
export function quietStanding(body: Body): boolean[] {
  const heightPx = typicalBodyHeightPx(body);
  const still = stillFrames(body, heightPx);
  const quiet = new Array<boolean>(still.length).fill(false);
  for (const [from, to] of runs(still)) {
    // Half a window beyond either end nothing moves either.
    const lengthS = (body.timeS[to] ?? NaN) - (body.timeS[from] ?? NaN) + WINDOW_S;
    if (lengthS < LEAST_S) continue;
    const part = onlyFrames(body, (i) => i >= from && i <= to);
    if (isUpright(part, heightPx) && isFromSide(part)) quiet.fill(true, from, to + 1);
  }
  return quiet;
}

/** The body with every other frame a gap. */
export function onlyFrames(body: Body, wanted: (frame: number) => boolean): Body {
  const keep = (values: Float64Array) => values.map((value, i) => (wanted(i) ? value : NaN));
  return mapPoints(body, (point) => ({
    x: keep(point.x),
    y: keep(point.y),
    score: point.score,
    worldX: keep(point.worldX),
    worldY: keep(point.worldY),
    worldZ: keep(point.worldZ),
  }));
}

function stillFrames(body: Body, heightPx: number): boolean[] {
  const hips = {
    x: middle(body.left.hip.x, body.right.hip.x),
    y: middle(body.left.hip.y, body.right.hip.y),
  };
  const feet = SIDES.map((side) => footMiddle(body, side));
  const tracks = [
    { values: hips.x, most: MOST_HIP_MOVE },
    { values: hips.y, most: MOST_HIP_MOVE },
    ...feet.flatMap(({ x, y }) => [
      { values: x, most: MOST_FOOT_MOVE },
      { values: y, most: MOST_FOOT_MOVE },
    ]),
  ];
  const moves = tracks.map(({ values, most }) => staysWithin(body.timeS, values, most * heightPx));
  return Array.from(body.timeS, (_, i) => moves.every((stays) => stays[i] === true));
}

/** Middle of ankle, heel and toe: the network's single points tremble. */
function footMiddle(body: Body, side: Side): { x: Float64Array; y: Float64Array } {
  const { ankle, heel, foot_index: toe } = body[side];
  const centre = (axis: 'x' | 'y') =>
    ankle[axis].map((value, i) => (value + (heel[axis][i] ?? NaN) + (toe[axis][i] ?? NaN)) / 3);
  return { x: centre('x'), y: centre('y') };
}

/** Whether a value moves by no more than `most` in the window round each frame, and the window is all there. */
function staysWithin(timeS: Float64Array, values: Float64Array, most: number): boolean[] {
  return Array.from(timeS, (t, i) => {
    let [low, high, known, all] = [Infinity, -Infinity, 0, 0];
    const startsIn = t - WINDOW_S / 2;
    const endsIn = t + WINDOW_S / 2;
    if (startsIn < (timeS[0] ?? NaN) - 1e-6 || endsIn > (timeS.at(-1) ?? NaN) + 1e-6) return false;
    const count = (k: number) => {
      const value = values[k] ?? NaN;
      all++;
      if (!Number.isFinite(value)) return;
      known++;
      low = Math.min(low, value);
      high = Math.max(high, value);
    };
    for (let k = i; k >= 0 && (timeS[k] ?? NaN) >= startsIn; k--) count(k);
    for (let k = i + 1; k < timeS.length && (timeS[k] ?? NaN) <= endsIn; k++) count(k);
    return (
      Number.isFinite(values[i]) &&
      all - known <= MOST_MISSING_OF_WINDOW * all &&
      high - low <= most
    );
  });
}

function runs(flags: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    const last = found.at(-1);
    if (last?.[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  });
  return found;
}

function isUpright({ left, right }: Body, heightPx: number): boolean {
  const typical = (values: Float64Array) => median(values) / heightPx;
  const hipY = typical(middle(left.hip.y, right.hip.y));
  const ankleY = typical(middle(left.ankle.y, right.ankle.y));
  const lifted = typical(left.ankle.y) - typical(right.ankle.y);
  const ahead = typical(left.ankle.x) - typical(right.ankle.x);
  return (
    ankleY - hipY >= LEAST_HIPS_UP &&
    Math.abs(lifted) <= MOST_LIFTED &&
    Math.abs(ahead) <= MOST_AHEAD
  );
}

function isFromSide(body: Body): boolean {
  return bodyFacing(body).yawDeg <= MOST_YAW_DEG;
}
