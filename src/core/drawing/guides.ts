import type { Report } from '../report/report.ts';
import { pointsOf } from './frame-points.ts';
import { trackedIndex, type TrackedPoint } from './overlay.ts';
import { isKnown, SIDE_LOOKS, type Point, type Shape, type Stroke } from './shape.ts';

/** Squares in the height of the picture. */
const GRID_ROWS = 10;
const GRID_COLOUR = 'rgb(242 240 233 / 40%)';
/** The way of a point over a stride is seen, and that of the stride before it has gone. */
const TRAIL_S = 1.5;

/** A grid of squares, the same distance apart across and down, from the middle of the picture. */
export function gridShapes(widthPx: number, heightPx: number): readonly Shape[] {
  const side = heightPx / GRID_ROWS;
  const stroke: Stroke = { colour: GRID_COLOUR, widthPx: 1, dash: [], casing: false };
  const line = (from: Point, to: Point): Shape => ({ kind: 'line', points: [from, to], stroke });
  const across = Array.from({ length: GRID_ROWS - 1 }, (_, i) => (i + 1) * side);
  const half = Math.floor(widthPx / 2 / side);
  const columns = Array.from({ length: 2 * half + 1 }, (_, i) => widthPx / 2 + (i - half) * side);
  return [
    ...across.map((y) => line({ x: 0, y }, { x: widthPx, y })),
    ...columns
      .filter((x) => x > 0 && x < widthPx)
      .map((x) => line({ x, y: 0 }, { x, y: heightPx })),
  ];
}

/** A line straight down the picture through a point. */
export function plumbShapes(through: Point, heightPx: number, widthPx: number): readonly Shape[] {
  if (!isKnown(through)) return [];
  const { x } = through;
  const stroke: Stroke = {
    colour: SIDE_LOOKS.middle.colour,
    widthPx,
    dash: [5 * widthPx, 3 * widthPx],
    casing: true,
  };
  const points = [
    { x, y: 0 },
    { x, y: heightPx },
  ];
  return [{ kind: 'line', points, stroke }];
}

/** The way of a point up to a frame: of the last second and a half. It breaks where the point was not found. */
export function trailShapes(
  report: Report,
  frame: number,
  point: TrackedPoint,
  look: { readonly scale: number; readonly widthPx: number },
): readonly Shape[] {
  const nowS = report.timeS[frame] ?? 0;
  const from = report.timeS.findIndex((timeS) => timeS >= nowS - TRAIL_S);
  const points = Array.from({ length: Math.max(0, frame - from + 1) }, (_, i) =>
    pointsOf(report, from + i, look.scale)(trackedIndex(point)),
  );
  const { colour } = SIDE_LOOKS[point.startsWith('left') ? 'left' : 'right'];
  const stroke: Stroke = { colour, widthPx: look.widthPx, dash: [], casing: true };
  return [{ kind: 'line', points, stroke }];
}
