import type { EvidenceKind } from '#core/answer/evidence-frames.ts';
import type { ShownMoment } from '#core/answer/telling-moment.ts';
import type { Measure } from '#core/report/report.ts';
import { sideIndex, SIDES, type PairedLandmark, type Side } from '#core/body/skeleton.ts';
import type { Report } from '#core/report/report.ts';
import { degreeText } from '#words/base/format.ts';
import { SIDE_LOOKS } from '#core/drawing/shape.ts';
import { drawSkeleton } from '../drawings/skeleton-drawing.ts';
import { cropBox, pointOf, type Box, type Point } from './crop-box.ts';

/** Fixed colours: a video is neither light nor dark. */
const CASING = 'rgb(6 10 9 / 80%)';
const GROUND = '#0b1110';
const PALE = 'rgb(242 240 233 / 55%)';
const RIGHT_DASH = [14, 9];
const ZERO_DASH = [5, 7];

/** Between which angles most people are; null where that is not known. */
type Most = readonly [number, number] | null;

/** What is drawn. With a measure, its number over all strides is written where it is that of the frame, too. */
export interface DrawnMoment extends ShownMoment<EvidenceKind> {
  readonly measure?: Measure;
}

/** Draws the part of the frame that the moment is about, with its angle. Without a picture the skeleton stands in. */
export function drawMoment(
  context: CanvasRenderingContext2D,
  report: Report,
  moment: DrawnMoment,
  picture: CanvasImageSource | null,
  most: Most,
): void {
  const { width, height } = context.canvas;
  const box = cropBox(report, moment, width / height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = GROUND;
  context.fillRect(0, 0, width, height);
  if (box === null) return;
  const scale = width / box.width;
  const place = (point: Point) => ({ x: (point.x - box.x) * scale, y: (point.y - box.y) * scale });
  if (picture !== null) drawPicture(context, picture, report, box, scale);
  if (picture === null || moment.kind === 'legs')
    drawSkeleton(context, (index) => place(pointOf(report, moment.frame, index)));
  const at = (part: PairedLandmark, side: Side = moment.side) =>
    place(pointOf(report, moment.frame, sideIndex(side, part)));
  const pen = penFor(context, moment.side);
  if (moment.kind === 'ankle') drawAnkle(pen, at, moment, most);
  else if (moment.kind === 'foot') drawFoot(pen, at, moment);
  else if (moment.kind === 'pelvis') drawPelvis(pen, at, moment);
  else if (moment.kind === 'knee') drawKnee(pen, at, moment);
}

function drawPicture(
  context: CanvasRenderingContext2D,
  picture: CanvasImageSource,
  { video }: Report,
  { x, y }: Box,
  scale: number,
): void {
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, -x * scale, -y * scale, video.widthPx * scale, video.heightPx * scale);
}

type At = (part: PairedLandmark, side?: Side) => Point;

/** What draws lines with a dark casing, so that they show on any video. */
interface Pen {
  readonly unit: number;
  line(points: readonly Point[], kind: 'solid' | 'zero'): void;
  fan(centre: Point, radius: number, fromRad: number, toRad: number): void;
  number(text: string, at: Point): void;
}

