import type { CoachPass, CoachSetting } from './coach-hint.ts';
import { placeOf, since, type CoachLook } from './coach-look.ts';
import type { CoachLine, CoachStep, Returning, Walking } from './coach-state.ts';
import { goesByClock, over, say, stay } from './coach-step.ts';
import { countSteps, hasEnough, ofEach, stepsIn } from './live-steps.ts';
import { isStill, lately } from './still-body.ts';
import { hasStumbled } from './stumble.ts';

/** Which way somebody goes is read from looks of this time. */
const WAY_S = 1.2;
/** Not seen for so long: the walker has left the picture. */
const LEFT_S = 0.9;
const COME_BACK_S = 10;
const GIVE_UP_S = 30;
/** A walk is long enough, whatever was counted. */
const LONGEST_WALK_S = 120;
/** Taller than this in the picture: the walker has come to the phone. */
const AT_PHONE = 0.95;
const RETURNS_S = 12;
/** Fewer steps than this before the walker leaves are not worth a word. */
const STEPS_BEFORE_TURN = 2;
/** A walker who stands for so long is asked to walk on; after the longer time the walk, if there was one, is over. */
const STANDS_LONG_S = 6;
const STANDS_TO_END_S = 15;
const STEPS_OF_USE = 4;
/** Steps of each leg in one place before a treadmill is spoken of, and how long it then goes on. */
const SPOT_STEPS_TOLD = 3;
const SPOT_S = 15;

/** Counts steps until there are enough, and says when to turn. */
export function watchWalk(
  before: Walking,
  look: CoachLook | null,
  timeS: number,
  { pass }: CoachSetting,
): CoachStep {
  if (timeS - before.sinceS > LONGEST_WALK_S) return over('too-long');
  // It films until Stop.
  if (goesByClock(before) && before.seenS === before.sinceS) return stay(before);
  const state = look === null ? before : seen(before, look, pass);
  if (look !== null && hasStumbled(state.looks)) return over('stumble');
  if (hasEnough(state.steps, pass)) return startReturning(state, timeS, 'enough');
  if (timeS - state.seenS > GIVE_UP_S) return over('out-of-sight');
  return onTheSpot(state, before, timeS) ?? atTheEnd(state, look, timeS) ?? goOn(state, look);
}

/** With what one more look shows. */
function seen(before: Walking, look: CoachLook, pass: CoachPass): Walking {
  const { timeS } = look;
  const isThere = placeOf(look) !== null;
  const stands = isThere && isStill(lately(before.looks, timeS), 0);
  const steps = countSteps(before.steps, since(before.looks, timeS - WAY_S), pass);
  const getsOn = steps.way !== null && steps.way !== 'spot';
  return {
    ...before,
    steps,
    seenS: isThere ? timeS : before.seenS,
    movedS: stands ? before.movedS : timeS,
    spotSinceS: getsOn ? null : before.spotSinceS,
  };
}

/**
 * Somebody who walks in one place hears for how long to go on. Somebody who stands is asked to walk on; standing longer
 * ends the pass.
 */
function onTheSpot(state: Walking, before: Walking, timeS: number): CoachStep | null {
  const { steps, spotSinceS, movedS, seenS, line } = state;
  const isNew = ofEach(steps.counts.spot) >= SPOT_STEPS_TOLD;
  if (isNew && ofEach(before.steps.counts.spot) < SPOT_STEPS_TOLD)
    return told({ ...state, spotSinceS: timeS }, 'on-the-spot');
  if (spotSinceS !== null && timeS - spotSinceS >= SPOT_S)
    return startReturning(state, timeS, 'enough-on-the-spot');
  // A walker out of sight does not count as standing.
  const standsS = seenS - movedS;
  if (standsS >= STANDS_TO_END_S && stepsIn(steps.counts) >= STEPS_OF_USE)
    return over('stood-still');
  return standsS >= STANDS_LONG_S && line !== 'walk-on' ? told(state, 'walk-on') : null;
}

/** A walker who leaves the picture, or comes to the phone, is asked to turn; one who stays away is called back. */
function atTheEnd(state: Walking, look: CoachLook | null, timeS: number): CoachStep | null {
  const count = stepsIn(state.steps.counts);
  const awayS = timeS - state.seenS;
  const hasLeft = awayS >= LEFT_S || (look !== null && isAtPhone(look));
  if (hasLeft && count - state.stepsAtTurn >= STEPS_BEFORE_TURN)
    return told({ ...state, stepsAtTurn: count }, 'turn-round');
  return awayS >= COME_BACK_S && state.line !== 'come-back' ? told(state, 'come-back') : null;
}

/** A person who walks again needs no words. */
function goOn(state: Walking, look: CoachLook | null): CoachStep {
  const { steps, stepsAtTurn, line } = state;
  const walks = steps.way !== null && stepsIn(steps.counts) > stepsAtTurn;
  const isOnTheWay = look !== null && placeOf(look) !== null && walks && line !== 'on-the-spot';
  return stay(isOnTheWay ? { ...state, line: 'walking' } : state);
}

function told(state: Walking, line: CoachLine): CoachStep {
  return { state: { ...state, line }, effects: [say(line)] };
}

function startReturning({ seenS, looks }: Walking, timeS: number, line: CoachLine): CoachStep {
  return {
    state: { name: 'returning', sinceS: timeS, seenS, line, looks },
    effects: [say(line)],
  };
}

/** Waits until the walker has left the picture or come to the phone. */
export function watchReturn(before: Returning, look: CoachLook | null, timeS: number): CoachStep {
  if (look !== null && hasStumbled(before.looks)) return over('stumble');
  const seenS = look !== null && placeOf(look) !== null ? timeS : before.seenS;
  const isBack = look !== null && isAtPhone(look);
  const hasLeft = timeS - seenS >= LEFT_S;
  if (isBack || hasLeft || timeS - before.sinceS >= RETURNS_S) return over('enough');
  return stay({ ...before, seenS });
}

function isAtPhone(look: CoachLook): boolean {
  return (placeOf(look)?.bodyHeight ?? 0) > AT_PHONE * look.heightPx;
}
