import { isSeen, type Body } from '../body.ts';
import { bodyFacing } from '../view/body-facing.ts';
import { viewOf, type WalkView } from '../view/view.ts';
import { onlyFrames } from './quiet-standing.ts';

/** Less of a walk than this cannot hold two steps: then the standing is looked at as if it were one. */
const LEAST_WALK_S = 0.6;

/** The walker, with the view of them, without the frames in which they stand: these are no part of any stride. */
export function walkingPart(
  body: Body,
  view: WalkView,
  quiet: readonly boolean[],
): { readonly body: Body; readonly view: WalkView } {
  if (!quiet.includes(true)) return { body, view };
  const walking = onlyFrames(body, (i) => quiet[i] !== true);
  const seen = isSeen(walking);
  const seenS = body.timeS.filter((_, i) => seen[i]);
  const lengthS = (seenS.at(-1) ?? 0) - (seenS[0] ?? 0);
  return lengthS < LEAST_WALK_S ? { body, view } : { body: walking, view: viewOf(walking) };
}

/** Whether the walk is seen from the side and the standing faces the same way, so that the same leg is near. */
export function standsAsTheyWalk(body: Body, view: WalkView, quiet: readonly boolean[]): boolean {
  const stands = bodyFacing(onlyFrames(body, (i) => quiet[i] === true));
  return view.view.kind === 'side' && view.forwardX * stands.x > 0;
}
