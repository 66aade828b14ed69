import { localized } from '@lit/localize';
import { css, html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import {
  bandText,
  CHART_KEY,
  CHART_WORDS,
  chartLabel,
  readoutText,
  tableCaption,
  tableLabel,
} from '#words/clinical/curves.ts';
import { degreeText, NO_VALUE, numberText } from '#words/base/format.ts';
import { language } from '#words/language/locale.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import { shared, tables } from '../../styles/shared.ts';
import {
  axisTicks,
  drawnCycles,
  bandPath,
  curvePath,
  valueRange,
  type Band,
  type Frame,
} from './chart-geometry.ts';
import { paperCurve, paperCurveStyles } from './paper-curve.ts';
import { sideKey, sideStroke } from '../parts/side-key.ts';

/** The reader moved the cursor of a chart: percent of the stride, 0 to 100. */
export class PercentChosenEvent extends Event {
  static readonly type = 'percent-chosen';
  constructor(readonly percent: number) {
    super(PercentChosenEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * One angle over the stride: left solid against right dashed over a grey reference band, with a cursor that is a
 * slider, and a table of the same.
 *
 * @summary Gait-cycle curve. Gives `percent-chosen`.
 */
@customElement('cycle-chart')
@localized()
export class CycleChart extends LitElement {
  static override readonly styles = [
    shared,
    tables,
    paperCurveStyles,
    css`
      figure {
        display: grid;
        gap: var(--space-2);
      }
      .plot {
        position: relative;
        touch-action: pan-y;
        cursor: crosshair;
        border-radius: var(--radius-small);
      }
      svg.chart {
        inline-size: 100%;
        block-size: auto;
        overflow: visible;
      }
      text {
        font-family: var(--font);
        fill: var(--text-quiet);
        font-variant-numeric: tabular-nums;
      }
      .grid {
        stroke: var(--line);
        stroke-width: 1;
      }
      .zero {
        stroke: var(--line-strong);
        stroke-width: 1;
      }
      .band {
        fill: var(--band);
      }
      .cursor {
        stroke: var(--text);
        stroke-width: 1.5;
      }
      .key {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        max-inline-size: none;
      }
      .swatch {
        display: inline-block;
        inline-size: 1.75rem;
        block-size: 0.8rem;
        background: var(--band);
        border: 1px solid var(--line);
        vertical-align: -0.05rem;
        margin-inline-end: 0.4em;
        forced-color-adjust: none;
        print-color-adjust: exact;
      }
      .readout {
        min-block-size: 1.5em;
        max-inline-size: none;
      }
      @media print {
        details {
          display: none;
        }
      }
    `,
  ];

  @property() name = '';
  /** What up and down mean, such as "bends up". */
  @property({ attribute: false }) directions: readonly [string, string] = ['', ''];
  @property({ attribute: false }) left: SideCurves | null = null;
  @property({ attribute: false }) right: SideCurves | null = null;
  @property({ attribute: false }) band: Band = [];
  @property({ attribute: false }) percent: number | null = null;
  @state() private width = 640;
  @state() private rem = 16;
  private range: readonly [number, number] = valueRange([], []);

  private readonly resized = new ResizeObserver(([entry]) => {
    if (entry !== undefined && entry.contentRect.width > 0)
      this.width = Math.round(entry.contentRect.width);
    this.rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  });

  override willUpdate(changed: PropertyValues<Pick<CycleChart, 'left' | 'right' | 'band'>>) {
    if (changed.has('left') || changed.has('right') || changed.has('band'))
      this.range = valueRange([this.left, this.right], this.band);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  /** Puts the keyboard on the cursor of this chart. */
  focusCursor(): void {
    this.renderRoot.querySelector<HTMLElement>('.plot')?.focus({ preventScroll: true });
  }

  protected override render() {
    return html`<figure>
      <figcaption class="key small">
        ${sideKey('left', CHART_KEY.left(this.left?.cycles.length ?? 0))}
        ${sideKey('right', CHART_KEY.right(this.right?.cycles.length ?? 0))}
        <span><span class="swatch"></span>${CHART_WORDS.reference}</span>
      </figcaption>
      <div
        class="plot screen-only"
        role="slider"
        tabindex="0"
        aria-label=${chartLabel(this.name)}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round(this.percent ?? 0)}
        aria-valuetext=${this.readout()}
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @keydown=${this.press}
      >
        ${this.renderPlot()}
      </div>
      ${this.renderOnPaper()}
      <p class="readout small screen-only">${this.readout()}</p>
      ${this.renderTable()}
    </figure>`;
  }

  /** On paper a chart is as wide as half a page, whatever the screen: it has a drawing of its own. */
  private renderOnPaper() {
    const { name, left, right, band, directions } = this;
    const draw = () => paperCurve({ title: name, left, right, band, directions });
    return html`<div class="print-only">
      ${guard([name, left, right, band, ...directions, language()], draw)}
    </div>`;
  }

  private renderPlot() {
    const frame = this.frameOf();
    const { rem, width, left, right, band, directions } = this;
    const still =
      () => svg`${this.renderAxes(frame)} <path class="band" d=${bandPath(frame, band)} />
      ${this.renderSide(frame, left)} ${this.renderSide(frame, right)}`;
    return html`<svg
      class="chart"
      viewBox="0 0 ${frame.width} ${frame.height}"
      aria-hidden="true"
      font-size=${0.8125 * rem}
      fill="none"
    >
      ${guard([left, right, band, ...directions, language(), width, rem], still)}
      ${this.renderCursor(frame)}
    </svg>`;
  }

  private renderAxes(frame: Frame) {
    const { rem } = this;
    const bottom = frame.y(frame.low);
    const ys = axisTicks(frame.low, frame.high).map(
      (value) =>
        svg`<line class=${value === 0 ? 'zero' : 'grid'} x1=${frame.x(0)} x2=${frame.x(100)} y1=${frame.y(value)} y2=${frame.y(value)} />
        <text x=${frame.x(0) - 0.4 * rem} y=${frame.y(value) + 0.28 * rem} text-anchor="end">${numberText(value, 0)}°</text>`,
    );
    const xs = [0, 20, 40, 60, 80, 100].map(
      (value) =>
        svg`<text x=${frame.x(value)} y=${bottom + 1.2 * rem} text-anchor="middle">${value}${value === 100 ? ' %' : ''}</text>`,
    );
    const [up, down] = this.directions;
    return svg`${ys}${xs}
      <text x=${frame.x(0) + 0.4 * rem} y=${frame.y(frame.high) + 1 * rem}>↑ ${up}</text>
      <text x=${frame.x(0) + 0.4 * rem} y=${bottom - 0.5 * rem}>↓ ${down}</text>
      <text x=${frame.x(50)} y=${bottom + 2.4 * rem} text-anchor="middle">${CHART_WORDS.axis}</text>`;
  }

  /** The single strides thin, their mean thick. */
  private renderSide(frame: Frame, curves: SideCurves | null) {
    if (curves === null) return nothing;
    const { colour, dash } = sideStroke(curves.side);
    return svg`
      ${drawnCycles(curves).map(({ points }) => svg`<path d=${curvePath(frame, points)} stroke=${colour} stroke-width="1" opacity="0.35" />`)}
      <path d=${curvePath(frame, curves.mean)} stroke=${colour} stroke-width="3" stroke-dasharray=${dash} stroke-linejoin="round" />`;
  }

  private renderCursor(frame: Frame) {
    const { percent } = this;
    if (percent === null) return nothing;
    const x = frame.x(percent);
    const dots = [this.left, this.right].map((curves) => {
      const value = curves?.mean[Math.round(percent)] ?? NaN;
      if (curves === null || !Number.isFinite(value)) return nothing;
      const { colour } = sideStroke(curves.side);
      return svg`<circle cx=${x} cy=${frame.y(value)} r="5" fill=${colour} stroke="var(--surface-raised)" stroke-width="2" />`;
    });
    return svg`<g class="screen-only"><line class="cursor" x1=${x} x2=${x} y1=${frame.y(frame.high)} y2=${frame.y(frame.low)} />${dots}</g>`;
  }

  private renderTable() {
    const rows = Array.from({ length: 21 }, (_, i) => i * 5);
    return html`<details class="screen-only">
      <summary>${CHART_WORDS.asTable}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${tableLabel(this.name)}>
        <table>
          <caption>
            ${tableCaption(this.name)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${CHART_WORDS.percent}</th>
              <th scope="col">${LEG_WORDS.left}</th>
              <th scope="col">${LEG_WORDS.right}</th>
              <th scope="col">${CHART_WORDS.referenceColumn}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (percent) =>
                html`<tr>
                  <th scope="row">${percent}</th>
                  <td>${meanText(this.left, percent)}</td>
                  <td>${meanText(this.right, percent)}</td>
                  <td>${this.bandAt(percent)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  private readout(): string {
    const { percent } = this;
    if (percent === null) return CHART_WORDS.move;
    const at = Math.round(percent);
    const value = (curves: SideCurves | null) => degreeText(curves?.mean[at] ?? NaN);
    return readoutText(at, value(this.left), value(this.right), this.bandAt(at));
  }

  private bandAt(percent: number): string {
    const [low, high] = this.band[percent] ?? [NaN, NaN];
    if (!Number.isFinite(low)) return NO_VALUE;
    return bandText(numberText(low, 0), numberText(high, 0));
  }

  private frameOf(): Frame {
    const { width, rem } = this;
    const height = Math.round(Math.min(Math.max(width * 0.52, 15 * rem), 24 * rem));
    const [low, high] = this.range;
    const inset = { left: 2.75 * rem, right: 0.75 * rem, top: 0.5 * rem, bottom: 2.75 * rem };
    return {
      width,
      height,
      low,
      high,
      x: (percent) => inset.left + ((width - inset.left - inset.right) * percent) / 100,
      y: (value) =>
        height -
        inset.bottom -
        ((height - inset.top - inset.bottom) * (value - low)) / (high - low),
    };
  }

  private readonly grab = (event: PointerEvent) => {
    if (event.currentTarget instanceof Element)
      event.currentTarget.setPointerCapture(event.pointerId);
    this.choose(this.percentAt(event));
  };

  private readonly drag = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    this.choose(this.percentAt(event));
  };

  private percentAt(event: PointerEvent): number {
    const frame = this.frameOf();
    const plot = this.renderRoot.querySelector('.plot');
    const box = plot?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return 0;
    const x = ((event.clientX - box.left) / box.width) * frame.width;
    return (100 * (x - frame.x(0))) / (frame.x(100) - frame.x(0));
  }

  private readonly press = (event: KeyboardEvent) => {
    const target = percentForKey(event.key, this.percent ?? 0);
    if (target === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.choose(target);
  };

  private choose(percent: number) {
    this.dispatchEvent(new PercentChosenEvent(Math.min(100, Math.max(0, percent))));
  }
}

function percentForKey(key: string, percent: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: percent - 1,
    ArrowDown: percent - 1,
    ArrowRight: percent + 1,
    ArrowUp: percent + 1,
    PageDown: percent - 10,
    PageUp: percent + 10,
    Home: 0,
    End: 100,
  };
  return steps[key] ?? null;
}

function meanText(curves: SideCurves | null, percent: number): string {
  const mean = curves?.mean[percent] ?? NaN;
  const sd = curves?.sd[percent] ?? NaN;
  if (!Number.isFinite(mean)) return NO_VALUE;
  const spread = Number.isFinite(sd) ? ` ± ${numberText(sd, 1)}` : '';
  return numberText(mean, 1) + spread;
}

declare global {
  interface HTMLElementTagNameMap {
    'cycle-chart': CycleChart;
  }
  interface HTMLElementEventMap {
    'percent-chosen': PercentChosenEvent;
  }
}
