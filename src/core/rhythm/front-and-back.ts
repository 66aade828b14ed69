import type { Body } from '../body/body.ts';
import { forwardPosition } from '../view/forward-position.ts';
import { mean, median, quantile, slope } from '../statistics.ts';
import type { WalkView } from '../view/view.ts';
import { aboutItsMean, localBeat, type Beating } from './beat.ts';

/** One beat: its swing, and where in the left leg's stride it peaks. */
interface Beat {
  readonly swing: number;
  readonly peakStride: number;
}

/**
 * Measured on rendered walkers (24 from front and back, 36 legs from the side, clips not recorded; spread 1-2 % of the
 * stride). From the side the feet's fore-aft distance beats. Toward and away it is their height in the picture, of which
 * there are two parts: the lift of the swinging foot, and the step, which the picture shows the more the higher the
 * camera and the nearer the walker. One explains all camera heights: the step's part peaks where it does from the side.
 */
export const STEP: Beat = { swing: 0.217, peakStride: 0.043 };
const LIFT_BEAT: Beat = { swing: 0.049, peakStride: 0.193 };
/** The camera's height is not found from walkers who come nearer by less than this factor. */
const LEAST_NEARING = 1.3;

/** The left leg's place in its stride: by the beat of `upDown`; from behind the feet's depth says when it is. */
export function phaseTowardAndAway(
  body: Body,
  view: WalkView,
  seenAs: 'front' | 'back',
  { phase, strideHz }: Beating,
): Float64Array {
  const peak = peakOfHeights(body, view, seenAs);
  const byHeight = phase.map((value, i) => value + (peak[i] ?? NaN));
  return seenAs === 'front' ? byHeight : movedTo(byHeight, phaseInDepth(body, view, strideHz));
}

/**
 * Where in the left leg's stride its ankle is lowest in the picture compared to the right one, frame by frame: lift
 * and step added as waves. A foot set ahead is nearer to the camera in front and further from the one behind.
 */
function peakOfHeights(body: Body, view: WalkView, seenAs: 'front' | 'back'): Float64Array {
  const height = cameraHeight(body, view);
  const toward = seenAs === 'front' ? 1 : -1;
  return view.path.z.map((depth) => {
    const step = (STEP.swing * toward * height) / depth;
    const [liftTurn, stepTurn] = [
      2 * Math.PI * LIFT_BEAT.peakStride,
      2 * Math.PI * STEP.peakStride,
    ];
    const along = LIFT_BEAT.swing * Math.cos(liftTurn) + step * Math.cos(stepTurn);
    const across = LIFT_BEAT.swing * Math.sin(liftTurn) + step * Math.sin(stepTurn);
    return Math.atan2(across, along) / (2 * Math.PI);
  });
}

/** From behind the network sees the left foot furthest ahead just before it lands; from aside it is just after. */
const AHEAD_IN_DEPTH = -0.028;

/**
 * The left leg's place in its stride by how far its ankle is ahead of the right one in the network's depth. From behind
 * step and lift sink the foot against each other, and heights alone put contacts 31 ms off, each walker's otherwise; the
 * depth 13 ms (7 rendered walkers). From in front the heights are 10 ms off, the depth 16 (7 others). Clips not recorded.
 */
function phaseInDepth(body: Body, view: WalkView, strideHz: number): Float64Array {
  const right = forwardPosition(body, view, 'right', 'ankle');
  const ahead = forwardPosition(body, view, 'left', 'ankle').map((x, i) => x - (right[i] ?? NaN));
  if (!ahead.some(Number.isFinite)) return new Float64Array(ahead.length).fill(NaN);
  const beat = localBeat(body.timeS, aboutItsMean(ahead), strideHz);
  return beat.phase.map((value) => value + AHEAD_IN_DEPTH);
}

/** Two signs of one beat that are further apart than this, in strides, are not of one beat: up to 0.1 is usual. */
const MOST_APART = 0.2;

/**
 * Moves a phase as a whole by its median offset to another one. Depth fixes the time; its beat drifts as the walker gets
 * smaller, and taken as it is would make strides longer or shorter. Unchanged where the offset is too large or unknown.
 */
function movedTo(phase: Float64Array, other: Float64Array): Float64Array {
  const apart = phase.map((value, i) => {
    const off = (other[i] ?? NaN) - value;
    return off - Math.round(off);
  });
  const by = median(apart);
  return Math.abs(by) <= MOST_APART ? phase.map((value) => value + by) : phase;
}

/** Camera above the floor in body heights: how the soles sink in the picture as the body grows there. */
function cameraHeight({ left, right, heightPx }: Body, { path }: WalkView): number {
  const soleY = left.heel.y.map((y, i) =>
    Math.max(y, right.heel.y[i] ?? NaN, left.foot_index.y[i] ?? NaN, right.foot_index.y[i] ?? NaN),
  );
  const bodyPx = path.bodyHeightPx.map((height, i) => (Number.isFinite(soleY[i]) ? height : NaN));
  const nears = quantile(bodyPx, 0.95) / quantile(bodyPx, 0.05) > LEAST_NEARING;
  return nears
    ? slope(bodyPx, soleY)
    : mean(soleY.map((y, i) => (y - heightPx / 2) / (bodyPx[i] ?? NaN)));
}

/** Left ankle lower in the picture than the right one, body heights; its mean, the camera's roll, taken off. */
export function upDown({ left, right }: Body, { path }: WalkView): Float64Array {
  return aboutItsMean(
    left.ankle.y.map((y, i) => (y - (right.ankle.y[i] ?? NaN)) / (path.bodyHeightPx[i] ?? NaN)),
  );
}
