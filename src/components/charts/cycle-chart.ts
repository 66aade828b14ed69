import { localized } from '@lit/localize';
import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { CHART_KEY, CHART_WORDS, chartLabel, readoutText } from '#words/clinical/curves.ts';
import { degreeText } from '#words/base/format.ts';
import { language } from '#words/language/locale.ts';
import { shared, tables } from '../../styles/shared.ts';
import { frameFor, valueRange, type Band, type Frame } from './chart-geometry.ts';
import {
  drawAxes,
  drawBand,
  drawDirections,
  drawMean,
  drawStrides,
  type AxisLook,
} from './curve-drawing.ts';
import { bandTextAt, curveTable } from './curve-table.ts';
import { cycleChartStyles } from './cycle-chart.styles.ts';
import { paperCurve, paperCurveStyles } from './paper-curve.ts';
import { sideKey, sideStroke } from '../parts/side-key.ts';

const THIN = { width: 1, opacity: 0.35 };

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
  static override readonly styles = [shared, tables, paperCurveStyles, cycleChartStyles];

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
    const room = { right: 0.4 * rem, below: rem, above: 0.5 * rem };
    const still =
      () => svg`${drawAxes(frame, this.axisLook())} ${drawDirections(frame, directions, room)}
      ${drawBand(frame, band)} ${[left, right].map(
        (curves) => svg`${drawStrides(frame, curves, THIN, 'none')} ${drawMean(frame, curves, 3)}`,
      )}`;
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

  private axisLook(): AxisLook {
    const { rem } = this;
    return {
      degreeGap: 0.4 * rem,
      degreeDrop: 0.28 * rem,
      percentDrop: 1.2 * rem,
      titleDrop: 2.4 * rem,
      percentStroke: 0,
      percentUnit: ' %',
      // On a phone at 200 % the longer one has no room.
      title: this.width < 18 * rem ? CHART_WORDS.percent : CHART_WORDS.axis,
    };
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
    return html`<details class="screen-only">
      <summary>${CHART_WORDS.asTable}</summary>
      ${curveTable(this.name, this.left, this.right, this.band)}
    </details>`;
  }

  private readout(): string {
    const { percent } = this;
    if (percent === null) return CHART_WORDS.move;
    const at = Math.round(percent);
    const value = (curves: SideCurves | null) => degreeText(curves?.mean[at] ?? NaN);
    return readoutText(at, value(this.left), value(this.right), bandTextAt(this.band, at));
  }

  private frameOf(): Frame {
    const { width, rem } = this;
    const height = Math.round(Math.min(Math.max(width * 0.52, 15 * rem), 24 * rem));
    const inset = { left: 2.75 * rem, right: 0.75 * rem, top: 0.5 * rem, bottom: 2.75 * rem };
    return frameFor({ width, height, inset }, this.range);
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

declare global {
  interface HTMLElementTagNameMap {
    'cycle-chart': CycleChart;
  }
  interface HTMLElementEventMap {
    'percent-chosen': PercentChosenEvent;
  }
}
