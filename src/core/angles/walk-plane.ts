import { middle, type Body } from '../body/body.ts';
import type { WalkView } from '../view/view.ts';

/** What of the view is needed to place a picture point. */
export type PlaneView = Pick<WalkView, 'heading'> & {
  readonly path: Pick<WalkView['path'], 'focalPx' | 'bodyHeightPx'>;
};

/** A point of the walker beside the camera, body heights: along the walk, and up from the camera. */
export interface PlanePoint {
  readonly forward: number;
  readonly up: number;
}

/** Seen more nearly along the walk than this (sine of the angle), a length in the picture is too unsure. */
const LEAST_CROSSING = 0.3;

/**
 * Puts picture points of one frame where they are, as far as one camera can tell: a limb moves in an upright plane
 * along the walk, and a ray through the pinhole meets that plane in one point. So neither the size that grows toward
 * the camera, nor the direction from which a walker at the picture's edge is seen, turns an angle; a shank that leans
 * inward does not look as if it leaned forward.
 * @returns for frame `i` and the point `x`, `y` (pixels of a level picture), on the plane that lies `rightward` of the
 *   body's middle, body heights toward the walker's right. NaN where the hips are missing.
 */
export function walkPlane(
  body: Body,
  { heading, path }: PlaneView,
): (i: number, x: number, y: number, rightward: number) => PlanePoint {
  const hipX = middle(body.left.hip.x, body.right.hip.x);
  const rayX = (x: number) => (x - body.widthPx / 2) / path.focalPx;
  const crossing = (x: number) => atLeast(LEAST_CROSSING, rayX(x) * heading.z - heading.x);
  return (i, x, y, rightward) => {
    const bodyDepth = path.focalPx / (path.bodyHeightPx[i] ?? NaN);
    const depth = (crossing(hipX[i] ?? NaN) * bodyDepth + rightward) / crossing(x);
    return {
      forward: (rayX(x) * heading.x + heading.z) * depth,
      up: ((body.heightPx / 2 - y) / path.focalPx) * depth,
    };
  };
}

/** The value, or the least one of its sign. */
function atLeast(least: number, value: number): number {
  return Math.abs(value) < least ? (value < 0 ? -least : least) : value;
}
