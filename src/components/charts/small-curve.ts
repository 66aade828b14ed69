import { css, html, svg, type TemplateResult } from 'lit';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { frameFor, valueRange, type Band } from './chart-geometry.ts';
import { drawBand, drawMean } from './curve-drawing.ts';

export const smallCurveStyles = css`
  .small-curve {
    inline-size: 100%;
    block-size: auto;
  }
  .small-curve .band {
    fill: var(--band);
  }
  .small-curve .zero {
    stroke: var(--line);
  }
`;

const SIZE = { width: 240, height: 84, inset: { left: 2, right: 2, top: 4, bottom: 4 } };

/** One stride of either leg over the reference band, too small for an axis: the shape at a glance. */
export function smallCurve(
  left: SideCurves | null,
  right: SideCurves | null,
  band: Band,
): TemplateResult {
  const frame = frameFor(SIZE, valueRange([left, right], band));
  const zero = frame.y(0);
  return html`<svg
    class="small-curve"
    viewBox="0 0 ${SIZE.width} ${SIZE.height}"
    fill="none"
    aria-hidden="true"
  >
    ${drawBand(frame, band)}
    ${svg`<line class="zero" x1=${frame.x(0)} x2=${frame.x(100)} y1=${zero} y2=${zero} />`}
    ${[left, right].map((curves) => drawMean(frame, curves, 2.5))}
  </svg>`;
}
