import { since, type CoachLook } from './coach-look.ts';
import type {
  CoachEffect,
  CoachEnd,
  CoachLine,
  CoachState,
  CoachStep,
  Looking,
  Standing,
  Walking,
} from './coach-state.ts';
import { NO_HINT } from './steady-hint.ts';

/** How far back looks are kept. */
const KEPT_S = 2.2;

/** A pass begins. */
export function startLooking(): Looking {
  return { name: 'looking', hint: NO_HINT, wasCalledBack: false, looks: [] };
}

export function stay(state: CoachState): CoachStep {
  return { state, effects: [] };
}

export function say(line: CoachLine): CoachEffect {
  return { kind: 'say', line };
}

/** Whether no picture was looked at lately, as without the networks: then the clock alone leads through the pass. */
export function goesByClock({ looks }: Standing | Walking): boolean {
  return looks.length === 0;
}

/** The pass ends: what was filmed is kept. */
export function over(why: CoachEnd): CoachStep {
  const said = say(why === 'stumble' ? 'stumble' : 'saved');
  return {
    state: { name: 'over', why },
    effects: [{ kind: 'stop-recording' }, { kind: 'beep' }, said],
  };
}

/** The looks that are still of use, with a new one. */
export function kept(
  looks: readonly CoachLook[],
  look: CoachLook | null,
  timeS: number,
): readonly CoachLook[] {
  const recent = since(looks, timeS - KEPT_S);
  if (look === null) return recent;
  // A phone that is turned begins anew: its pictures have another shape.
  const isSameShape = recent.every(
    ({ widthPx, heightPx }) => widthPx === look.widthPx && heightPx === look.heightPx,
  );
  return [...(isSameShape ? recent : []), look];
}
