import type { CoachFault, CoachSetting } from './coach-hint.ts';
import type { CoachLook } from './coach-look.ts';
import type {
  CoachEffect,
  CoachStep,
  Counting,
  Looking,
  Standing,
  Walking,
} from './coach-state.ts';
import { goesByClock, say, startLooking, stay } from './coach-step.ts';
import { hearLooks } from './heard-hint.ts';
import { NO_STEPS } from './live-steps.ts';
import { isHidden, isPassable } from './passable-faults.ts';
import { isStill, lately } from './still-body.ts';

const STANDS_S = 3;
/** So much of a stand is over when it is seen. */
const SEEN_AFTER_S = 0.45;
/** A person who does not seem to stand still may start after so long all the same. */
const RESTLESS_S = 12;
/** After so long out of the picture the standing begins anew, unless a button asked for the recording. */
const LEFT_STANDING_S = 2.5;
const COUNT = 3;

/** Asks for standing still; with `recording` the camera is recorded from now on. */
export function startStanding(
  timeS: number,
  recording: boolean,
  { hint, wasCalledBack }: Looking = startLooking(),
): CoachStep {
  const state: Standing = {
    name: 'standing',
    isAskedFor: recording,
    hint,
    wasCalledBack,
    sinceS: timeS,
    recordingSinceS: recording ? timeS : null,
    stillSinceS: null,
    wholeS: timeS,
    line: recording ? 'hold-still' : 'stand-still',
    looks: [],
  };
  const start: CoachEffect[] = recording ? [{ kind: 'start-recording' }] : [];
  return { state, effects: [...start, say(state.line)] };
}

/** Waits until somebody has stood still for three seconds, and says what has gone wrong meanwhile. */
export function stand(
  before: Standing,
  look: CoachLook | null,
  timeS: number,
  setting: CoachSetting,
): CoachStep {
  const { recordingSinceS } = before;
  if (recordingSinceS !== null && goesByClock(before))
    return timeS - recordingSinceS >= STANDS_S ? startCounting(timeS) : stay(before);
  if (look === null) return stay(before);
  const state = { ...before, hint: hearLooks(before.hint, before.looks, setting, timeS) };
  const fault = lateFault(state);
  if (fault !== null) return callBack(state, fault);
  const isWhole = !isHidden(state.looks, setting);
  const wholeS = isWhole ? timeS : state.wholeS;
  if (timeS - wholeS > LEFT_STANDING_S && state.stillSinceS === null)
    return state.isAskedFor ? startCounting(timeS) : startAnew(recordingSinceS);
  const still = isStill(lately(state.looks, timeS), SEEN_AFTER_S);
  const stillSinceS = still ? (state.stillSinceS ?? timeS) : null;
  const since0 = recordingSinceS ?? (still ? timeS : null);
  const start: CoachEffect[] = recordingSinceS === null ? [{ kind: 'start-recording' }] : [];
  const hasStood = stillSinceS !== null && timeS - stillSinceS >= STANDS_S - SEEN_AFTER_S;
  if (hasStood || timeS - state.sinceS >= RESTLESS_S) return startCounting(timeS, start);
  return {
    state: { ...state, wholeS, stillSinceS, recordingSinceS: since0 },
    effects: since0 === null ? [] : start,
  };
}

/**
 * What is wrong by now with somebody who could be filmed, such as a second person; null: nothing. A camera that slows
 * down now may do so because it is recorded.
 */
function lateFault({ isAskedFor, wasCalledBack, hint: { shown } }: Standing): CoachFault | null {
  if (isAskedFor || wasCalledBack || shown === null || shown === 'slow-camera') return null;
  return isPassable(shown) ? shown : null;
}

function callBack({ recordingSinceS, hint, looks }: Standing, fault: CoachFault): CoachStep {
  const state: Looking = { name: 'looking', hint, wasCalledBack: true, looks };
  return { state, effects: [...dropped(recordingSinceS), say(fault)] };
}

function startAnew(recordingSinceS: number | null): CoachStep {
  return { state: startLooking(), effects: dropped(recordingSinceS) };
}

/** What was recorded by itself of somebody who does not walk is nobody's walk. */
function dropped(recordingSinceS: number | null): readonly CoachEffect[] {
  return recordingSinceS === null ? [] : [{ kind: 'drop-recording' }];
}

function startCounting(timeS: number, start: readonly CoachEffect[] = []): CoachStep {
  const state: Counting = { name: 'counting', untilS: timeS + COUNT, left: COUNT, looks: [] };
  return { state, effects: [...start, { kind: 'count', left: COUNT }] };
}

/** Goes on with three, two, one. */
export function countDown(state: Counting, timeS: number): CoachStep {
  const left = Math.ceil(state.untilS - timeS);
  if (left === state.left) return stay(state);
  if (left > 0) return { state: { ...state, left }, effects: [{ kind: 'count', left }] };
  const walking: Walking = {
    name: 'walking',
    sinceS: timeS,
    steps: NO_STEPS,
    stepsAtTurn: 0,
    seenS: timeS,
    movedS: timeS,
    spotSinceS: null,
    line: 'walk',
    looks: state.looks,
  };
  return { state: walking, effects: [say('walk')] };
}
