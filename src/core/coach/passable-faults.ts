import { faultsOf, type CoachFault, type CoachSetting } from './coach-hint.ts';
import type { CoachLook } from './coach-look.ts';

/** What makes a video worse and leaves it of some use. */
export const PASSABLE: ReadonlySet<string> = new Set<CoachFault>([
  'too-dark',
  'tilted',
  'slow-camera',
  'somebody-else',
  'back-lit',
  'turn-sideways',
  'face-the-camera',
]);
/** Whether something is wrong with the newest look that nothing can be filmed with. */
export function isHidden(looks: readonly CoachLook[], setting: CoachSetting): boolean {
  return [...faultsOf(looks.slice(-1), setting)].some((fault) => !PASSABLE.has(fault));
}
