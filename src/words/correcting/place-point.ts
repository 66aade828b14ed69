import { msg, str } from '@lit/localize';
import type { Side } from '#core/body/skeleton.ts';
import type { PlaceChange, SidedPoint } from '#core/corrections/correction.ts';
import type { Point } from '#core/drawing/shape.ts';
import { numberText, secondsText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';
import { POINT_WORDS } from '../player/tools.ts';

/** Where a professional puts a point of the body in its place. */
export const PLACE_WORDS = wordTable({
  title: () => msg('A point in its place'),
  how: () =>
    msg(
      'Where a point is plainly wrong in a frame: show that frame, choose the point and drag it on the picture. The frames within 0.1 s follow it.',
    ),
  point: () => msg('Point'),
  show: () => msg('Show it on the picture'),
  putHere: () => msg('Put it here'),
  leave: () => msg('Leave it'),
  keys: () =>
    msg(
      'Drag the point, or move it with the arrow keys by one pixel of the video, with Shift by ten. Enter puts it there, Escape takes it back.',
    ),
});

const BALL_WORDS = wordTable<Side, string>({
  left: () => msg('Ball of the left foot'),
  right: () => msg('Ball of the right foot'),
});

/** "Left ankle". */
export function pointName({ side, point }: SidedPoint): string {
  return point === 'ball' ? BALL_WORDS[side] : POINT_WORDS[`${side}_${point}`];
}

/** "Left ankle: x = 512, y = 340 px". @param at px of the video; null where it was not seen. */
export function pointText(which: SidedPoint, at: Point | null): string {
  const name = pointName(which);
  return at === null
    ? msg(str`${name}: not seen in this frame. Press where it is.`)
    : msg(str`${name}: x = ${numberText(at.x, 0)}, y = ${numberText(at.y, 0)} px`);
}

/** "Left ankle, at 1.20 s: put at x = 512, y = 340 px". */
export function placedText(change: PlaceChange): string {
  const [x, y] = [numberText(change.xPx, 0), numberText(change.yPx, 0)];
  return msg(
    str`${pointName(change)}, at ${secondsText(change.atS)}: put at x = ${x}, y = ${y} px`,
  );
}
