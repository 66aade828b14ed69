import type { CoachSetting } from './coach-hint.ts';
import type { CoachLook } from './coach-look.ts';
import type { CoachState, CoachStep } from './coach-state.ts';
import { kept, over, startLooking, stay } from './coach-step.ts';
import { countDelay, judge } from './getting-ready.ts';
import { countDown, stand } from './standing-still.ts';
import { watchReturn, watchWalk } from './walking-pass.ts';

/** Stop was pressed. What was filmed is kept. */
export function stop(state: CoachState): CoachStep {
  if (state.name === 'delayed') return { state: startLooking(), effects: [] };
  return over('stopped');
}

/**
 * Goes on from a state by one look, or by the clock alone (null: there is no new look). The caller calls it at least
 * four times a second and does what the effects say.
 */
export function advance(
  before: CoachState,
  look: CoachLook | null,
  timeS: number,
  setting: CoachSetting,
): CoachStep {
  if (before.name === 'over') return { state: before, effects: [] };
  const state = { ...before, looks: kept(before.looks, look, timeS) };
  switch (state.name) {
    case 'looking':
      return look === null ? stay(state) : judge(state, setting, timeS);
    case 'delayed':
      return countDelay(state, timeS);
    case 'standing':
      return stand(state, look, timeS, setting);
    case 'counting':
      return countDown(state, timeS);
    case 'walking':
      return watchWalk(state, look, timeS, setting);
    case 'returning':
      return watchReturn(state, look, timeS);
  }
}
