import {
  HIP_WIDTH_OF_STATURE,
  SHOULDER_WIDTH_OF_STATURE,
  TRUNK_OF_STATURE,
} from '../body/anthropometry.ts';
import { toDegrees } from '../angle.ts';
import { middle, type Body } from '../body/body.ts';
import type { PairedLandmark } from '../body/skeleton.ts';
import { mean } from '../statistics.ts';
import type { WalkView } from '../view/view.ts';
import { harmonicsAt } from './leg-bias.ts';

/**
 * Signs of a tilting pelvis besides the hip points, which the network draws level (their line follows the true one
 * with a slope of 0.4): what shoulders, knees, ankles and the trunk do at the same moment.
 */
export const OBLIQUITY_SIGNS = ['hips', 'shoulders', 'knees', 'ankles', 'lean', 'shift'] as const;
export type ObliquityTraces = Readonly<Record<(typeof OBLIQUITY_SIGNS)[number], Float64Array>>;

export interface ObliquityBias {
  /** Cosine and sine of each harmonic of the left leg's stride, degrees. */
  readonly series: readonly number[];
  /** Degrees for each unit of the traces, in the order of `OBLIQUITY_SIGNS`. */
  readonly gains: readonly number[];
}

/**
 * The signs at every frame, each less its own mean: slopes of hips and shoulders and the trunk's lean in degrees, the
 * others in hundredths of the body's height. Right side up and the walker's right are positive.
 */
export function obliquityTraces({ left, right }: Body, view: WalkView): ObliquityTraces {
  const { bodyHeightPx } = view.path;
  // Seen from the front the walker's right is on the picture's left.
  const rightward = view.heading.z < 0 ? -1 : 1;
  const rise = (part: PairedLandmark) =>
    left[part].y.map((y, i) => (y - (right[part].y[i] ?? NaN)) / (bodyHeightPx[i] ?? NaN));
  const beside = (part: PairedLandmark, below: PairedLandmark) => {
    const foot = middle(left[below].x, right[below].x);
    return middle(left[part].x, right[part].x).map(
      (x, i) => (rightward * (x - (foot[i] ?? NaN))) / (bodyHeightPx[i] ?? NaN),
    );
  };
  const slope = (values: Float64Array, width: number) =>
    values.map((value) => toDegrees(Math.atan2(value, width)));
  return {
    hips: centred(slope(rise('hip'), HIP_WIDTH_OF_STATURE)),
    shoulders: centred(slope(rise('shoulder'), SHOULDER_WIDTH_OF_STATURE)),
    knees: centred(rise('knee').map((value) => 100 * value)),
    ankles: centred(rise('ankle').map((value) => 100 * value)),
    lean: centred(slope(beside('shoulder', 'hip'), TRUNK_OF_STATURE)),
    shift: centred(beside('hip', 'ankle').map((value) => 100 * value)),
  };
}

/**
 * The pelvis' obliquity from all its signs; its mean over the walk stays that of the hip points.
 * @param seenDeg slope of the hip points, roll taken off. @param leftPhase the left leg's place in its cycle, strides.
 */
export function withoutObliquityBias(
  seenDeg: Float64Array,
  traces: ObliquityTraces,
  leftPhase: Float64Array,
  { series, gains }: ObliquityBias,
): Float64Array {
  const level = mean(seenDeg);
  return leftPhase.map((phase, i) => {
    const beat = harmonicsAt(phase, series.length + 1).slice(1);
    const waves = beat.reduce((sum, value, k) => sum + value * (series[k] ?? NaN), 0);
    const signs = OBLIQUITY_SIGNS.reduce(
      (sum, sign, k) => sum + (gains[k] ?? NaN) * (traces[sign][i] ?? NaN),
      0,
    );
    return level + waves + signs;
  });
}

function centred(values: Float64Array): Float64Array {
  const centre = mean(values);
  return values.map((value) => value - centre);
}
