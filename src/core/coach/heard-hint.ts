import { hintFor, type CoachHint, type CoachSetting } from './coach-hint.ts';
import { since, type CoachLook } from './coach-look.ts';
import { hear, type SteadyHint } from './steady-hint.ts';

/** Which way somebody faces is read from looks of this time. */
const FACING_S = 1;

/** Takes what the newest look shows: what is said now, and what may be said next. */
export function hearLooks(
  hint: SteadyHint<CoachHint>,
  looks: readonly CoachLook[],
  setting: CoachSetting,
  timeS: number,
): SteadyHint<CoachHint> {
  return hear(hint, hintFor(since(looks, timeS - FACING_S), setting), timeS);
}
