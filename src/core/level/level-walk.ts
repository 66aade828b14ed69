import type { Body } from '../body/body.ts';
import { typicalStrideS } from '../cycles/find-cycles.ts';
import { footContacts, type FootContacts } from '../events/contacts.ts';
import { walkRhythm, type WalkRhythm } from '../rhythm/walk-rhythm.ts';
import { floorSlopeDeg } from './camera-roll.ts';
import { levelBody } from './level-body.ts';
import { viewOf, type WalkView } from '../view/view.ts';

/** A walk with its beat and contacts, in a picture whose floor is level. */
export interface LevelWalk extends TimedWalk {
  readonly body: Body;
  readonly view: WalkView;
  /** Slope of the floor in the picture as it was filmed, taken out: the camera's roll, degrees. */
  readonly cameraRollDeg: number;
}

interface TimedWalk {
  readonly rhythm: WalkRhythm | null;
  readonly contacts: FootContacts;
  /** NaN without a beat. */
  readonly strideS: number;
}

const NO_CONTACTS: FootContacts = {
  left: { initialContactS: [], toeOffS: [] },
  right: { initialContactS: [], toeOffS: [] },
};

/**
 * Takes the camera's roll out of a repaired walker, once and for every point: whatever is measured afterwards sees a
 * level picture. The contacts that the roll is found by are then found again.
 */
export function levelWalk(
  body: Body,
  view: WalkView,
  look: (body: Body) => WalkView = viewOf,
): LevelWalk {
  const timed = timedWalk(body, view);
  const cameraRollDeg = floorSlopeDeg(body, view, timed.contacts, timed.strideS);
  if (cameraRollDeg === 0) return { body, view, cameraRollDeg, ...timed };
  const level = levelBody(body, cameraRollDeg);
  const levelView = look(level);
  return { body: level, view: levelView, cameraRollDeg, ...timedWalk(level, levelView) };
}

function timedWalk(body: Body, view: WalkView): TimedWalk {
  const rhythm = walkRhythm(body, view);
  const contacts = rhythm === null ? NO_CONTACTS : footContacts(body, view, rhythm);
  const measuredS = typicalStrideS(contacts);
  return {
    rhythm,
    contacts,
    strideS: Number.isFinite(measuredS) ? measuredS : (rhythm?.strideS ?? NaN),
  };
}
