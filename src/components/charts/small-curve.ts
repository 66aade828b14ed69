import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { bandPath, curvePath, valueRange, type Band, type Frame } from './chart-geometry.ts';
import { sideStroke } from '../parts/side-key.ts';

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

/** One stride of either leg over the reference band, too small for an axis: the shape at a glance. */
export function smallCurve(
  left: SideCurves | null,
  right: SideCurves | null,
  band: Band,
): TemplateResult {
  const [low, high] = valueRange([left, right], band);
  const frame: Frame = {
    width: 240,
    height: 84,
    low,
    high,
    x: (percent) => 2 + percent * 2.36,
    y: (value) => 80 - (76 * (value - low)) / (high - low),
  };
  return html`<svg class="small-curve" viewBox="0 0 240 84" fill="none" aria-hidden="true">
    ${svg`<path class="band" d=${bandPath(frame, band)} />
      <line class="zero" x1="2" x2="238" y1=${frame.y(0)} y2=${frame.y(0)} />`}
    ${[left, right].map((side) => line(frame, side))}
  </svg>`;
}

function line(frame: Frame, curves: SideCurves | null) {
  if (curves === null) return nothing;
  const { colour, dash } = sideStroke(curves.side);
  return svg`<path d=${curvePath(frame, curves.mean)} stroke=${colour} stroke-width="2.5" stroke-dasharray=${dash} />`;
}
