import { toDegrees } from '../angle.ts';
import { landmarkBody, middle, type Body } from '../body/body.ts';
import { landmarkIndex } from '../body/skeleton.ts';
import type { BodyPlace } from '../people/placed-sighting.ts';
import { mean } from '../statistics.ts';
import { bodyFacing } from '../view/body-facing.ts';
import { placeOf, trackOf, type CoachLook, type PictureLight } from './coach-look.ts';

/** What is to be mended before the walk, the most important first: one at a time is said. */
export const COACH_FAULTS = [
  'too-dark',
  'tilted',
  'slow-camera',
  'nobody',
  'too-near',
  'head-cut-off',
  'feet-cut-off',
  'at-the-edge',
  'too-far',
  'somebody-else',
  'back-lit',
  'turn-sideways',
  'face-the-camera',
] as const;
export type CoachFault = (typeof COACH_FAULTS)[number];
export type CoachHint = CoachFault | 'good';

/** Which way of walking is filmed. */
export type CoachPass = 'side' | 'front';

/** What is known beside the picture. */
export interface CoachSetting {
  readonly pass: CoachPass;
  /** How far the device is turned against the level, degrees, by its own sensor; null: it has none. */
  readonly rollDeg: number | null;
  /** Frames a second that the camera gives; null: not known yet. */
  readonly framesPerS: number | null;
}

/** Limits of our choice; those of the body's size are shares of the picture's shorter side or its height. */
const LEAST_LUMA = 40;
/** Of seven good scenes the darkest clothes came to 86; one lit from behind to 167. */
const MOST_DARKER_THAN_SURROUND = 100;
const MOST_ROLL_DEG = 5;
/**
 * The body's own upright is less sure than a sensor. Seen from the side people lean the way they face, legs by about 5
 * degrees while they walk, and hardly ever back; seen from the front neither way.
 */
const MOST_BODY_ROLL_DEG = { forward: 10, back: 3.5, front: 7 } as const;
const LEAST_FRAMES_PER_S = 20;
const LEAST_HEIGHT = 0.3;
const MOST_HEIGHT = 0.93;
/** At the start of a walk towards the camera. */
const MOST_HEIGHT_IN_FRONT = 0.8;
/** Share of the picture that the soles and the head must keep from its edges. */
const EDGE = 0.01;
const SIDE_EDGE = 0.06;
/** Facing of the body: see `BodyFacing`. */
const SIDEWAYS = { mostYawDeg: 50, mostShoulders: 0.55 } as const;
const FACING = { leastYawDeg: 45, leastShoulders: 0.35 } as const;

/** What to say about the newest look; which way the body faces is read from the looks of the last second. */
export function hintFor(looks: readonly CoachLook[], setting: CoachSetting): CoachHint {
  const found = faultsOf(looks, setting);
  return COACH_FAULTS.find((fault) => found.has(fault)) ?? 'good';
}

/** Everything that is wrong with the newest look. */
export function faultsOf(
  looks: readonly CoachLook[],
  setting: CoachSetting,
): ReadonlySet<CoachFault> {
  const look = looks.at(-1);
  const found = new Set<CoachFault>();
  if (look === undefined) return found.add('nobody');
  const place = placeOf(look);
  for (const fault of lightFaults(look.light)) found.add(fault);
  if ((setting.framesPerS ?? Infinity) < LEAST_FRAMES_PER_S) found.add('slow-camera');
  if (isTilted(looks, setting)) found.add('tilted');
  if (place === null) return found.add('nobody');
  for (const fault of framingFaults(look, place, setting.pass)) found.add(fault);
  if ((look.otherPeople ?? 0) > 0) found.add('somebody-else');
  const view = viewFault(looks, setting.pass);
  if (view !== null) found.add(view);
  return found;
}

function lightFaults(light: PictureLight | null): CoachFault[] {
  if (light === null) return [];
  if (light.meanLuma < LEAST_LUMA) return ['too-dark'];
  const darker = (light.surroundLuma ?? NaN) - (light.figureLuma ?? NaN);
  return darker > MOST_DARKER_THAN_SURROUND ? ['back-lit'] : [];
}

/** By the sensor; without one by the body. */
function isTilted(looks: readonly CoachLook[], { rollDeg }: CoachSetting): boolean {
  if (rollDeg !== null) return Math.abs(rollDeg) > MOST_ROLL_DEG;
  const body = landmarkBody(trackOf(looks));
  const bodyDeg = bodyRollDeg(body);
  const { x, yawDeg } = bodyFacing(body);
  const leans = bodyDeg * x < 0 ? 'back' : 'forward';
  const isFrontal = yawDeg > SIDEWAYS.mostYawDeg;
  return Math.abs(bodyDeg) > MOST_BODY_ROLL_DEG[isFrontal ? 'front' : leans];
}

/**
 * How far a body leans to the right from its feet to its hips and from there to its shoulders, the smaller of the two:
 * a rolled camera turns both alike, a bent trunk is balanced by the hips. 0 where they disagree.
 */
function bodyRollDeg({ left, right }: Body): number {
  const at = (part: 'shoulder' | 'hip' | 'ankle') => ({
    x: mean(middle(left[part].x, right[part].x)),
    y: mean(middle(left[part].y, right[part].y)),
  });
  const [shoulder, hip, ankle] = [at('shoulder'), at('hip'), at('ankle')];
  const lean = (below: typeof hip, above: typeof hip) =>
    toDegrees(Math.atan2(above.x - below.x, below.y - above.y));
  const [legs, trunk] = [lean(ankle, hip), lean(hip, shoulder)];
  return legs * trunk > 0 ? Math.sign(legs) * Math.min(Math.abs(legs), Math.abs(trunk)) : 0;
}

function framingFaults(look: CoachLook, place: BodyPlace, pass: CoachPass): CoachFault[] {
  const { widthPx, heightPx } = look;
  const faults: CoachFault[] = [];
  const most = pass === 'front' ? MOST_HEIGHT_IN_FRONT : MOST_HEIGHT;
  if (place.bodyHeight < LEAST_HEIGHT * Math.min(widthPx, heightPx)) faults.push('too-far');
  if (place.bodyHeight > most * heightPx) faults.push('too-near');
  if (topOf(look, place) < EDGE * heightPx) faults.push('head-cut-off');
  if (place.soleY > (1 - EDGE) * heightPx) faults.push('feet-cut-off');
  if (place.hipX < SIDE_EDGE * widthPx || place.hipX > (1 - SIDE_EDGE) * widthPx)
    faults.push('at-the-edge');
  return faults;
}

/** The crown, which lies above the nose by about an eighth of the body's height. */
function topOf({ person }: CoachLook, { bodyHeight }: BodyPlace): number {
  return (person?.yPx[landmarkIndex('nose')] ?? NaN) - bodyHeight / 8;
}

function viewFault(looks: readonly CoachLook[], pass: CoachPass): CoachFault | null {
  const { yawDeg, shoulderToTrunk, z } = bodyFacing(landmarkBody(trackOf(looks)));
  if (pass === 'side') {
    const isFrontal = yawDeg > SIDEWAYS.mostYawDeg && shoulderToTrunk > SIDEWAYS.mostShoulders;
    return isFrontal ? 'turn-sideways' : null;
  }
  const isSideways = yawDeg < FACING.leastYawDeg && shoulderToTrunk < FACING.leastShoulders;
  const isTurnedAway = yawDeg > SIDEWAYS.mostYawDeg && z > 0;
  return isSideways || isTurnedAway ? 'face-the-camera' : null;
}
