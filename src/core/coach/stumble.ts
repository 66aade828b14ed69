import { sideIndex, SIDES } from '../body/skeleton.ts';
import { placeOf, type CoachLook } from './coach-look.ts';
import { mean, median, quantile } from '../statistics.ts';

/**
 * The hips drop by this share of the body's height within this time (clinical-rules.md 5.2); bending or sitting down is
 * slower.
 */
const LEAST_DROP = 0.15;
const WITHIN_S = 0.5;
/** They stay down for at least this long: one look alone may be a mistake of the network. */
const STAYS_DOWN_S = 0.25;
/** How far back the standing height is read: the hips rise and fall a little with every step. */
const BEFORE_S = 1.5;
const STANDING_QUANTILE = 0.8;
const STILL_UP = 0.04;
/** Of somebody who walks away quickly the feet rise toward the hips; of somebody who stumbles the hips sink in the picture. */
const LEAST_SUNK = LEAST_DROP / 2;
/** Hips that the network is less sure of are not read. */
const SURE_SCORE = 0.6;

interface Hips {
  readonly timeS: number;
  /** From the top of the picture, pixels. */
  readonly yPx: number;
  /** Above the soles, in pixels. */
  readonly upPx: number;
  readonly bodyHeightPx: number;
}

/** Whether the last of these looks show somebody who has just stumbled or fallen: a sudden drop of the hips. */
export function hasStumbled(looks: readonly CoachLook[]): boolean {
  const hips = looks.flatMap((look) => hipsOf(look) ?? []);
  const last = hips.at(-1);
  if (last === undefined) return false;
  const down = hips.filter(({ timeS }) => timeS >= last.timeS - STAYS_DOWN_S);
  const before = hips.filter(
    ({ timeS }) =>
      timeS < last.timeS - STAYS_DOWN_S && timeS >= last.timeS - STAYS_DOWN_S - BEFORE_S,
  );
  if (before.length < 3 || down.length < 2) return false;
  const heightPx = median(before.map(({ bodyHeightPx }) => bodyHeightPx));
  const upBefore = quantile(
    before.map(({ upPx }) => upPx),
    STANDING_QUANTILE,
  );
  const limitPx = upBefore - LEAST_DROP * heightPx;
  if (!down.every(({ upPx }) => upPx <= limitPx)) return false;
  // The last moment at which they were still up, and the first at which they were down.
  const up = before.filter(({ upPx }) => upPx > upBefore - STILL_UP * heightPx).at(-1);
  if (up === undefined || last.yPx - up.yPx < LEAST_SUNK * heightPx) return false;
  const first = hips.find(({ timeS, upPx }) => timeS > up.timeS && upPx <= limitPx);
  return first !== undefined && first.timeS - up.timeS <= WITHIN_S;
}

/** Null where hips or feet are not wholly in the picture: what leaves it is misread. */
function hipsOf(look: CoachLook): Hips | null {
  const place = placeOf(look);
  if (place === null) return null;
  const { hipX, hipY, soleY, bodyHeight } = place;
  const margin = 0.03 * look.widthPx;
  if (mean(SIDES.map((side) => look.person?.score[sideIndex(side, 'hip')] ?? NaN)) < SURE_SCORE)
    return null;
  if (hipX < margin || hipX > look.widthPx - margin || soleY > look.heightPx) return null;
  return { timeS: look.timeS, yPx: hipY, upPx: soleY - hipY, bodyHeightPx: bodyHeight };
}
