import type { Body } from '../body.ts';
import type { Side } from '../skeleton.ts';
import type { WalkView } from '../view/view.ts';
import { toRadians } from '../angle.ts';

export interface FootProgressionOptions {
  /** Heel to toe point of the network, in body heights. */
  readonly footLength: number;
  /** Toward and away the network's toe point lies inward of the foot's long axis: degrees to add. */
  readonly inwardDeg: number;
}

/** Set on rendered walkers, 9 toward or away and 5 oblique, three known clips among them: errors of 4.3 deg (1 SD). */
const DEFAULTS: FootProgressionOptions = { footLength: 0.124, inwardDeg: 4 };
/** A foot turned further than this is not believed. */
const MOST_DEG = 55;
const STEP_DEG = 0.25;

/**
 * Foot progression angle at every frame, degrees, toe-out positive for either foot: the turn of the foot against
 * the walking direction on the floor that explains how far the toe lies beside the heel in the picture. The foot's
 * length in the picture is known from the body's, so its sideways part is an arcsine (well-conditioned), and the
 * pinhole camera takes perspective and heading out. Only where the sole lies on the floor is it the foot
 * progression of the spec: the caller keeps the stance frames.
 */
export function footProgressionDeg(
  body: Body,
  view: WalkView,
  side: Side,
  options: FootProgressionOptions = DEFAULTS,
): Float64Array {
  const { heel, foot_index: toe } = body[side];
  const { focalPx, bodyHeightPx } = view.path;
  const inwardDeg = options.inwardDeg * view.heading.z ** 2;
  return body.timeS.map((_, i) => {
    const depth = focalPx / (bodyHeightPx[i] ?? NaN);
    const heelX = (((heel.x[i] ?? NaN) - body.widthPx / 2) * depth) / focalPx;
    const acrossPx = (toe.x[i] ?? NaN) - (heel.x[i] ?? NaN);
    if (!Number.isFinite(acrossPx + heelX)) return NaN;
    const shown = (angleDeg: number) =>
      toeAcrossPx(angleDeg, side, view, heelX, depth, options.footLength);
    return bestAngle(shown, acrossPx) + inwardDeg;
  });
}

/** How far right of the heel the picture shows the toe of a foot turned out by this much. */
function toeAcrossPx(
  angleDeg: number,
  side: Side,
  { heading, path }: WalkView,
  heelX: number,
  depth: number,
  footLength: number,
): number {
  const angle = toRadians(angleDeg);
  // The walker's right, seen from above: a quarter turn clockwise from the heading.
  const outward = side === 'right' ? 1 : -1;
  const [rightX, rightZ] = [heading.z, -heading.x];
  const dx = footLength * (Math.cos(angle) * heading.x + outward * Math.sin(angle) * rightX);
  const dz = footLength * (Math.cos(angle) * heading.z + outward * Math.sin(angle) * rightZ);
  return path.focalPx * ((heelX + dx) / (depth + dz) - heelX / depth);
}

/** The angle whose picture comes closest; NaN when even the furthest turn does not reach it. */
function bestAngle(shown: (angleDeg: number) => number, wantedPx: number): number {
  let best = NaN;
  let least = Infinity;
  for (let angle = -MOST_DEG; angle <= MOST_DEG; angle += STEP_DEG) {
    const miss = Math.abs(shown(angle) - wantedPx);
    if (miss < least) [best, least] = [angle, miss];
  }
  return best;
}
