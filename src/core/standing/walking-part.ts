import { isSeen, type Body } from '../body/body.ts';
import { bodyFacing } from '../view/body-facing.ts';
import { viewOf, type WalkView } from '../view/view.ts';
import { onlyFrames } from './quiet-standing.ts';

/** Less of a walk at one go than this cannot hold two steps. */
const LEAST_WALK_S = 0.6;

/**
 * The walker, with the view of them, without the frames in which they stand: these are no part of any stride. Null
 * where hardly anything but standing is seen.
 */
export function walkingPart(
  body: Body,
  view: WalkView,
  quiet: readonly boolean[],
  look: (body: Body) => WalkView = viewOf,
): { readonly body: Body; readonly view: WalkView } | null {
  if (!quiet.includes(true)) return { body, view };
  const walking = onlyFrames(body, (i) => quiet[i] !== true);
  if (longestSeenS(walking) < LEAST_WALK_S) return null;
  return { body: walking, view: look(walking) };
}

/** Longest time in which the walker is seen without a break, seconds. */
function longestSeenS(body: Body): number {
  const seen = isSeen(body);
  let [longest, fromS] = [0, NaN];
  body.timeS.forEach((t, i) => {
    if (!seen[i]) fromS = NaN;
    else if (Number.isNaN(fromS)) fromS = t;
    else longest = Math.max(longest, t - fromS);
  });
  return longest;
}

/** Whether the walk is seen from the side and the standing faces the same way, so that the same leg is near. */
export function standsAsTheyWalk(body: Body, view: WalkView, quiet: readonly boolean[]): boolean {
  const stands = bodyFacing(onlyFrames(body, (i) => quiet[i] === true));
  return view.view.kind === 'side' && view.forwardX * stands.x > 0;
}
