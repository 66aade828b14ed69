import { sideIndex, SIDES } from '../body/skeleton.ts';
import { median, quantile } from '../statistics.ts';
import { placeOf, since, type CoachLook } from './coach-look.ts';

/** Hips and ankles of somebody who stands move less than this in a second, body heights. */
const MOST_MOVE = 0.045;
const PARTS = ['hip', 'ankle'] as const;

/** Stillness is read from looks of this long, and from no fewer than so many where they come slowly. */
const LATELY_S = 0.9;
const FEWEST_LOOKS = 3;

/** The looks from which stillness is read. */
export function lately(looks: readonly CoachLook[], timeS: number): readonly CoachLook[] {
  const recent = since(looks, timeS - LATELY_S);
  return recent.length < FEWEST_LOOKS ? looks.slice(-FEWEST_LOOKS) : recent;
}

/** Whether the person stood still through these looks, for at least so long: hips and ankles stayed where they were. */
export function isStill(looks: readonly CoachLook[], leastS: number): boolean {
  const seen = looks.filter(({ person }) => person !== null);
  const spanS = (seen.at(-1)?.timeS ?? NaN) - (seen[0]?.timeS ?? NaN);
  if (seen.length < FEWEST_LOOKS || seen.length < looks.length / 2 || !(spanS >= leastS))
    return false;
  const heightPx = median(seen.map((look) => placeOf(look)?.bodyHeight ?? NaN));
  const moves = PARTS.flatMap((part) =>
    SIDES.flatMap((side) => {
      const at = (axis: 'xPx' | 'yPx') =>
        seen.map(({ person }) => person?.[axis][sideIndex(side, part)] ?? NaN);
      return [spread(at('xPx')), spread(at('yPx'))];
    }),
  );
  return Math.max(...moves) <= MOST_MOVE * heightPx;
}

/** From the lowest to the highest, without the tenth at either end that a network misplaces. */
function spread(values: readonly number[]): number {
  return quantile(values, 0.9) - quantile(values, 0.1);
}
