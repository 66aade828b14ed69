import type { CoachSetting } from './coach-hint.ts';
import type { CoachLook } from './coach-look.ts';
import type { CoachEffect, CoachStep, Counting, Standing, Walking } from './coach-state.ts';
import { goesByClock, say, startLooking, stay } from './coach-step.ts';
import { NO_STEPS } from './live-steps.ts';
import { isHidden } from './passable-faults.ts';
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
export function startStanding(timeS: number, recording: boolean): CoachStep {
  const state: Standing = {
    name: 'standing',
    isAskedFor: recording,
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

/** Waits until somebody has stood still for three seconds. */
export function stand(
  state: Standing,
  look: CoachLook | null,
  timeS: number,
  setting: CoachSetting,
): CoachStep {
  const { recordingSinceS } = state;
  if (recordingSinceS !== null && goesByClock(state))
    return timeS - recordingSinceS >= STANDS_S ? startCounting(timeS) : stay(state);
  if (look === null) return stay(state);
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

/** What was recorded by itself of somebody who has left again is nobody's walk. */
function startAnew(recordingSinceS: number | null): CoachStep {
  const drop: CoachEffect[] = recordingSinceS === null ? [] : [{ kind: 'drop-recording' }];
  return { state: startLooking(), effects: drop };
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
