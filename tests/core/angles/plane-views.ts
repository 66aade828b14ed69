import { toRadians } from '#core/angle.ts';
import type { PlaneView } from '#core/angles/walk-plane.ts';

/** Seen from so far away that there is no perspective, by somebody who walks so far off the picture. */
export function fromAfar(headingDeg: number, focalPx = 1e15): PlaneView {
  const path = { focalPx, bodyHeightPx: Float64Array.of(400) };
  return { heading: headingAt(headingDeg), path };
}

/** A direction over the floor: 0 to the right of the picture, 90 away from the camera. */
export function headingAt(deg: number) {
  return { x: Math.cos(toRadians(deg)), z: Math.sin(toRadians(deg)) };
}

export const RIGHT = fromAfar(0);
export const LEFT = fromAfar(180);
