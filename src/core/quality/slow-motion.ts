import type { Body } from '../body/body.ts';
import type { Report } from '../report/report.ts';
import { SIDES } from '../body/skeleton.ts';
import { mean, median, quantile, robustRange } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';

/** Fewer steps a minute than this: a slow walk, or a usual one that is played slower than it was. */
export const SLOW_CADENCE = 70;
/**
 * A leg swings forward about as fast as it falls: slow walkers stand longer on each foot and hardly swing longer than
 * this. Slow motion stretches both.
 */
const LONGEST_SWING_S = 0.65;
/** Feet that step come apart by more than this from front to back, in lengths of a leg. */
const LEAST_STEP = 0.33;
/** Between two passings the feet are further from the middle of their way than this share of it. */
const APART_SHARE = 0.15;
/** So many passings of the feet are needed to know how often somebody steps. */
const LEAST_PASSINGS = 3;

/** Whether neither the file nor a person said how quickly the walk truly was. */
export function isSpeedUntold({ timeScaleSource }: Report['video']): boolean {
  return timeScaleSource === 'normal-speed';
}

/**
 * Steps a minute of a walk that may be slow motion, for the check on it; null where the legs swing too quickly for
 * that, however slow the walk is.
 */
export function cadenceIfMaybeSlow({ strideS, events }: WalkSignals): number | null {
  if (!Number.isFinite(strideS) || strideS <= 0) return null;
  const cadence = 120 / strideS;
  const swingS = mean(
    SIDES.flatMap((side) => swingTimesS(events[side].toeOffS, events[side].initialContactS)),
  );
  return cadence < SLOW_CADENCE && swingS < LONGEST_SWING_S ? null : cadence;
}

function swingTimesS(toeOffS: readonly number[], contactS: readonly number[]): number[] {
  return toeOffS.flatMap((off) => {
    const landing = contactS.find((contact) => contact > off);
    return landing === undefined ? [] : [landing - off];
  });
}

/**
 * Whether the feet of somebody in whom no walk was found pass each other in turn, but seldom: what a walk in slow
 * motion looks like that is too slow to be taken for one.
 */
export function stepsSlowly(body: Body): boolean {
  const apart = feetApart(body);
  const [least, most] = [quantile(apart, 0.05), quantile(apart, 0.95)];
  if (!(most - least > LEAST_STEP)) return false;
  const middle = (least + most) / 2;
  const passings: number[] = [];
  let ahead = 0;
  apart.forEach((value, i) => {
    const isApart = Math.abs(value - middle) > APART_SHARE * (most - least);
    const now = isApart ? Math.sign(value - middle) : ahead;
    if (ahead !== 0 && now !== ahead) passings.push(body.timeS[i] ?? NaN);
    ahead = now;
  });
  if (passings.length < LEAST_PASSINGS) return false;
  const stepS = median(passings.slice(1).map((time, i) => time - (passings[i] ?? NaN)));
  return 60 / stepS < SLOW_CADENCE;
}

/** Left ankle less right along the axis on which they come further apart, in lengths of a leg. */
function feetApart({ left, right, timeS }: Body): Float64Array {
  const legM = median(
    timeS.map((_, i) => (left.ankle.worldY[i] ?? NaN) - (left.hip.worldY[i] ?? NaN)),
  );
  const along = (axis: 'worldX' | 'worldZ') =>
    timeS.map((_, i) => ((left.ankle[axis][i] ?? NaN) - (right.ankle[axis][i] ?? NaN)) / legM);
  const [across, deep] = [along('worldX'), along('worldZ')];
  return robustRange(across) >= robustRange(deep) ? across : deep;
}
