import { faultsOf, type CoachFault, type CoachHint, type CoachSetting } from './coach-hint.ts';
import type { CoachLook } from './coach-look.ts';

/** What makes a video worse and leaves it of some use. */
const PASSABLE: ReadonlySet<CoachHint> = new Set<CoachFault>([
  'too-dark',
  'tilted',
  'slow-camera',
  'somebody-else',
  'back-lit',
  'turn-sideways',
  'face-the-camera',
]);

export function isPassable(hint: CoachHint): hint is CoachFault {
  return PASSABLE.has(hint);
}

/** Whether something is wrong with the newest look that nothing can be filmed with. */
export function isHidden(looks: readonly CoachLook[], setting: CoachSetting): boolean {
  return [...faultsOf(looks.slice(-1), setting)].some((fault) => !PASSABLE.has(fault));
}
