import type { Body } from '../body/body.ts';
import { bodyFacing, type BodyFacing } from './body-facing.ts';
import { onceFor } from '../once-for.ts';
import type { View } from './seen-view.ts';
import { walkPath, type WalkPath } from './walk-path.ts';

/** Yaw under which a view is from the side, over which it is from the front or back (clinical-rules.md 1.3). */
export const SIDE_YAW_DEG = 20;
export const FRONT_YAW_DEG = 70;
/** Path and body may differ by this much and still speak of the same walk. */
const MAX_DISAGREEMENT_DEG = 50;
/** A walker who gets no further than this, in body heights a second, walks on the spot: a treadmill. */
const IN_PLACE_SPEED = 0.12;

/** What the picture shows of the walker, with the evidence that later steps need. */
export interface WalkView {
  readonly view: View;
  readonly path: WalkPath;
  readonly facing: BodyFacing;
  /** +1 when the walker faces the right of the picture, -1 the left. */
  readonly forwardX: 1 | -1;
  /** Unit heading on the floor: x to the right of the picture, z away from the camera. */
  readonly heading: { readonly x: number; readonly z: number };
}

/**
 * View and walking direction from two independent signs: where the hips go, and which way the body faces.
 * On a treadmill only the second is to be had. Signs that contradict each other make the view unsure.
 */
export const viewOf = onceFor((body: Body): WalkView => {
  const path = walkPath(body);
  const facing = bodyFacing(body);
  const inPlace = !(Math.hypot(path.velocityX, path.velocityZ) > IN_PLACE_SPEED);
  const heading = inPlace ? unit(facing.x, facing.z) : unit(path.velocityX, path.velocityZ);
  const yawDeg = inPlace ? facing.yawDeg : path.yawDeg;
  const agree = headingsAgree(heading, facing);
  const kind = agree ? kindOf(yawDeg, heading.z) : 'unsure';
  return {
    view: {
      kind,
      walking: kind === 'unsure' ? 'unsure' : inPlace ? 'in-place' : directionOf(heading),
      facing: kind === 'unsure' ? 'unsure' : facingOf(facing),
      yawDeg: Number.isFinite(yawDeg) ? yawDeg : null,
      treadmill: inPlace,
      confidence: agree ? confidenceOf(yawDeg, facing, inPlace) : 0,
    },
    path,
    facing,
    forwardX: heading.x >= 0 ? 1 : -1,
    heading,
  };
});

function kindOf(yawDeg: number, headingZ: number): View['kind'] {
  if (!Number.isFinite(yawDeg)) return 'unsure';
  if (yawDeg < SIDE_YAW_DEG) return 'side';
  if (yawDeg <= FRONT_YAW_DEG) return 'oblique';
  return headingZ < 0 ? 'front' : 'back';
}

/** Which way a heading goes in the picture: its larger part. */
export function directionOf(heading: {
  x: number;
  z: number;
}): 'left-to-right' | 'right-to-left' | 'toward' | 'away' {
  if (Math.abs(heading.x) >= Math.abs(heading.z)) {
    return heading.x > 0 ? 'left-to-right' : 'right-to-left';
  }
  return heading.z < 0 ? 'toward' : 'away';
}

function facingOf(facing: BodyFacing): View['facing'] {
  if (Math.abs(facing.x) >= Math.abs(facing.z)) return facing.x > 0 ? 'right' : 'left';
  return facing.z < 0 ? 'toward' : 'away';
}

/** The chest points where the walk goes: walking backwards, or a wrong body, breaks the rule. */
function headingsAgree(heading: { x: number; z: number }, facing: BodyFacing): boolean {
  const chest = unit(facing.x, facing.z);
  const cosine = heading.x * chest.x + heading.z * chest.z;
  return cosine > Math.cos((MAX_DISAGREEMENT_DEG * Math.PI) / 180);
}

function confidenceOf(yawDeg: number, facing: BodyFacing, inPlace: boolean): number {
  const difference = Math.abs(yawDeg - facing.yawDeg);
  if (!Number.isFinite(difference)) return 0;
  // One sign alone, as on a treadmill, is never quite sure.
  return inPlace ? 0.7 : Math.max(0, 1 - difference / MAX_DISAGREEMENT_DEG);
}

function unit(x: number, z: number): { x: number; z: number } {
  const length = Math.hypot(x, z);
  return length > 0 ? { x: x / length, z: z / length } : { x: NaN, z: NaN };
}
