import { toDegrees } from '../angle.ts';
import type { Body } from '../body.ts';
import type { WalkView } from '../view/view.ts';

/**
 * Pelvic obliquity at every frame, degrees, right side up positive: slope of the line through the hip points, the
 * camera's roll taken off. Needs a view in which the hips lie apart.
 */
export function pelvicObliquityDeg(body: Body, view: WalkView, floorDeg: number): Float64Array {
  const { left, right } = body;
  // Toward the camera the walker's left is on the picture's right, and a floor rising to the right lifts it.
  const rollDeg = view.heading.z < 0 ? floorDeg : -floorDeg;
  return body.timeS.map((_, i) => {
    const rise = (left.hip.y[i] ?? NaN) - (right.hip.y[i] ?? NaN);
    const width = Math.abs((left.hip.x[i] ?? NaN) - (right.hip.x[i] ?? NaN));
    return toDegrees(Math.atan2(rise, width)) + rollDeg;
  });
}
