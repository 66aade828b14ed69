import { footContacts, type FootContacts } from '#core/events/contacts.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import { walkRhythm, type WalkRhythm } from '#core/rhythm/walk-rhythm.ts';
import { viewOf } from '#core/view/view.ts';
import {
  syntheticWalk,
  type WalkerOptions,
  type WalkerTruth,
} from '../../builders/synthetic-walker.ts';

/** The directions in which the stick figure is seen walking. */
export const VIEWS = [
  ['to the right', { headingDeg: 0 }],
  ['to the left', { headingDeg: 180 }],
  ['toward the camera', { headingDeg: 270, distanceM: 5.8 }],
  ['away from the camera', { headingDeg: 90, distanceM: 5.8 }],
  ['aslant', { headingDeg: 35, distanceM: 5.8 }],
  ['on a treadmill', { treadmill: true }],
] as const satisfies readonly (readonly [string, Partial<WalkerOptions>])[];
/** Those whose steps are seen across the picture. */
export const FROM_SIDE = VIEWS.filter(([name]) => !name.includes('camera'));

/** The beat and the contacts of a stick figure, and what it truly did. */
export function walked(options: Partial<WalkerOptions>): {
  rhythm: WalkRhythm;
  contacts: FootContacts;
  truth: WalkerTruth;
  timeS: Float64Array;
} {
  const { track, truth } = syntheticWalk(options);
  const body = bodyOf(track);
  const view = viewOf(body);
  const rhythm = walkRhythm(body, view);
  if (rhythm === null) throw new Error('the stick figure has a beat');
  return { rhythm, contacts: footContacts(body, view, rhythm), truth, timeS: track.timeS };
}
