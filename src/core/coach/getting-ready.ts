import type { CoachSetting } from './coach-hint.ts';
import type { Delayed, CoachStep, Looking } from './coach-state.ts';
import { say } from './coach-step.ts';
import { hearLooks } from './heard-hint.ts';
import { isHidden, isPassable } from './passable-faults.ts';
import { startStanding } from './standing-still.ts';

/** A fault that does not spoil all is gone past when it was said for so long: the coach may be wrong. */
const PATIENCE_S = 12;
/** The last seconds of a countdown are all said, of those before every fifth. */
const ALL_SAID_FROM = 3;

/** Counts down by the clock instead. */
export function startDelayed(delayS: number, timeS: number): CoachStep {
  const state: Delayed = { name: 'delayed', untilS: timeS + delayS, left: delayS, looks: [] };
  return { state, effects: [say('get-ready'), { kind: 'count', left: delayS }] };
}

/** Waits until somebody can be filmed, and says what is in the way. */
export function judge(state: Looking, setting: CoachSetting, timeS: number): CoachStep {
  const hint = hearLooks(state.hint, state.looks, setting, timeS);
  const { shown, shownSinceS } = hint;
  const isPatient = shown !== null && isPassable(shown) && timeS - shownSinceS >= PATIENCE_S;
  const canBeFilmed = isPatient && !isHidden(state.looks, setting);
  const wasCalledBack = state.wasCalledBack || canBeFilmed;
  if (shown === 'good' || canBeFilmed)
    return startStanding(timeS, false, { ...state, hint, wasCalledBack });
  const isNew = shown !== null && shown !== state.hint.shown;
  return { state: { ...state, hint }, effects: isNew ? [say(shown)] : [] };
}

/** Goes on with a countdown by the clock. */
export function countDelay(state: Delayed, timeS: number): CoachStep {
  const left = Math.ceil(state.untilS - timeS);
  if (left > 0) {
    const isSaid = left !== state.left && (left <= ALL_SAID_FROM || left % 5 === 0);
    return { state: { ...state, left }, effects: isSaid ? [{ kind: 'count', left }] : [] };
  }
  return startStanding(timeS, true);
}
