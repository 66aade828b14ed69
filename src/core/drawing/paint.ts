import { CASING, isKnown, type Point, type Shape, type Stroke } from './shape.ts';

/** What is needed of a canvas: that of a page and that of a worker both have it. */
export interface Surface {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: unknown;
  lineJoin: unknown;
  font: string;
  textAlign: unknown;
  textBaseline: unknown;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number, back?: boolean): void;
  setLineDash(dash: number[]): void;
  stroke(): void;
  fill(): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
}

const FONT = 'system-ui, sans-serif';
/** The casing is this much wider than its line. */
const CASING_WIDTH = 1.9;

/** Draws shapes onto a canvas, the first one lowest. What has no place is left out. */
export function paint(surface: Surface, shapes: readonly Shape[]): void {
  for (const shape of shapes) paintOne(surface, shape);
  surface.setLineDash([]);
}

function paintOne(surface: Surface, shape: Shape): void {
  switch (shape.kind) {
    case 'line':
      return strokeTwice(surface, shape.stroke, () => traceLine(surface, shape.points));
    case 'arc':
      return strokeTwice(surface, shape.stroke, () => traceArc(surface, shape));
    case 'mark':
      return paintMark(surface, shape);
    case 'text':
      return paintText(surface, shape);
    case 'box':
      surface.fillStyle = shape.colour;
      surface.fillRect(shape.at.x, shape.at.y, shape.widthPx, shape.heightPx);
  }
}

function strokeTwice(surface: Surface, stroke: Stroke, trace: () => void): void {
  surface.lineJoin = 'round';
  for (const casing of stroke.casing ? [true, false] : [false]) {
    surface.beginPath();
    trace();
    surface.lineCap = casing ? 'round' : 'butt';
    surface.strokeStyle = casing ? CASING : stroke.colour;
    surface.lineWidth = casing ? stroke.widthPx * CASING_WIDTH : stroke.widthPx;
    surface.setLineDash(casing ? [] : [...stroke.dash]);
    surface.stroke();
  }
}

/** The line breaks where a place is not known. */
function traceLine(surface: Surface, points: readonly Point[]): void {
  let drawing = false;
  for (const point of points) {
    const known = isKnown(point);
    if (known && drawing) surface.lineTo(point.x, point.y);
    else if (known) surface.moveTo(point.x, point.y);
    drawing = known;
  }
}

function traceArc(
  surface: Surface,
  { centre, radiusPx, fromRad, toRad }: Extract<Shape, { kind: 'arc' }>,
): void {
  if (!isKnown(centre)) return;
  const turn = Math.atan2(Math.sin(toRad - fromRad), Math.cos(toRad - fromRad));
  surface.arc(centre.x, centre.y, radiusPx, fromRad, fromRad + turn, turn < 0);
}

function paintMark(
  surface: Surface,
  { form, at, radiusPx, colour }: Extract<Shape, { kind: 'mark' }>,
): void {
  if (!isKnown(at)) return;
  surface.beginPath();
  if (form === 'disc') surface.arc(at.x, at.y, radiusPx, 0, 2 * Math.PI);
  else surface.rect(at.x - radiusPx, at.y - radiusPx, 2 * radiusPx, 2 * radiusPx);
  surface.fillStyle = colour;
  surface.strokeStyle = CASING;
  surface.lineWidth = radiusPx * 0.35;
  surface.setLineDash([]);
  surface.fill();
  surface.stroke();
}

function paintText(
  surface: Surface,
  { at, text, sizePx, colour, align }: Extract<Shape, { kind: 'text' }>,
): void {
  if (!isKnown(at)) return;
  surface.font = `700 ${sizePx}px ${FONT}`;
  surface.textAlign = align;
  surface.textBaseline = 'middle';
  surface.lineJoin = 'round';
  surface.strokeStyle = CASING;
  surface.lineWidth = sizePx * 0.25;
  surface.setLineDash([]);
  surface.strokeText(text, at.x, at.y);
  surface.fillStyle = colour;
  surface.fillText(text, at.x, at.y);
}
