import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { frameAt, sideCurves, type SideCurves } from '#core/curves/cycle-curves.ts';
import { percentAt, timeAt } from '#core/curves/cycle-cursor.ts';
import type { NormQuantity } from '#core/norms/norms.ts';
import { nearLeg } from '#core/report/near-leg.ts';
import type { Report } from '#core/report/report.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { CHART_WORDS, CURVE_WORDS, FOLLOWED_WORDS } from '#words/clinical/curves.ts';
import { shared } from '../../../styles/shared.ts';
import { anglesFor, MORE_CURVES, type Curve } from '../../charts/angles.ts';
import type { Band } from '../../charts/chart-geometry.ts';
import '../../charts/cycle-chart.ts';
import type { CycleChart, PercentChosenEvent } from '../../charts/cycle-chart.ts';
import { TimeChosenEvent } from '../../session/events.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { sideKey } from '../../parts/side-key.ts';

interface ShownCurve {
  readonly left: SideCurves;
  readonly right: SideCurves;
  readonly band: Band;
}

/** @summary The curves that this film can show, with one cursor for all and for the film. Gives `time-chosen`. */
@customElement('curves-section')
@localized()
export class CurvesSection extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        gap: var(--space-5);
      }
      .charts {
        display: grid;
        gap: var(--space-6) var(--space-6);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
        align-items: start;
      }
      .chart {
        display: grid;
        gap: var(--space-2);
        min-inline-size: 0;
        break-inside: avoid;
      }
      fieldset {
        border: 0;
        padding: 0;
        margin: 0;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-5);
      }
      legend {
        float: inline-start;
        margin-inline-end: var(--space-4);
        padding: 0;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-height: var(--target);
      }
      input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        accent-color: var(--accent);
      }
      @media print {
        .charts {
          grid-template-columns: 1fr 1fr;
          gap: 12pt;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  /** Where the film is, real seconds. */
  @property({ attribute: false }) timeS = 0;
  /** Whether the film is where it was asked to be. */
  @property({ attribute: false }) settled = true;
  @state() private followed: Side = 'right';
  /** Finer than a frame: it stays where the reader put it until the film goes elsewhere. */
  @state() private chosen: { readonly percent: number; readonly timeS: number } | null = null;
  /** Made once for a report: a chart whose lines are the same objects draws none of them anew. */
  private curves = new Map<NormQuantity, ShownCurve>();

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    const { report, chosen } = this;
    if (report === null) return;
    const frame = (timeS: number) => frameAt(report.timeS, timeS);
    if (chosen !== null && this.settled && frame(chosen.timeS) !== frame(this.timeS))
      this.chosen = null;
    if (!changed.has('report')) return;
    this.chosen = null;
    this.curves = new Map(
      [...anglesFor(report), ...MORE_CURVES].map(({ quantity, systematicDeg }) => [
        quantity,
        {
          left: sideCurves(report, quantity, 'left'),
          right: sideCurves(report, quantity, 'right'),
          band: bandFor(report, quantity, systematicDeg),
        },
      ]),
    );
    this.followed = nearLeg(report.view) ?? this.followed;
  }

  /** Brings the curve of this quantity into sight, ready for the keyboard. */
  show(quantity: NormQuantity): void {
    const chart = this.renderRoot.querySelector<CycleChart>(`cycle-chart[data-of="${quantity}"]`);
    chart?.scrollIntoView({ block: 'center' });
    chart?.focusCursor();
  }

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    const main = anglesFor(report).filter((angle) => this.hasValues(angle.quantity));
    const more = MORE_CURVES.filter((curve) => this.hasValues(curve.quantity));
    if (main.length + more.length === 0) return html`<p>${CHART_WORDS.noStride}</p>`;
    return html`<div class="page">
      <fieldset class="screen-only">
        <legend>${CHART_WORDS.follows}</legend>
        ${SIDES.map(
          (side) =>
            html`<label
              ><input
                type="radio"
                name="followed"
                .checked=${this.followed === side}
                @change=${() => this.follow(side)}
              />${sideKey(side, FOLLOWED_WORDS[side])}</label
            >`,
        )}
      </fieldset>
      <div class="charts">${main.map((curve) => this.renderCurve(report, curve))}</div>
      ${
        more.length === 0
          ? nothing
          : html`<details class="screen-only">
              <summary>${CHART_WORDS.more}</summary>
              <div class="charts">${more.map((curve) => this.renderCurve(report, curve))}</div>
            </details>`
      }
    </div>`;
  }

  private renderCurve(report: Report, curve: Curve) {
    const shown = this.curves.get(curve.quantity);
    const { title, directions } = CURVE_WORDS[curve.quantity];
    return html`<section class="chart">
      <h3>${title}</h3>
      <cycle-chart
        data-of=${curve.quantity}
        name=${title}
        .directions=${directions}
        .left=${shown?.left ?? null}
        .right=${shown?.right ?? null}
        .band=${shown?.band ?? []}
        .percent=${this.chosen?.percent ?? percentAt(report, this.followed, this.timeS)}
        @percent-chosen=${this.choose}
      ></cycle-chart>
    </section>`;
  }

  private hasValues(quantity: NormQuantity): boolean {
    const shown = this.curves.get(quantity);
    return [shown?.left, shown?.right].some((side) => side?.mean.some(Number.isFinite) === true);
  }

  private follow(side: Side) {
    this.followed = side;
    this.chosen = null;
  }

  private readonly choose = (event: PercentChosenEvent) => {
    if (this.report === null) return;
    const timeS = timeAt(
      this.report,
      this.followed,
      event.percent,
      this.chosen?.timeS ?? this.timeS,
    );
    if (timeS === null) return;
    this.dispatchEvent(new TimeChosenEvent(timeS));
    this.chosen = { percent: event.percent, timeS };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'curves-section': CurvesSection;
  }
}
