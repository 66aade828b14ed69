import { nothing, svg } from 'lit';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { numberText } from '#words/base/format.ts';
import { sideStroke } from '../parts/side-key.ts';
import {
  axisTicks,
  bandPath,
  curvePath,
  drawnCycles,
  type Band,
  type Frame,
} from './chart-geometry.ts';

/** Where the texts of the axes stand, in the pixels of the drawing. */
export interface AxisLook {
  /** From the axis to the end of a number of degrees, and from its line down to its foot. */
  readonly degreeGap: number;
  readonly degreeDrop: number;
  /** From the axis down to the percents and to its title. */
  readonly percentDrop: number;
  readonly titleDrop: number;
  /** A stroke below the axis at each percent; 0: none. */
  readonly percentStroke: number;
  /** What stands after the last percent. */
  readonly percentUnit: string;
  readonly title: string;
}

export function drawBand(frame: Frame, band: Band) {
  return svg`<path class="band" d=${bandPath(frame, band)} />`;
}

/** Lines and numbers of degrees, percents of the stride, and what they are. */
export function drawAxes(frame: Frame, look: AxisLook) {
  return svg`${axisTicks(frame.low, frame.high).map((value) => degree(frame, look, value))}
    ${[0, 20, 40, 60, 80, 100].map((value) => percent(frame, look, value))}
    <text class="axis" x=${frame.x(50)} y=${frame.y(frame.low) + look.titleDrop} text-anchor="middle">${look.title}</text>`;
}

function degree({ x, y }: Frame, look: AxisLook, value: number) {
  return svg`<line class=${value === 0 ? 'zero' : 'grid'} x1=${x(0)} x2=${x(100)} y1=${y(value)} y2=${y(value)} />
    <text class="axis" x=${x(0) - look.degreeGap} y=${y(value) + look.degreeDrop} text-anchor="end">${numberText(value, 0)}°</text>`;
}

function percent({ x, y, low }: Frame, look: AxisLook, value: number) {
  const bottom = y(low);
  const stroke =
    look.percentStroke === 0
      ? nothing
      : svg`<line class="grid" x1=${x(value)} x2=${x(value)} y1=${bottom} y2=${bottom + look.percentStroke} />`;
  return svg`${stroke}
    <text class="axis" x=${x(value)} y=${bottom + look.percentDrop} text-anchor="middle">${value}${value === 100 ? look.percentUnit : ''}</text>`;
}

/** What up and down mean: `right`, `below` and `above` are the distances to axis, top and bottom. */
export function drawDirections(
  { x, y, low, high }: Frame,
  [up, down]: readonly [string, string],
  { right, below, above }: Readonly<Record<'right' | 'below' | 'above', number>>,
) {
  return svg`<text x=${x(0) + right} y=${y(high) + below}>↑ ${up}</text>
    <text x=${x(0) + right} y=${y(low) - above}>↓ ${down}</text>`;
}

/** The single strides of one leg, thin. */
export function drawStrides(
  frame: Frame,
  curves: SideCurves | null,
  look: Readonly<Record<'width' | 'opacity', number>>,
  dash: string,
) {
  if (curves === null) return nothing;
  const { colour } = sideStroke(curves.side);
  return drawnCycles(curves).map(
    ({ points }) =>
      svg`<path d=${curvePath(frame, points)} stroke=${colour} stroke-width=${look.width} opacity=${look.opacity} stroke-dasharray=${dash} />`,
  );
}

/** The mean of one leg, thick: left solid, right dashed. */
export function drawMean(frame: Frame, curves: SideCurves | null, width: number) {
  if (curves === null) return nothing;
  const { colour, dash } = sideStroke(curves.side);
  return svg`<path d=${curvePath(frame, curves.mean)} stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} stroke-linejoin="round" />`;
}
