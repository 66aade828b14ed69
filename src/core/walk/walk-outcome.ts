import { HIP_TO_ANKLE_OF_STATURE } from '../body/anthropometry.ts';
import { isSeen, type Body } from '../body/body.ts';
import type { MissingInWalk, OutcomeCode } from '../report/ids.ts';
import { SIDES } from '../body/skeleton.ts';
import { median, robustRange } from '../statistics.ts';
import { steppingOf, type Stepping } from './stepping.ts';
import type { WalkView } from '../view/view.ts';
import type { WalkSignals } from './walk-signals.ts';

/** Less of a walker than this cannot hold two steps. */
const LEAST_TWO_STEPS_S = 0.6;
/** Long enough for two steps of the slowest walker. */
const ENOUGH_FOR_STEPS_S = 2;
/** A walk has at least this many contacts of both feet together. */
const LEAST_CONTACTS = 2;

/** Feet of a walker come apart by more than this from front to back, body heights (5th to 95th percentile). */
const LEAST_REACH = 0.16;
/** Seen from front or back the network flattens depth: a walker who travels need not reach so far; nor who shuffles. */
const LEAST_REACH_TRAVELLING = 0.05;
/** Body heights a second of somebody who surely travels, and of the slowest walk over the floor; and its way. */
const TRAVELLING_SPEED = 0.3;
const LEAST_SPEED = 0.1;
const LEAST_TRAVEL = 0.6;
/**
 * The beat of the legs explains at least this share of how the feet differ, whatever the legs are called: 0.85-0.99
 * in rendered and real walks over the floor, 0.96 and more on treadmills (clips not recorded). An even beat is a sure
 * sign, but a limp, a shuffle or a walk that gets quicker has none.
 */
const LEAST_BEAT_TRAVELLING = 0.6;
const EVEN_BEAT = 0.9;
/** Half swings of one foot past the other: of a walk over the floor, and of one on the spot, which must be surer. */
const LEAST_SWINGS = 3;
const LEAST_SWINGS_ON_THE_SPOT = 4;
/**
 * Seen from the side the foot that goes forward is the lifted one: 0.40 to 0.76 in the side views of dev01 to dev08 and
 * in a real walk, -0.02 to 0.04 where the feet are raised on the spot (clips not recorded).
 */
const LEAST_CARRIED = 0.2;
/**
 * From front and back that is not seen, but people who walk on a belt lift their feet by less than this: 0.10 to 0.26
 * (clips not recorded).
 */
const MOST_LIFT = 0.32;

/** What the clip shows. */
export interface WalkOutcome {
  readonly code: OutcomeCode;
  /** A short technical reason; the sentences for people are in the words. */
  readonly detail: string;
  /** Whether it is a walk without an even beat: slow, limping, shuffling or changing. */
  readonly isUneven: boolean;
  /** What was missing, where it is no walk. */
  readonly missing?: MissingInWalk;
}

/** Seconds in which the walker was followed. */
export function seenSeconds(body: Body): number {
  const seen = isSeen(body);
  const first = seen.indexOf(true);
  if (first < 0) return 0;
  return (body.timeS[seen.lastIndexOf(true)] ?? 0) - (body.timeS[first] ?? 0);
}

/**
 * Whether somebody walks: their feet pass each other in turn, the foot that goes forward is the lifted one, and they
 * travel or tread a belt.
 * @param beatFit share of the feet's movement that one beat explains, from `repairWalk`.
 */
export function outcomeOf(signals: WalkSignals, beatFit: number): WalkOutcome {
  const { body, events } = signals;
  const seenS = seenSeconds(body);
  const no = (code: OutcomeCode, detail: string): WalkOutcome => ({
    code,
    detail,
    isUneven: false,
  });
  if (!isSeen(body).includes(true)) return no('no-person', 'nobody was followed in any frame');
  if (seenS < LEAST_TWO_STEPS_S) {
    return no('too-short', `the walker was followed for ${seenS.toFixed(2)} s`);
  }
  const gait = gaitOf(signals, beatFit);
  const isEven = walksEvenly(gait);
  if (!isEven && !walksUnevenly(gait))
    return { ...no('no-walk', detailOf(gait)), missing: missingIn(gait) };
  const contacts = SIDES.reduce((sum, side) => sum + events[side].initialContactS.length, 0);
  if (contacts < LEAST_CONTACTS) {
    // In this time a walker would have stepped twice.
    if (seenS > ENOUGH_FOR_STEPS_S)
      return { ...no('no-walk', 'hardly a step was seen'), missing: 'enough-steps' };
    return no('too-short', `${contacts} contacts of a foot were seen`);
  }
  return {
    code: 'walk',
    detail: `${contacts} contacts in ${seenS.toFixed(1)} s`,
    isUneven: !isEven,
  };
}

