import type { Body } from '../body/body.ts';
import type { ViewChange } from '../corrections/correction.ts';
import { levelBody } from '../level/level-body.ts';
import { levelWalk, type LevelWalk } from '../level/level-walk.ts';
import { quietStanding } from '../standing/quiet-standing.ts';
import { walkingPart } from '../standing/walking-part.ts';
import { lookFrom } from '../view/stated-view.ts';
import type { WalkView } from '../view/view.ts';

/** A repaired walker on a level floor: what angles and events are read from, and what hangs on nothing but the view. */
export interface WalkOnFloor {
  /** Frames in which the walker stands. */
  readonly quiet: readonly boolean[];
  /** Without these frames, in the picture as it was filmed. */
  readonly walking: Body;
  readonly level: LevelWalk;
  /** With them, level. */
  readonly body: Body;
}

/** @param stated the view as somebody stated it. */
export function walkOnFloor(
  filmed: Body,
  filmedView: WalkView,
  stated: ViewChange | null,
): WalkOnFloor {
  const quiet = quietStanding(filmed);
  const look = lookFrom(stated);
  const part = walkingPart(filmed, filmedView, quiet, look) ?? { body: filmed, view: filmedView };
  const level = levelWalk(part.body, part.view, look);
  const isWhole = part.body === filmed;
  const body = isWhole ? level.body : levelBody(filmed, level.cameraRollDeg);
  return { quiet, walking: part.body, level, body };
}
