import { css, html, svg, type TemplateResult } from 'lit';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { CHART_WORDS, tableCaption } from '#words/clinical/curves.ts';
import { frameFor, valueRange, type Band } from './chart-geometry.ts';
import { drawAxes, drawBand, drawDirections, drawMean, drawStrides } from './curve-drawing.ts';

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

const SIZE = { width: 340, height: 212, inset: { left: 30, right: 10, top: 8, bottom: 34 } };
/** Of half a page in width, this is a little over 8 points. */
const TYPE = 11;
const AXES = {
  degreeGap: 4,
  degreeDrop: 4,
  percentDrop: 15,
  titleDrop: 29,
  percentStroke: 4,
  percentUnit: '',
} as const;
const THIN = { width: 0.5, opacity: 0.6 };

/** One angle over the stride, to be read from paper: nothing in it moves, and no meaning rests on colour. */
export function paperCurve({ title, left, right, band, directions }: PaperCurve): TemplateResult {
  const frame = frameFor(SIZE, valueRange([left, right], band));
  // A thin line has dashes of its own: the right leg is dashed in single cycles and mean.
  const thinDash = { left: 'none', right: '3 2' };
  const lines = [left, right].map(
    (curves) =>
      svg`${drawStrides(frame, curves, THIN, thinDash[curves?.side ?? 'left'])} ${drawMean(frame, curves, 2.25)}`,
  );
  // The words over the curves, with a rim of paper: a line through a word would make it hard to read.
  return html`<svg
    class="paper-curve"
    viewBox="0 0 ${SIZE.width} ${SIZE.height}"
    role="img"
    aria-label=${tableCaption(title)}
    font-size=${TYPE}
    fill="none"
  >
    ${drawBand(frame, band)} ${drawAxes(frame, { ...AXES, title: CHART_WORDS.percent })} ${lines}
    ${drawDirections(frame, directions, { right: 4, below: 10, above: 4 })}
  </svg>`;
}
