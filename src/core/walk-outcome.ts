import { isSeen, type Body } from './body.ts';
import type { OutcomeCode } from './report/ids.ts';
import { SIDES } from './skeleton.ts';
import { median, quantile } from './statistics.ts';
import type { WalkSignals } from './walk-signals.ts';

/** Less of a walker than this cannot hold two steps. */
const LEAST_SEEN_S = 0.6;
/** Long enough for two steps of the slowest walker. */
const ENOUGH_FOR_STEPS_S = 2;
/** A walk has at least this many contacts of both feet together. */
const LEAST_CONTACTS = 2;
/** Feet of a walker come apart by more than this from front to back, body heights (5th to 95th percentile). */
const LEAST_STEP = 0.16;
/** Seen from front or back the network flattens depth: a walker who travels need not reach so far. */
const LEAST_STEP_TRAVELLING = 0.05;
/** Body heights a second of somebody who surely travels, and of the slowest walk over the floor. */
const TRAVELLING_SPEED = 0.3;
const LEAST_SPEED = 0.15;
/**
 * The beat of the legs explains at least this share of how the feet differ, whatever the legs are called: 0.85-0.99
 * in rendered and real walks over the floor, 0.96 and more on treadmills, 0.86 in a short balancing exercise.
 */
const LEAST_BEAT_TRAVELLING = 0.6;
const LEAST_BEAT = 0.9;

/** Seconds in which the walker was followed. */
export function seenSeconds(body: Body): number {
  const seen = isSeen(body);
  const first = seen.indexOf(true);
  if (first < 0) return 0;
  return (body.timeS[seen.lastIndexOf(true)] ?? 0) - (body.timeS[first] ?? 0);
}

/**
 * What the clip shows, with a short technical reason; the sentences for people are in the words.
 * @param beatFit share of the feet's movement that one beat explains, from `repairWalk`.
 */
export function outcomeOf(
  signals: WalkSignals,
  beatFit: number,
): { code: OutcomeCode; detail: string } {
  const { body, view, events } = signals;
  const seenS = seenSeconds(body);
  if (!isSeen(body).includes(true)) {
    return { code: 'no-person', detail: 'nobody was followed in any frame' };
  }
  if (seenS < LEAST_SEEN_S) {
    return { code: 'too-short', detail: `the walker was followed for ${seenS.toFixed(2)} s` };
  }
  const contacts = SIDES.reduce((sum, side) => sum + events[side].initialContactS.length, 0);
  const reach = stepReach(body);
  const speed = Math.hypot(view.path.velocityX, view.path.velocityZ);
  const walks =
    speed >= TRAVELLING_SPEED
      ? beatFit >= LEAST_BEAT_TRAVELLING && reach >= LEAST_STEP_TRAVELLING
      : beatFit >= LEAST_BEAT &&
        reach >= LEAST_STEP &&
        (speed >= LEAST_SPEED || view.view.treadmill);
  if (!walks) {
    return {
      code: 'no-walk',
      detail: `feet ${reach.toFixed(2)} body heights apart, ${speed.toFixed(2)} body heights a second, beat ${beatFit.toFixed(2)}`,
    };
  }
  if (contacts < LEAST_CONTACTS) {
    // In this time a walker would have stepped twice.
    if (seenS > ENOUGH_FOR_STEPS_S) return { code: 'no-walk', detail: 'hardly a step was seen' };
    return { code: 'too-short', detail: `${contacts} contacts of a foot were seen` };
  }
  return { code: 'walk', detail: `${contacts} contacts in ${seenS.toFixed(1)} s` };
}

/** How far the feet pass each other along the walking direction, in body heights, from the network's 3D points. */
function stepReach({ left, right, timeS }: Body): number {
  const apart = (axis: 'worldX' | 'worldZ') =>
    timeS.map((_, i) => (left.ankle[axis][i] ?? NaN) - (right.ankle[axis][i] ?? NaN));
  const [x, z] = [apart('worldX'), apart('worldZ')];
  const range = (values: Float64Array) => quantile(values, 0.95) - quantile(values, 0.05);
  const legM = median(
    timeS.map((_, i) => (left.ankle.worldY[i] ?? NaN) - (left.hip.worldY[i] ?? NaN)),
  );
  // A leg is 0.48 statures from hip to ankle.
  return (Math.max(range(x), range(z)) * 0.48) / Math.abs(legM);
}
