import { otherSide, sideIndex, SIDES, type Side } from '../body/skeleton.ts';
import { seriesOf } from '../curves/cycle-curves.ts';
import type { Report } from '../report/report.ts';
import { isKnown, SIDE_LOOKS, type Point, type Shape } from './shape.ts';
import type { LandmarkPosition } from './skeleton-shapes.ts';

const JOINTS = [
  { part: 'knee', quantity: 'kneeFlexionDeg' },
  { part: 'ankle', quantity: 'ankleDorsiflexionDeg' },
  { part: 'foot_index', quantity: 'footProgressionDeg' },
] as const;

/** How large numbers are on a picture of this height, px. */
export function textSizeFor(heightPx: number): number {
  return Math.max(11, Math.round(heightPx / 34));
}

/**
 * The angle of each joint in one frame beside the joint, where the frame has one; the pelvis' between the hips.
 * @param text writes degrees.
 */
export function angleShapes(
  report: Report,
  frame: number,
  position: LandmarkPosition,
  look: { readonly sizePx: number; readonly text: (deg: number) => string },
): readonly Shape[] {
  const legs = SIDES.flatMap((side) =>
    JOINTS.flatMap(({ part, quantity }) => {
      const at = position(sideIndex(side, part));
      const deg = seriesOf(report, quantity, side)[frame] ?? null;
      const other = position(sideIndex(otherSide(side), part));
      return deg === null ? [] : beside(at, other, look.text(deg), side, look.sizePx);
    }),
  );
  return [...legs, ...pelvisShape(report, frame, position, look)];
}

/** On the side of the joint that the other leg is not on. */
function beside(at: Point, other: Point, text: string, side: Side, sizePx: number): Shape[] {
  if (!isKnown(at)) return [];
  const isRight = isKnown(other) && other.x !== at.x ? at.x > other.x : side === 'right';
  const x = at.x + (isRight ? 1 : -1) * sizePx * 0.8;
  const { colour } = SIDE_LOOKS[side];
  return [
    { kind: 'text', at: { x, y: at.y }, text, sizePx, colour, align: isRight ? 'start' : 'end' },
  ];
}

function pelvisShape(
  report: Report,
  frame: number,
  position: LandmarkPosition,
  { sizePx, text }: { readonly sizePx: number; readonly text: (deg: number) => string },
): readonly Shape[] {
  const deg = report.series.pelvis.obliquityDeg[frame] ?? null;
  const [left, right] = SIDES.map((side) => position(sideIndex(side, 'hip')));
  if (deg === null || left === undefined || right === undefined) return [];
  const at = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 - sizePx };
  const { colour } = SIDE_LOOKS.middle;
  return [{ kind: 'text', at, text: text(deg), sizePx, colour, align: 'center' }];
}
