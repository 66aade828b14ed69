import type { Body } from '../body.ts';
import type { Side } from '../skeleton.ts';
import type { WalkView } from '../view/view.ts';
import { toRadians } from '../angle.ts';

export interface FootProgressionOptions {
  /** Heel to toe point of the network, in body heights. */
  readonly footLength: number;
  /** Toward and away the network's toe point lies inward of the foot's long axis: degrees to add. */
  readonly inwardDeg: number;
  /** What is known of feet before one is seen, as mean and spread in degrees; null where the picture tells enough. */
  readonly usual: { readonly meanDeg: number; readonly spreadDeg: number } | null;
}

/** Set on rendered walkers, 9 toward or away. */
const SQUARE_ON: FootProgressionOptions = { footLength: 0.124, inwardDeg: 4, usual: null };
/**
 * Between the views the foot points nearly along the picture, where its length hardly tells its direction: what feet
 * usually do speaks as well, the more the less the picture does (26 legs: error 5.8 to 8.5 deg without, 4.1 with).
 */
const BETWEEN: FootProgressionOptions = {
  footLength: 0.118,
  inwardDeg: 0,
  usual: { meanDeg: 6, spreadDeg: 9 },
};
/** How far off the toe is drawn beside the heel, in body heights. */
const ACROSS_SPREAD = 0.008;
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
  options: FootProgressionOptions = view.view.kind === 'oblique' ? BETWEEN : SQUARE_ON,
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
    const spreadPx = ACROSS_SPREAD * (bodyHeightPx[i] ?? NaN);
    return bestAngle(shown, acrossPx, spreadPx, options.usual) + inwardDeg;
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

/** The likeliest angle: its picture comes closest, and it is a usual one where that counts. */
function bestAngle(
  shown: (angleDeg: number) => number,
  wantedPx: number,
  spreadPx: number,
  usual: FootProgressionOptions['usual'],
): number {
  let best = NaN;
  let least = Infinity;
  for (let angle = -MOST_DEG; angle <= MOST_DEG; angle += STEP_DEG) {
    const miss = Math.abs(shown(angle) - wantedPx) / spreadPx;
    const unusual = usual === null ? 0 : (angle - usual.meanDeg) / usual.spreadDeg;
    const cost = Math.hypot(miss, unusual);
    if (cost < least) [best, least] = [angle, cost];
  }
  return best;
}
