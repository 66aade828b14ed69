import { toDegrees } from '../angle.ts';
import { frameAt } from '../curves/cycle-curves.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { isKnown, type Point, type Shape, type Stroke } from './shape.ts';

/** Unlike the legs' colours. */
export const HAND_COLOUR = '#ff8fab';

export interface HandLook {
  /** Of the picture that is drawn on, against the video. */
  readonly scale: number;
  /** Of numbers and notes, px. */
  readonly sizePx: number;
  readonly text: (deg: number) => string;
}

/** The annotations of the frame on show at a time, in the order in which they were made. */
export function annotationsAt(
  annotations: readonly Annotation[],
  timeS: readonly number[],
  frame: number,
): readonly Annotation[] {
  return annotations.filter((one) => frameAt(timeS, one.timeS + 1e-6) === frame);
}

/** The angle that an annotation measures, degrees from 0 to 180; NaN for the other kinds. */
export function annotatedDeg({ kind, points }: Pick<Annotation, 'kind' | 'points'>): number {
  const [a, b, c] = points.map(([x, y]) => ({ x, y }));
  if (a === undefined || b === undefined) return NaN;
  if (kind === 'plumb-angle') return between({ x: 0, y: -1 }, minus(b, a), 'line');
  if (kind === 'angle' && c !== undefined) return between(minus(a, b), minus(c, b), 'ray');
  return NaN;
}

/** What is drawn of one annotation. */
export function annotationShapes(
  { kind, points, text }: Pick<Annotation, 'kind' | 'points' | 'text'>,
  look: HandLook,
): readonly Shape[] {
  const places = points.map(([x, y]) => ({ x: x * look.scale, y: y * look.scale }));
  const widthPx = Math.max(2, look.sizePx / 7);
  const stroke: Stroke = { colour: HAND_COLOUR, widthPx, dash: [], casing: true };
  const [first, second] = places;
  if (first === undefined) return [];
  if (kind === 'text')
    return [
      { kind: 'text', at: first, text, sizePx: look.sizePx, colour: HAND_COLOUR, align: 'start' },
    ];
  const line: Shape = { kind: 'line', points: places, stroke };
  const corner = kind === 'angle' ? second : first;
  const deg = annotatedDeg({ kind, points });
  if (corner === undefined || !Number.isFinite(deg)) return [line];
  const arms = kind === 'angle' ? [places[0], places[2]] : [second];
  const known = arms.filter((arm) => arm !== undefined);
  return [
    ...(kind === 'plumb-angle' ? [plumb(corner, known[0] ?? corner, stroke)] : []),
    line,
    ...numberBeside(corner, known, look.text(deg), look.sizePx),
  ];
}

/** The vertical through the corner, as long as the arm. */
function plumb(corner: Point, arm: Point, stroke: Stroke): Shape {
  const up = Math.hypot(arm.x - corner.x, arm.y - corner.y) * (arm.y > corner.y ? 1 : -1);
  const dash = [3 * stroke.widthPx, 2 * stroke.widthPx];
  return {
    kind: 'line',
    points: [corner, { x: corner.x, y: corner.y + up }],
    stroke: { ...stroke, dash },
  };
}

/** On the side of the corner away from its arms, so that no arm goes through it. */
function numberBeside(
  corner: Point,
  arms: readonly Point[],
  text: string,
  sizePx: number,
): readonly Shape[] {
  if (!isKnown(corner)) return [];
  const sumX = arms.reduce((sum, arm) => sum + arm.x - corner.x, 0);
  const isRight = sumX <= 0;
  const x = corner.x + (isRight ? 1 : -1) * sizePx * 0.7;
  const align = isRight ? 'start' : 'end';
  return [{ kind: 'text', at: { x, y: corner.y }, text, sizePx, colour: HAND_COLOUR, align }];
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

/** Between two rays up to 180 degrees; a line has no direction: up to 90. */
function between(a: Point, b: Point, what: 'ray' | 'line'): number {
  const length = Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
  if (length === 0) return NaN;
  const cosine = (a.x * b.x + a.y * b.y) / length;
  const deg = toDegrees(Math.acos(Math.min(1, Math.max(-1, cosine))));
  return what === 'line' ? Math.min(deg, 180 - deg) : deg;
}
