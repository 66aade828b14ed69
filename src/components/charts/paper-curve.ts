import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { CHART_WORDS, tableCaption } from '#words/clinical/curves.ts';
import { numberText } from '#words/base/format.ts';
import {
  axisTicks,
  drawnCycles,
  bandPath,
  curvePath,
  valueRange,
  type Band,
  type Frame,
} from './chart-geometry.ts';
import { sideStroke } from '../parts/side-key.ts';

export const paperCurveStyles = css`
  .paper-curve {
    inline-size: 100%;
    block-size: auto;
  }
  .paper-curve text {
    font-family: var(--font);
    fill: var(--text);
    paint-order: stroke;
    stroke: var(--surface-raised);
    stroke-width: 3px;
    stroke-linejoin: round;
    font-variant-numeric: tabular-nums;
  }
  .paper-curve .axis {
    stroke: none;
  }
  .paper-curve .band {
    fill: var(--band);
  }
  .paper-curve .grid {
    stroke: var(--line);
    stroke-width: 0.5;
  }
  .paper-curve .zero {
    stroke: var(--text);
    stroke-width: 0.75;
  }
`;

export interface PaperCurve {
  readonly title: string;
  readonly directions: readonly [string, string];
  readonly left: SideCurves | null;
  readonly right: SideCurves | null;
  readonly band: Band;
}

const WIDTH = 340;
const HEIGHT = 212;
const INSET = { left: 30, right: 10, top: 8, bottom: 34 };
/** Of half a page in width, this is a little over 8 points. */
const TYPE = 11;

/** One angle over the stride, to be read from paper: nothing in it moves, and no meaning rests on colour. */
export function paperCurve(curve: PaperCurve): TemplateResult {
  const frame = frameOf(curve);
  return html`<svg
    class="paper-curve"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${tableCaption(curve.title)}
    font-size=${TYPE}
    fill="none"
  >
    ${svg`<path class="band" d=${bandPath(frame, curve.band)} />`} ${axes(frame)}
    ${[curve.left, curve.right].map((side) => lines(frame, side))}
    ${directions(frame, curve.directions)}
  </svg>`;
}

function frameOf({ left, right, band }: PaperCurve): Frame {
  const [low, high] = valueRange([left, right], band);
  const across = (WIDTH - INSET.left - INSET.right) / 100;
  const up = (HEIGHT - INSET.top - INSET.bottom) / (high - low);
  return {
    width: WIDTH,
    height: HEIGHT,
    low,
    high,
    x: (percent) => INSET.left + across * percent,
    y: (value) => HEIGHT - INSET.bottom - up * (value - low),
  };
}

function axes(frame: Frame) {
  const [left, right] = [frame.x(0), frame.x(100)];
  const bottom = frame.y(frame.low);
  const ys = axisTicks(frame.low, frame.high).map(
    (value) =>
      svg`<line class=${value === 0 ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${frame.y(value)} y2=${frame.y(value)} />
      <text class="axis" x=${left - 4} y=${frame.y(value) + 4} text-anchor="end">${numberText(value, 0)}°</text>`,
  );
  const xs = [0, 20, 40, 60, 80, 100].map(
    (percent) =>
      svg`<line class="grid" x1=${frame.x(percent)} x2=${frame.x(percent)} y1=${bottom} y2=${bottom + 4} />
      <text class="axis" x=${frame.x(percent)} y=${bottom + 15} text-anchor="middle">${percent}</text>`,
  );
  return svg`${ys}${xs}
    <text class="axis" x=${frame.x(50)} y=${bottom + 29} text-anchor="middle">${CHART_WORDS.percent}</text>`;
}

/** Over the curves, with a rim of paper: a line through a word would make it hard to read. */
function directions({ low, high, x, y }: Frame, [up, down]: readonly [string, string]) {
  return svg`<text x=${x(0) + 4} y=${y(high) + 10}>↑ ${up}</text>
    <text x=${x(0) + 4} y=${y(low) - 4}>↓ ${down}</text>`;
}

/** The single cycles thin, their mean thick; the right leg is dashed in both. */
function lines(frame: Frame, curves: SideCurves | null) {
  if (curves === null) return nothing;
  const { colour, dash } = sideStroke(curves.side);
  const thinDash = curves.side === 'right' ? '3 2' : 'none';
  return svg`
    ${drawnCycles(curves).map(({ points }) => svg`<path d=${curvePath(frame, points)} stroke=${colour} stroke-width="0.5" opacity="0.6" stroke-dasharray=${thinDash} />`)}
    <path d=${curvePath(frame, curves.mean)} stroke=${colour} stroke-width="2.25" stroke-dasharray=${dash} stroke-linejoin="round" />`;
}
