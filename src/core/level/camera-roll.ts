import { SHOULDER_WIDTH_OF_STATURE } from '../body/anthropometry.ts';
import { toDegrees } from '../angle.ts';
import { middle, type Body } from '../body/body.ts';
import type { FootContacts } from '../events/contacts.ts';
import { SIDES } from '../body/skeleton.ts';
import { mean, median, slope } from '../statistics.ts';
import { nearSide } from '../view/near-side.ts';
import type { WalkView } from '../view/view.ts';

/** A roll beyond this is not believed: the floor line was misread. */
const MOST_ROLL_DEG = 8;
/** Fewer stances than this do not make a floor line. */
const MIN_STANCES = 3;
/** Middle of stance, as a share of the stride. */
const MID_STANCE = [0.15, 0.4] as const;

/**
 * Share of a path's slope that is believed from between the views: on 13 rendered walkers it was 1.7 deg off (clips not
 * recorded).
 */
const OBLIQUE_ROLL_SHARE = 0.5;

/**
 * Slope of the level floor in the picture, degrees, positive when it rises toward the right: the camera's roll.
 * From the side it is the line through the feet while they stand, less what a path that nears the camera does to
 * it, or the belt of a treadmill, whose incline counts as well: the ankle bends against the belt. Toward and away it
 * is the walker's own upright, averaged over the walk. 0 where it is not known.
 */
export function floorSlopeDeg(
  body: Body,
  view: WalkView,
  events: FootContacts,
  strideS: number,
): number {
  const { kind, treadmill } = view.view;
  if (kind === 'front' || kind === 'back') return shrunkRoll(uprightSlopeDeg(body, view), 1);
  if (treadmill) return shrunkRoll(beltSlopeDeg(body, view, events, strideS), BELT_ROLL_SHARE);
  const share = kind === 'oblique' ? OBLIQUE_ROLL_SHARE : 1;
  return shrunkRoll(pathSlopeDeg(body, view, events, strideS), share);
}

/** The roll that was read, shrunk by `share`; 0 where it was misread, as no camera is rolled by so much. */
function shrunkRoll(readDeg: number, share: number): number {
  return Math.abs(readDeg) <= MOST_ROLL_DEG ? share * readDeg : 0;
}

function pathSlopeDeg(body: Body, view: WalkView, events: FootContacts, strideS: number): number {
  const x: number[] = [];
  const y: number[] = [];
  const height: number[] = [];
  for (const side of SIDES) {
    for (const start of events[side].initialContactS) {
      const during = (values: Float64Array) =>
        median(
          values.filter((_, i) => {
            const phase = ((body.timeS[i] ?? NaN) - start) / strideS;
            return phase >= MID_STANCE[0] && phase <= MID_STANCE[1];
          }),
        );
      const { heel, foot_index: toe } = body[side];
      x.push((during(heel.x) + during(toe.x)) / 2);
      y.push((during(heel.y) + during(toe.y)) / 2);
      height.push(during(view.path.bodyHeightPx));
    }
  }
  if (y.filter(Number.isFinite).length < MIN_STANCES) return 0;
  // A path that comes nearer lowers the feet in the picture as it enlarges the body: take that part off.
  const cameraHeight = (mean(y) - body.heightPx / 2) / mean(height);
  const level = y.map((value, k) => value - cameraHeight * ((height[k] ?? NaN) - mean(height)));
  return -toDegrees(Math.atan(slope(x, level)));
}

/** Part of the stride in which the toes lie on the belt. */
const TOES_DOWN = [0.08, 0.45] as const;
/**
 * Share of the toes' slope that is believed. The network lets them drift while they stand (by 0.9 deg against the hips
 * over a level floor, 20 rendered walkers, clips not recorded), where cameras are rolled by some 2 deg.
 */
const BELT_ROLL_SHARE = 0.8;

/** On a treadmill the standing foot itself draws the floor: the way back of the nearer foot's toes. */
function beltSlopeDeg(body: Body, view: WalkView, events: FootContacts, strideS: number): number {
  const near = view.view.kind === 'side' ? nearSide(view) : null;
  if (near === null) return 0;
  const { x, y } = body[near].foot_index;
  const slopes = events[near].initialContactS.map((start) => {
    const down = (values: Float64Array) =>
      values.filter((_, i) => {
        const phase = ((body.timeS[i] ?? NaN) - start) / strideS;
        return phase >= TOES_DOWN[0] && phase <= TOES_DOWN[1];
      });
    return -toDegrees(Math.atan(slope(down(x), down(y))));
  });
  return slopes.length < MIN_STANCES ? 0 : median(slopes);
}

/**
 * What a walker's own upright says of the level, averaged over the walk. The trunk says it by its lean over the hips
 * and by the line of the shoulders; the whole body by its lean over the feet, which balance has to keep near the
 * vertical. A rolled camera turns them all alike, a walker's own leaning trunk or hips that are carried aside only one:
 * so what both have in common counts. (24 rendered walkers whose cameras are rolled by up to 1.5 deg, clips not recorded:
 * 0.5 deg off, and 0.75 when turned by 3 deg more.)
 */
function uprightSlopeDeg(body: Body, view: WalkView): number {
  const trunk = (leanSlopeDeg(body, 'hip') + shoulderSlopeDeg(body, view)) / 2;
  return common(trunk, leanSlopeDeg(body, 'ankle'));
}

/** Slope of the floor that stands square to the line from these points' middle up to the shoulders'. */
function leanSlopeDeg({ left, right, timeS }: Body, below: 'hip' | 'ankle'): number {
  const topX = middle(left.shoulder.x, right.shoulder.x);
  const topY = middle(left.shoulder.y, right.shoulder.y);
  const footX = middle(left[below].x, right[below].x);
  const footY = middle(left[below].y, right[below].y);
  const leanRight = timeS.map((_, i) =>
    toDegrees(
      Math.atan2((topX[i] ?? NaN) - (footX[i] ?? NaN), (footY[i] ?? NaN) - (topY[i] ?? NaN)),
    ),
  );
  return -mean(leanRight);
}

function shoulderSlopeDeg({ left, right, timeS }: Body, { heading, path }: WalkView): number {
  // Seen from the front the walker's left is on the picture's right.
  const rightward = heading.z < 0 ? 1 : -1;
  const slopes = timeS.map((_, i) => {
    const rise = rightward * ((right.shoulder.y[i] ?? NaN) - (left.shoulder.y[i] ?? NaN));
    return toDegrees(Math.atan2(rise, SHOULDER_WIDTH_OF_STATURE * (path.bodyHeightPx[i] ?? NaN)));
  });
  return mean(slopes);
}

/** What two signs agree on: the smaller of them, nothing where they contradict each other. */
function common(a: number, b: number): number {
  return a * b > 0 ? Math.sign(a) * Math.min(Math.abs(a), Math.abs(b)) : 0;
}
