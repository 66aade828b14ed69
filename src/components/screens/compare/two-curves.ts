import { css, html, svg, type TemplateResult } from 'lit';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import type { Side } from '#core/body/skeleton.ts';
import type { NormQuantity } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import { CHART_WORDS, CURVE_WORDS, tableCaption } from '#words/clinical/curves.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { curvePath, frameFor, valueRange } from '../../charts/chart-geometry.ts';
import { drawAxes, drawBand, drawDirections } from '../../charts/curve-drawing.ts';

export const twoCurvesStyles = css`
  .two-curves {
    inline-size: 100%;
    max-inline-size: 44rem;
    block-size: auto;
  }
  .two-curves .first {
    stroke: var(--text);
  }
  .two-curves .second {
    stroke: var(--accent);
    stroke-dasharray: 9 5;
  }
  .two-curves .cursor {
    stroke: var(--text);
    stroke-width: 1.5;
  }
`;

const SIZE = { width: 480, height: 260, inset: { left: 38, right: 34, top: 10, bottom: 42 } };
const AXES = {
  degreeGap: 8,
  degreeDrop: 5,
  percentDrop: 18,
  titleDrop: 38,
  percentStroke: 4,
  percentUnit: ' %',
} as const;

/** The mean of one leg in two walks over the stride, with the cursor of their common scrubber. */
export function twoCurves(
  [first, second]: readonly [Report, Report],
  { quantity, systematicDeg }: { readonly quantity: NormQuantity; readonly systematicDeg: number },
  side: Side,
  percent: number | null,
): TemplateResult {
  const curves = [first, second].map((report) => sideCurves(report, quantity, side));
  const band = bandFor(first, quantity, systematicDeg);
  const frame = frameFor(SIZE, valueRange(curves, band));
  const { title, directions } = CURVE_WORDS[quantity];
  return html`<svg
    class="paper-curve two-curves"
    viewBox="0 0 ${SIZE.width} ${SIZE.height}"
    role="img"
    aria-label=${tableCaption(title)}
    font-size="13"
    fill="none"
  >
    ${drawBand(frame, band)} ${drawAxes(frame, { ...AXES, title: CHART_WORDS.percent })}
    ${curves.map(
      ({ mean }, i) =>
        svg`<path class=${i === 0 ? 'first' : 'second'} d=${curvePath(frame, mean)} stroke-width="3" stroke-linejoin="round" />`,
    )}
    ${
      percent === null
        ? svg``
        : svg`<line class="cursor" x1=${frame.x(percent)} x2=${frame.x(percent)} y1=${frame.y(frame.high)} y2=${frame.y(frame.low)} />`
    }
    ${drawDirections(frame, directions, { right: 6, below: 14, above: 6 })}
  </svg>`;
}

/** Whether any value of this leg is there to draw. */
export function hasCurve(report: Report, quantity: NormQuantity, side: Side): boolean {
  return sideCurves(report, quantity, side).mean.some(Number.isFinite);
}
