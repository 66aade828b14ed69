import type { Body } from '../body/body.ts';
import { forwardPosition } from '../view/forward-position.ts';
import { mean, robustRange } from '../statistics.ts';
import type { WalkView } from '../view/view.ts';

/** What the feet do to each other: this tells a walk apart from other movements. */
export interface Stepping {
  /** How often one foot went past the other, or up to it, and the other past it in turn. */
  readonly swings: number;
  /**
   * How much the foot that goes forward is the one that is lifted, -1 to 1: near 1 in a walk, on a belt too. A foot that is
   * raised and put down on the spot is as high going forward as coming back: about 0.
   */
  readonly carried: number;
  /** How high the feet are lifted over each other, both together, body heights: 5th to 95th percentile. */
  readonly lift: number;
}

/** Feet go by each other by at least this, body heights; less is swaying. */
const LEAST_SWING = 0.09;

/** Reads the swings from where the ankles are to each other. */
export function steppingOf(body: Body, view: WalkView, leastSwing = LEAST_SWING): Stepping {
  const right = forwardPosition(body, view, 'right', 'ankle');
  const ahead = forwardPosition(body, view, 'left', 'ankle').map((x, i) => x - (right[i] ?? NaN));
  const lifted = body.left.ankle.y.map(
    (y, i) => ((body.right.ankle.y[i] ?? NaN) - y) / (view.path.bodyHeightPx[i] ?? NaN),
  );
  return {
    swings: swingsIn(ahead, leastSwing),
    carried: correlation(rate(body.timeS, ahead), lifted),
    lift: robustRange(lifted),
  };
}

/** How often a series turns, after it moved by at least `least`: half swings, one a step. */
function swingsIn(values: Float64Array, least: number): number {
  let [swings, direction, extreme] = [0, 0, NaN];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (Number.isNaN(extreme)) extreme = value;
    const moved = value - extreme;
    if (moved * direction > 0) {
      extreme = value;
    } else if (Math.abs(moved) >= least) {
      [swings, direction, extreme] = [swings + 1, Math.sign(moved), value];
    }
  }
  return swings;
}

/** Change a second, from the frames on either side. */
function rate(timeS: Float64Array, values: Float64Array): Float64Array {
  return values.map(
    (_, i) =>
      ((values[i + 1] ?? NaN) - (values[i - 1] ?? NaN)) /
      ((timeS[i + 1] ?? NaN) - (timeS[i - 1] ?? NaN)),
  );
}

/** Pearson's r over the frames that have both; NaN where either does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const both = [...a.keys()].filter((i) => Number.isFinite((a[i] ?? NaN) + (b[i] ?? NaN)));
  const [meanA, meanB] = [mean(both.map((i) => a[i] ?? NaN)), mean(both.map((i) => b[i] ?? NaN))];
  let [aa, ab, bb] = [0, 0, 0];
  for (const i of both) {
    const [x, y] = [(a[i] ?? NaN) - meanA, (b[i] ?? NaN) - meanB];
    [aa, ab, bb] = [aa + x * x, ab + x * y, bb + y * y];
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : NaN;
}
