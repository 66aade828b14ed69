import { HIP_WIDTH_OF_STATURE } from '../body/anthropometry.ts';
import { toDegrees } from '../angle.ts';
import type { Body } from '../body/body.ts';
import type { WalkView } from '../view/view.ts';

/**
 * Pelvic obliquity at every frame of a level picture, degrees, right side up positive: slope of the line through the
 * hip points. The width is the body's, not the frame's: that of two points a hand apart is noise, and a turned pelvis
 * looks narrow without being steep.
 */
export function pelvicObliquityDeg(body: Body, { path }: WalkView): Float64Array {
  const { left, right } = body;
  return body.timeS.map((_, i) => {
    const rise = (left.hip.y[i] ?? NaN) - (right.hip.y[i] ?? NaN);
    const width = HIP_WIDTH_OF_STATURE * (path.bodyHeightPx[i] ?? NaN);
    return toDegrees(Math.atan2(rise, width));
  });
}
