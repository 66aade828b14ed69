import { svg, type SVGTemplateResult } from 'lit';
import { normAt, normCurve, type NormQuantity } from '#core/norms/norms.ts';
import type { ChainLinkId } from '#core/patterns/pattern-table.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export const WALKER_BOX = { x: 10, y: 12, width: 185, height: 282 } as const;

export const HIP: Point = { x: 92, y: 140 };
const THIGH = 66;
const SHANK = 64;
export const TRUNK = 74;
/** Percent of the cycle: the standing leg just before its heel rises, the other about to land. */
const STANDING = 46;
const LANDING = 97;

const standing = legAt(STANDING);
const landing = legAt(LANDING);

/** Where the marks of the links go: those of one foot a little apart, so that a finger meets the right one. */
export const LINK_POINTS: Readonly<Record<ChainLinkId, Point>> = {
  trunk: { x: HIP.x + 4, y: HIP.y - TRUNK * 0.62 },
  pelvis: { x: HIP.x + 2, y: HIP.y - 16 },
  hip: { x: HIP.x, y: HIP.y + 8 },
  knee: standing.knee,
  ankle: { x: standing.ankle.x + 4, y: standing.ankle.y - 9 },
  heel: { x: standing.heel.x - 5, y: standing.heel.y },
  foot: { x: standing.toe.x + 6, y: standing.toe.y },
};

/** Somebody who walks to the right, posed by the reference curves, in strokes. */
export function walkerDrawing(): SVGTemplateResult {
  const shoulder = { x: HIP.x + 4, y: HIP.y - TRUNK };
  return svg`<g class="walker" aria-hidden="true">
    <line class="floor" x1="14" x2="190" y1="284" y2="284" />
    <path class="far" d=${legPath(landing)} />
    <path class="far arm" d=${`M${at(shoulder)} L${shoulder.x - 20} ${shoulder.y + 42} L${shoulder.x - 10} ${shoulder.y + 78}`} />
    <path class="near" d=${`M${at(HIP)} L${at(shoulder)}`} />
    <path class="near" d=${legPath(standing)} />
    <path class="near arm" d=${`M${at(shoulder)} L${shoulder.x + 18} ${shoulder.y + 42} L${shoulder.x + 42} ${shoulder.y + 68}`} />
    <circle class="head" cx=${shoulder.x + 5} cy=${shoulder.y - 27} r="17" />
  </g>`;
}

export interface Leg {
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
}

/** A leg at a percentage of its stride, the hip in its place. */
export function legAt(percent: number): Leg {
  const thigh = radians('thighInclinationDeg', percent);
  const shank = radians('shankInclinationDeg', percent);
  const pitch = radians('footPitchDeg', percent);
  const knee = { x: HIP.x + THIGH * Math.sin(thigh), y: HIP.y + THIGH * Math.cos(thigh) };
  const ankle = { x: knee.x - SHANK * Math.sin(shank), y: knee.y + SHANK * Math.cos(shank) };
  // Turned with the sole: x along it toward the toes, y down.
  const sole = (x: number, y: number): Point => ({
    x: ankle.x + x * Math.cos(pitch) + y * Math.sin(pitch),
    y: ankle.y - x * Math.sin(pitch) + y * Math.cos(pitch),
  });
  return { knee, ankle, heel: sole(-11, 13), toe: sole(29, 13) };
}

/** A leg in strokes, so much lower than it is. */
export function legPath({ knee, ankle, heel, toe }: Leg, down = 0): string {
  const points = [HIP, knee, ankle, heel, toe, ankle].map(({ x, y }) => at({ x, y: y + down }));
  return `M${points.join(' L')}`;
}

/** An arm that hangs from a shoulder, its hand so far ahead. */
export function armPath(shoulder: Point, ahead: number): string {
  const elbow = { x: shoulder.x + ahead * 0.35 - 6, y: shoulder.y + 42 };
  const hand = { x: shoulder.x + ahead, y: shoulder.y + 78 - Math.abs(ahead) / 4 };
  return `M${at(shoulder)} L${at(elbow)} L${at(hand)}`;
}

function radians(quantity: NormQuantity, percent: number): number {
  return (normAt(normCurve('cgm23-spontaneous', quantity), percent).mean * Math.PI) / 180;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
