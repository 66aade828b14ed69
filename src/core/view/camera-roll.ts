import { toDegrees } from '../angle.ts';
import { middle, type Body } from '../body.ts';
import type { FootContacts } from '../events/contacts.ts';
import { SIDES } from '../skeleton.ts';
import { mean, median, slope } from '../statistics.ts';
import type { WalkView } from './view.ts';

/** A roll beyond this is not believed: the floor line was misread. */
const MOST_ROLL_DEG = 8;
/** Fewer stances than this do not make a floor line. */
const MIN_STANCES = 3;
/** Middle of stance, as a share of the stride. */
const MID_STANCE = [0.15, 0.4] as const;

/**
 * Slope of the level floor in the picture, degrees, positive when it rises toward the right: the camera's roll.
 * From the side it is the line through the feet while they stand, less what a path that nears the camera does to
 * it; toward and away it is the walker's own upright, averaged over the walk. 0 where it cannot be told.
 */
export function floorSlopeDeg(
  body: Body,
  view: WalkView,
  events: FootContacts,
  strideS: number,
): number {
  const kind = view.view.kind;
  const degrees =
    kind === 'front' || kind === 'back'
      ? uprightSlopeDeg(body)
      : view.view.treadmill
        ? 0
        : pathSlopeDeg(body, view, events, strideS);
  return Math.abs(degrees) <= MOST_ROLL_DEG ? degrees : 0;
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

/** Share of a sideways lean that is the camera's: the rest is the walker's own (9 rendered walkers, two known clips among them). */
const LEAN_THAT_IS_ROLL = 0.4;

/** People sway from side to side and stand nearly upright on the mean: ankles to shoulders is near the vertical. */
function uprightSlopeDeg({ left, right, timeS }: Body): number {
  const topX = middle(left.shoulder.x, right.shoulder.x);
  const topY = middle(left.shoulder.y, right.shoulder.y);
  const footX = middle(left.ankle.x, right.ankle.x);
  const footY = middle(left.ankle.y, right.ankle.y);
  const leanRight = timeS.map((_, i) =>
    toDegrees(
      Math.atan2((topX[i] ?? NaN) - (footX[i] ?? NaN), (footY[i] ?? NaN) - (topY[i] ?? NaN)),
    ),
  );
  return -LEAN_THAT_IS_ROLL * mean(leanRight);
}
