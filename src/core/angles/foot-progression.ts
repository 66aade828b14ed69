import { feetSeenNear, type Body } from '../body/body.ts';
import type { Side } from '../body/skeleton.ts';
import type { WalkView } from '../view/view.ts';
import { toRadians } from '../angle.ts';

export interface FootProgressionOptions {
  /** Heel to toe point of the network, in body heights, and how much lower the toe point lies. */
  readonly footLength: number;
  readonly toeDrop: number;
  /** Toward and away the network's toe point lies inward of the foot's long axis: degrees to add. */
  readonly inwardDeg: number;
  /** How far off the toe is drawn beside and below the heel, in body heights. */
  readonly spread: { readonly across: number; readonly down: number };
}

/**
 * Length and inward turn were set on 9 rendered walkers toward or away, dev04 and dev05 among them; the other clips, and
 * those of the spread, are not recorded. How far the toe lies below the heel says next to nothing there.
 */
const SQUARE_ON: FootProgressionOptions = {
  footLength: 0.124,
  toeDrop: 0,
  inwardDeg: 4,
  spread: { across: 0.008, down: Infinity },
};
/**
 * Between the views the foot points nearly along the picture, where its length across hardly shows its direction. Seen
 * from above, a foot that points toward the camera reaches lower in the picture: each as far as it can be trusted. What
 * feet usually do is not mixed in: it read feet turned out by 20 deg as 5 to 12. Clips not recorded.
 */
const OBLIQUE: FootProgressionOptions = {
  footLength: 0.13,
  toeDrop: 0.011,
  inwardDeg: 0,
  spread: { across: 0.011, down: 0.009 },
};
/**
 * The same of heel and toe tip where they are, as the network of the legs shows them (16 feet of rendered walkers, clips
 * not recorded): shoes of men are longer by a twentieth, of women shorter.
 */
const NEAR = { footLength: 0.1525, toeDrop: 0, inwardDeg: 0.6 } as const;
const NEAR_SQUARE_ON: FootProgressionOptions = { ...SQUARE_ON, ...NEAR };
const NEAR_OBLIQUE: FootProgressionOptions = {
  ...OBLIQUE,
  ...NEAR,
  spread: { across: 0.005, down: 0.005 },
};
/** A foot turned further than this is not believed. */
const MOST_DEG = 55;
const STEP_DEG = 0.25;

/**
 * Foot progression angle at every frame, degrees, toe-out positive for either foot: the turn of the foot against
 * the walking direction on the floor that explains where the toe lies beside and below the heel in the picture. The
 * foot's length is known from the body's, and the pinhole camera takes perspective and heading out. Only where the
 * sole lies on the floor is it foot progression (clinical-rules.md 2.4): the caller keeps the stance frames.
 */
export function footProgressionDeg(
  body: Body,
  view: WalkView,
  side: Side,
  options: FootProgressionOptions = optionsFor(body, view),
): Float64Array {
  const { near_heel: heel = body[side].heel, near_toe: toe = body[side].foot_index } = body[side];
  const { focalPx, bodyHeightPx } = view.path;
  const inwardDeg = options.inwardDeg * view.heading.z ** 2;
  return body.timeS.map((_, i) => {
    const heightPx = bodyHeightPx[i] ?? NaN;
    const depth = focalPx / heightPx;
    const from = {
      x: ((heel.x[i] ?? NaN) - body.widthPx / 2) / heightPx,
      down: ((heel.y[i] ?? NaN) - body.heightPx / 2) / heightPx,
      depth,
    };
    const seen = {
      across: ((toe.x[i] ?? NaN) - (heel.x[i] ?? NaN)) / heightPx,
      down: ((toe.y[i] ?? NaN) - (heel.y[i] ?? NaN)) / heightPx,
    };
    if (!Number.isFinite(seen.across + seen.down + from.x)) return NaN;
    return (
      bestAngle((deg) => toeSeen(deg, side, view.heading, from, options), seen, options) + inwardDeg
    );
  });
}

function optionsFor(body: Body, { view }: WalkView): FootProgressionOptions {
  const isBetween = view.kind === 'oblique';
  if (feetSeenNear(body)) return isBetween ? NEAR_OBLIQUE : NEAR_SQUARE_ON;
  return isBetween ? OBLIQUE : SQUARE_ON;
}

/** Body heights, camera axes. */
interface Place {
  readonly x: number;
  readonly down: number;
  readonly depth: number;
}
/** From heel to toe in the picture, in body heights. */
interface Reach {
  readonly across: number;
  readonly down: number;
}

/** Where from the heel the picture shows the toe of a foot turned out by this much. */
function toeSeen(
  angleDeg: number,
  side: Side,
  heading: WalkView['heading'],
  heel: Place,
  { footLength, toeDrop }: FootProgressionOptions,
): Reach {
  const angle = toRadians(angleDeg);
  // The walker's right, seen from above: a quarter turn clockwise from the heading.
  const outward = side === 'right' ? 1 : -1;
  const [rightX, rightZ] = [heading.z, -heading.x];
  const dx = footLength * (Math.cos(angle) * heading.x + outward * Math.sin(angle) * rightX);
  const dz = footLength * (Math.cos(angle) * heading.z + outward * Math.sin(angle) * rightZ);
  const nearer = heel.depth / (heel.depth + dz);
  return {
    across: (heel.x + dx) * nearer - heel.x,
    down: (heel.down + toeDrop) * nearer - heel.down,
  };
}

/** The likeliest angle: its picture comes closest. */
function bestAngle(
  shown: (angleDeg: number) => Reach,
  seen: Reach,
  { spread }: FootProgressionOptions,
): number {
  let best = NaN;
  let least = Infinity;
  for (let angle = -MOST_DEG; angle <= MOST_DEG; angle += STEP_DEG) {
    const { across, down } = shown(angle);
    const cost = Math.hypot(
      (across - seen.across) / spread.across,
      (down - seen.down) / spread.down,
    );
    if (cost < least) [best, least] = [angle, cost];
  }
  return best;
}