/** What the decision rests on. */
interface Gait extends Stepping {
  readonly beatFit: number;
  readonly reach: number;
  readonly speed: number;
  readonly travel: number;
  readonly onBelt: boolean;
  /** From front and back the network's depth does not tell which foot goes forward. */
  readonly isFromAside: boolean;
}

function gaitOf({ body, view }: WalkSignals, beatFit: number): Gait {
  const kind = view.view.kind;
  return {
    ...steppingOf(body, view),
    beatFit,
    reach: stepReach(body),
    speed: Math.hypot(view.path.velocityX, view.path.velocityZ),
    travel: view.path.travel,
    onBelt: view.view.treadmill,
    isFromAside: isFromAside(view) && kind !== 'unsure',
  };
}

function isFromAside({ heading }: WalkView): boolean {
  return Math.abs(heading.x) >= 0.5;
}

/** A walk of one even beat, which little else has. */
function walksEvenly(gait: Gait): boolean {
  if (gait.speed >= TRAVELLING_SPEED)
    return gait.beatFit >= LEAST_BEAT_TRAVELLING && gait.reach >= LEAST_REACH_TRAVELLING;
  const movesOn = gait.speed >= LEAST_SPEED || gait.onBelt;
  return gait.beatFit >= EVEN_BEAT && gait.reach >= LEAST_REACH && movesOn && !isRaised(gait);
}

/** A walk whose steps differ. From front or back, where less is seen, an even beat is asked for. */
function walksUnevenly(gait: Gait): boolean {
  if (!gait.isFromAside || !(gait.carried >= LEAST_CARRIED)) return false;
  const travels = gait.speed >= LEAST_SPEED && gait.travel >= LEAST_TRAVEL;
  return travels
    ? gait.swings >= LEAST_SWINGS && gait.reach >= LEAST_REACH_TRAVELLING
    : gait.swings >= LEAST_SWINGS_ON_THE_SPOT && gait.reach >= LEAST_REACH && gait.onBelt;
}

/** Feet that are raised and put down on the spot, in an even beat too. */
function isRaised(gait: Gait): boolean {
  return gait.onBelt && (gait.isFromAside ? gait.carried < LEAST_CARRIED : gait.lift > MOST_LIFT);
}

/** The first sign of a walk that is not there. */
function missingIn(gait: Gait): MissingInWalk {
  if (gait.swings < 2 || gait.reach < LEAST_REACH_TRAVELLING) return 'feet-passing';
  if (gait.speed < LEAST_SPEED || isRaised(gait)) return 'going-on';
  return gait.swings < LEAST_SWINGS ? 'enough-steps' : 'clear-steps';
}

function detailOf({ reach, speed, beatFit, swings, carried }: Gait): string {
  return (
    `feet ${reach.toFixed(2)} body heights apart, ${speed.toFixed(2)} body heights a second, ` +
    `beat ${beatFit.toFixed(2)}, ${swings} swings, carried ${carried.toFixed(2)}`
  );
}

/** How far the feet pass each other along the walking direction, in body heights, from the network's 3D points. */
function stepReach({ left, right, timeS }: Body): number {
  const apart = (axis: 'worldX' | 'worldZ') =>
    timeS.map((_, i) => (left.ankle[axis][i] ?? NaN) - (right.ankle[axis][i] ?? NaN));
  const [x, z] = [apart('worldX'), apart('worldZ')];
  const legM = median(
    timeS.map((_, i) => (left.ankle.worldY[i] ?? NaN) - (left.hip.worldY[i] ?? NaN)),
  );
  return (Math.max(robustRange(x), robustRange(z)) * HIP_TO_ANKLE_OF_STATURE) / Math.abs(legM);
}
