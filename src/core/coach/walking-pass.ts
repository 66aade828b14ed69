import type { CoachSetting } from './coach-hint.ts';
import { placeOf, type CoachLook } from './coach-look.ts';
import type { CoachLine, CoachStep, Returning, Walking } from './coach-state.ts';
import { over, say, since, stay } from './coach-step.ts';
import { countSteps, hasEnough, stepsIn } from './live-steps.ts';
import { hasStumbled } from './stumble.ts';

/** How far back looks tell which way somebody goes. */
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

/** Counts steps until there are enough, and says when to turn. */
export function watchWalk(
  before: Walking,
  look: CoachLook | null,
  timeS: number,
  { pass }: CoachSetting,
): CoachStep {
  if (timeS - before.sinceS > LONGEST_WALK_S) return over('too-long');
  // Nobody looks: it films until Stop.
  if (before.looks.length === 0 && before.seenS === before.sinceS) return stay(before);
  const place = look === null ? null : placeOf(look);
  const seenS = place === null ? before.seenS : timeS;
  const steps =
    look === null
      ? before.steps
      : countSteps(before.steps, since(before.looks, timeS - WAY_S), pass);
  const state = { ...before, seenS, steps };
  if (look !== null && hasStumbled(state.looks)) return over('stumble');
  if (hasEnough(steps.counts, pass)) return startReturning(state, timeS);
  if (timeS - seenS > GIVE_UP_S) return over('out-of-sight');
  const count = stepsIn(steps.counts);
  const hasLeft = timeS - seenS >= LEFT_S || (look !== null && isAtPhone(look));
  if (hasLeft && count - state.stepsAtTurn >= STEPS_BEFORE_TURN)
    return told({ ...state, stepsAtTurn: count }, 'turn-round');
  if (timeS - seenS >= COME_BACK_S && state.line !== 'come-back') return told(state, 'come-back');
  // A person who walks again needs no words.
  const isOnTheWay = steps.way !== null && place !== null && count > state.stepsAtTurn;
  return stay(isOnTheWay ? { ...state, line: 'walking' } : state);
}

function told(state: Walking, line: CoachLine): CoachStep {
  return { state: { ...state, line }, effects: [say(line)] };
}

function startReturning({ seenS, looks }: Walking, timeS: number): CoachStep {
  return { state: { name: 'returning', sinceS: timeS, seenS, looks }, effects: [say('enough')] };
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