function penFor(context: CanvasRenderingContext2D, side: Side): Pen {
  const unit = context.canvas.width / 160;
  const trace = (path: () => void, colour: string, dash: readonly number[], width: number) => {
    for (const casing of [true, false]) {
      context.beginPath();
      path();
      context.lineCap = casing ? 'round' : 'butt';
      context.strokeStyle = casing ? CASING : colour;
      context.lineWidth = casing ? width * 1.6 : width;
      context.setLineDash(casing ? [] : [...dash]);
      context.stroke();
    }
    context.setLineDash([]);
  };
  return {
    unit,
    line(points, kind) {
      const dash = kind === 'zero' ? ZERO_DASH : side === 'right' ? RIGHT_DASH : [];
      const path = () => points.forEach(({ x, y }) => context.lineTo(x, y));
      trace(
        path,
        kind === 'zero' ? SIDE_LOOKS.middle.colour : SIDE_LOOKS[side].colour,
        dash,
        unit * (kind === 'zero' ? 0.8 : 1.4),
      );
    },
    fan(centre, radius, fromRad, toRad) {
      context.beginPath();
      context.moveTo(centre.x, centre.y);
      context.arc(centre.x, centre.y, radius, fromRad, toRad, toRad < fromRad);
      context.closePath();
      context.fillStyle = PALE;
      context.strokeStyle = PALE;
      context.lineWidth = unit * 0.5;
      context.fill();
      context.stroke();
    },
    number(text, { x, y }) {
      context.font = `700 ${unit * 11}px ${getComputedStyle(document.body).fontFamily}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.strokeStyle = CASING;
      context.lineWidth = unit * 3;
      context.strokeText(text, x, y);
      context.fillStyle = '#ffffff';
      context.fillText(text, x, y);
    },
  };
}

/** The angle that is written: over all steps, unless this one differs from them; then its own. */
const SAME_DEG = 1.5;

function writtenDeg({ angleDeg, measure }: DrawnMoment): number {
  const value = measure?.value ?? null;
  return value !== null && Math.abs(value - angleDeg) <= SAME_DEG ? value : angleDeg;
}

/** Shank and foot, and as a pale fan where the shank of most people would be. */
function drawAnkle(pen: Pen, at: At, moment: DrawnMoment, most: Most): void {
  const { angleDeg } = moment;
  const [knee, ankle, heel, toe] = [at('knee'), at('ankle'), at('heel'), at('foot_index')];
  const forward = Math.sign(toe.x - heel.x) || 1;
  const shank = { x: knee.x - ankle.x, y: knee.y - ankle.y };
  const length = Math.hypot(shank.x, shank.y);
  // Where the shank would be at so many degrees of the same foot.
  const shankAt = (deg: number) => turned(shank, (forward * (deg - angleDeg) * Math.PI) / 180);
  const isKnown = Number.isFinite(angleDeg);
  if (isKnown && most !== null) {
    const [from, to] = most.map((deg) => directionOf(shankAt(deg)));
    if (from !== undefined && to !== undefined) pen.fan(ankle, length, from, to);
  }
  pen.line([heel, toe], 'solid');
  pen.line([ankle, knee], 'solid');
  if (!isKnown) return;
  const beside = { x: -forward * pen.unit * 18, y: 0 };
  pen.number(degreeText(writtenDeg(moment)), plus(plus(ankle, scaled(shank, 0.62)), beside));
}

function directionOf({ x, y }: Point): number {
  return Math.atan2(y, x);
}

/** From the heel through the toes and on, so that the way it points is seen. */
function drawFoot(pen: Pen, at: At, moment: DrawnMoment): void {
  const [heel, toe] = [at('heel'), at('foot_index')];
  const foot = { x: toe.x - heel.x, y: toe.y - heel.y };
  const tip = plus(toe, scaled(foot, 0.8));
  pen.line([heel, tip], 'solid');
  for (const side of [1, -1])
    pen.line([tip, plus(tip, scaled(turned(foot, (side * 145 * Math.PI) / 180), 0.35))], 'solid');
  const away = Math.sign(foot.x) || 1;
  pen.number(degreeText(writtenDeg(moment)), plus(tip, { x: away * pen.unit * 14, y: 0 }));
}

/** The line of the hips, and a dashed one where they would be level. */
function drawPelvis(pen: Pen, at: At, moment: DrawnMoment): void {
  const { side, angleDeg } = moment;
  const [left, right] = SIDES.map((one) => at('hip', one));
  if (left === undefined || right === undefined) return;
  const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  const own = side === 'left' ? left : right;
  const half = scaled({ x: own.x - middle.x, y: own.y - middle.y }, 1.8);
  pen.line([plus(middle, half), plus(middle, scaled(half, -1))], 'solid');
  if (!Number.isFinite(angleDeg)) return;
  const level = turned(half, ((Math.sign(half.x) || 1) * angleDeg * Math.PI) / 180);
  pen.line([plus(middle, level), plus(middle, scaled(level, -1))], 'zero');
  pen.number(degreeText(writtenDeg(moment)), plus(middle, { x: 0, y: -pen.unit * 14 }));
}

/** Thigh and shank, and dashed where a straight knee would have the shank. */
function drawKnee(pen: Pen, at: At, moment: DrawnMoment): void {
  const [hip, knee, ankle] = [at('hip'), at('knee'), at('ankle')];
  const thigh = { x: knee.x - hip.x, y: knee.y - hip.y };
  const shankPx = Math.hypot(ankle.x - knee.x, ankle.y - knee.y);
  const straight = scaled(thigh, shankPx / Math.max(1, Math.hypot(thigh.x, thigh.y)));
  pen.line([hip, knee, ankle], 'solid');
  if (!Number.isFinite(moment.angleDeg)) return;
  pen.line([knee, plus(knee, straight)], 'zero');
  const away = ankle.x < knee.x ? 1 : -1;
  pen.number(degreeText(writtenDeg(moment)), plus(knee, { x: away * pen.unit * 18, y: 0 }));
}

/** Clockwise as it is seen: y goes down. */
function turned({ x, y }: Point, byRad: number): Point {
  return {
    x: x * Math.cos(byRad) - y * Math.sin(byRad),
    y: x * Math.sin(byRad) + y * Math.cos(byRad),
  };
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

function scaled({ x, y }: Point, by: number): Point {
  return { x: x * by, y: y * by };
}
