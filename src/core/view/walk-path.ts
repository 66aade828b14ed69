import { middle, type Body } from '../body/body.ts';
import { toDegrees } from '../angle.ts';
import { bodyHeightSeriesPx } from '../body/body-height.ts';
import { localLine } from '../signal/local-line.ts';
import { slope } from '../statistics.ts';

/**
 * Focal length in units of the picture's longer side, where the file does not tell: phone main cameras (26-28 mm
 * equivalent) have 0.72-0.78, webcams and cropped video modes 0.8-0.95.
 */
const FOCAL_OF_LONGER_SIDE = 0.82;
const SMOOTHING_S = 0.25;

/** Where the walker goes, lengths in body heights, camera axes: x to the right of the picture, z away from it. */
export interface WalkPath {
  readonly bodyHeightPx: Float64Array;
  readonly focalPx: number;
  /** Middle of the hips across the picture and in depth, smoothed. */
  readonly x: Float64Array;
  readonly z: Float64Array;
  /** Mean velocity over the frames seen, body heights a second. */
  readonly velocityX: number;
  readonly velocityZ: number;
  /** Angle between the walking direction and the image plane, 0 to 90 deg. */
  readonly yawDeg: number;
  /** Way from first to last frame seen, body heights. */
  readonly travel: number;
}

/** Recovers the path from the hips' place and the body's apparent size: a pinhole camera and one stature. */
export function walkPath(body: Body): WalkPath {
  const bodyHeightPx = bodyHeightSeriesPx(body);
  const focalPx = FOCAL_OF_LONGER_SIDE * Math.max(body.widthPx, body.heightPx);
  const hipX = middle(body.left.hip.x, body.right.hip.x);
  const seen = Array.from(hipX, Number.isFinite);
  const inHeights = hipX.map((x, i) => (x - body.widthPx / 2) / (bodyHeightPx[i] ?? NaN));
  const depth = bodyHeightPx.map((height, i) => (seen[i] === true ? focalPx / height : NaN));
  const smooth = (values: Float64Array) => localLine(body.timeS, values, body.timeS, SMOOTHING_S);
  const [x, z] = [smooth(inHeights), smooth(depth)];
  const keep = (values: Float64Array) => values.map((v, i) => (seen[i] === true ? v : NaN));
  const velocityX = slope(body.timeS, keep(x));
  const velocityZ = slope(body.timeS, keep(z));
  const first = seen.indexOf(true);
  const last = seen.lastIndexOf(true);
  const spanS = (body.timeS[last] ?? NaN) - (body.timeS[first] ?? NaN);
  return {
    bodyHeightPx,
    focalPx,
    x,
    z,
    velocityX,
    velocityZ,
    yawDeg: toDegrees(Math.atan2(Math.abs(velocityZ), Math.abs(velocityX))),
    travel: Math.hypot(velocityX, velocityZ) * spanS,
  };
}
