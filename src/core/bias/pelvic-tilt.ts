import { middle, type Body } from '../body/body.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { mean } from '../statistics.ts';
import type { WalkView } from '../view/view.ts';

/**
 * Two hip points cannot see the pelvis tip forward: tilt is a turn about the very line that joins them. What can be
 * seen from the side and goes with it is how far the hips are carried ahead of the feet. (Of 23 rendered walkers, clips
 * not recorded, each left out of the fit, r 0.60; the trunk's lean and the reach of thighs and knees added nothing.)
 */
export interface TiltEstimate {
  /** Tilt of somebody whose hips are over the ankles on the mean, degrees. */
  readonly levelDeg: number;
  /** Degrees for each hundredth of the body's height that the hips are ahead. */
  readonly degEachHundredth: number;
}

/** As much of a walk as the tilt is estimated from. */
export interface TiltSignals {
  readonly timeS: Float64Array;
  readonly body: Body;
  readonly view: WalkView;
  readonly cycles: readonly Cycle[];
}

/** Mean distance of the hips ahead of the ankles over the accepted strides, hundredths of the body's height. */
export function hipsAhead({ body, view, cycles, timeS }: TiltSignals): number {
  const strides = cycles.filter(({ accepted }) => accepted);
  const hips = middle(body.left.hip.x, body.right.hip.x);
  const ankles = middle(body.left.ankle.x, body.right.ankle.x);
  const ahead = hips.map((x, i) => {
    const t = timeS[i] ?? NaN;
    // Elsewhere the walker is half in view, or starts and stops.
    const counts = strides.some(({ startS, endS }) => t >= startS && t <= endS);
    const px = view.forwardX * (x - (ankles[i] ?? NaN));
    return counts ? (100 * px) / (view.path.bodyHeightPx[i] ?? NaN) : NaN;
  });
  return mean(ahead);
}

/** Mean anterior tilt over the walk, degrees; NaN where no stride was accepted. */
export function pelvicTiltDeg(
  signals: TiltSignals,
  { levelDeg, degEachHundredth }: TiltEstimate,
): number {
  return levelDeg + degEachHundredth * hipsAhead(signals);
}
