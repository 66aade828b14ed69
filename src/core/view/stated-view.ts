import { toDegrees, toRadians } from '../angle.ts';
import type { Body } from '../body/body.ts';
import type { ViewChange } from '../corrections/correction.ts';
import { directionOf, FRONT_YAW_DEG, SIDE_YAW_DEG, viewOf, type WalkView } from './view.ts';

/** Just within the view whose limit it is, degrees. */
const WITHIN_DEG = 0.1;

/** Looks at a walker from where somebody says that the walk is seen; null: from where it looks. */
export function lookFrom(stated: ViewChange | null): (body: Body) => WalkView {
  return stated === null ? viewOf : (body) => withStatedView(viewOf(body), stated);
}

/**
 * A view as somebody states it. The direction is as near to what was seen as that view allows: 22 deg off the picture's
 * plane and stated to be from the side are 19.9 deg.
 */
function withStatedView(seen: WalkView, { kind, toward }: ViewChange): WalkView {
  const { x, z } = seen.heading;
  const seenYaw = toDegrees(Math.atan2(Math.abs(z), Math.abs(x)));
  const [least, most, usual] = YAWS[kind];
  const yawDeg = Number.isFinite(seenYaw) ? Math.min(most, Math.max(least, seenYaw)) : usual;
  const right = toward === null ? !(x < 0) : toward === 'right';
  const away = kind === 'back' || (kind !== 'front' && z > 0);
  const heading = {
    x: Math.cos(toRadians(yawDeg)) * (right ? 1 : -1),
    z: Math.sin(toRadians(yawDeg)) * (away ? 1 : -1),
  };
  const direction = directionOf(heading);
  const { treadmill } = seen.view;
  return {
    ...seen,
    view: {
      kind,
      walking: treadmill ? 'in-place' : direction,
      facing: FACING[direction],
      yawDeg,
      treadmill,
      confidence: 1,
    },
    forwardX: right ? 1 : -1,
    heading,
  };
}

/** Least, most and usual angle off the picture's plane. */
const YAWS = {
  side: [0, SIDE_YAW_DEG - WITHIN_DEG, 0],
  oblique: [SIDE_YAW_DEG, FRONT_YAW_DEG, 45],
  front: [FRONT_YAW_DEG + WITHIN_DEG, 90, 90],
  back: [FRONT_YAW_DEG + WITHIN_DEG, 90, 90],
} as const;

const FACING = {
  'left-to-right': 'right',
  'right-to-left': 'left',
  toward: 'toward',
  away: 'away',
} as const;
