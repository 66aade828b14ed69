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
import { ANGLE_WORDS, RESULT_WORDS } from '#words/page/result.ts';
import { shared } from '../../../styles/shared.ts';
import { anglesFor, MORE_CURVES, type Angle, type Curve } from '../../charts/angles.ts';
import type { Band } from '../../charts/chart-geometry.ts';
import '../../charts/cycle-chart.ts';
import type { PercentChosenEvent } from '../../charts/cycle-chart.ts';
import { TimeChosenEvent } from '../../session/events.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { PrintedWhole } from '../../folds/printed-whole.ts';
import { sideKey } from '../../parts/side-key.ts';
import {
  angleInstead,
  angleMeaning,
  angleRowStyles,
  angleSummary,
  measuresOf,
} from './angle-row.ts';

interface ShownCurve {
  readonly left: SideCurves;
  readonly right: SideCurves;
  readonly band: Band;
}

/** From this width on the curves stand beside the video. */
const BESIDE = '(min-width: 1100px)';

/** @summary Three angles as rows that open to their curves, with one cursor for all and for the video. Gives `time-chosen`. */
@customElement('curves-section')
@localized()
export class CurvesSection extends LitElement {
  static override readonly styles = [
    shared,
    angleRowStyles,
    css`
      .page {
        display: grid;
        gap: var(--space-3);
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
        .page {
          grid-template-columns: 1fr 1fr;
          gap: 8pt;
          align-items: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  /** What the numbers are taken from where it is more than this video: a visit. */
  @property({ attribute: false }) measures: Pick<Report, 'measures'> | null = null;
  /** Where the video is, real seconds. */
  @property({ attribute: false }) timeS = 0;
  /** Whether the video is where it was asked to be. */
  @property({ attribute: false }) settled = true;
  @state() private followed: Side = 'right';
  /** Finer than a frame: it stays where the reader put it until the video goes elsewhere. */
  @state() private chosen: { readonly percent: number; readonly timeS: number } | null = null;
  /** The angles whose curve is on show. */
  @state() private opened: ReadonlySet<NormQuantity> = new Set();
  @state() private moreOpened = false;
  private readonly paper = new PrintedWhole(this);
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
    const first = anglesFor(report).find(({ quantity }) => this.hasValues(quantity));
    // Beside the video there is room for one.
    if (this.opened.size === 0 && first !== undefined && matchMedia(BESIDE).matches)
      this.opened = new Set([first.quantity]);
  }

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    const more = MORE_CURVES.filter((curve) => this.hasValues(curve.quantity));
    const angles = anglesFor(report);
    return html`<div class="page">
      ${angles.map((angle) => this.renderRow(report, angle))}
      ${angles.some(({ quantity }) => this.isOpen(quantity)) ? this.renderFollowed() : nothing}
      ${
        more.length === 0
          ? nothing
          : html`<details class="screen-only" @toggle=${this.openMore}>
              <summary>${CHART_WORDS.more}</summary>
              <div class="charts">
                ${this.moreOpened ? more.map((curve) => this.renderCurve(curve)) : nothing}
              </div>
            </details>`
      }
    </div>`;
  }

  private renderRow(report: Report, angle: Angle) {
    const measures = measuresOf(this.measures ?? report, angle);
    const hasValue = measures.some(({ value }) => value !== null);
    const open = this.isOpen(angle.quantity);
    return html`<details
      class="row"
      data-of=${angle.quantity}
      ?open=${open}
      @toggle=${this.toggleRow}
    >
      <summary>${angleSummary(angle, measures)}</summary>
      ${
        open
          ? html`<div class="inside">
              ${hasValue ? angleMeaning(angle, measures) : angleInstead(angle)}
              ${this.hasValues(angle.quantity) ? this.renderChart(angle.quantity) : nothing}
              ${
                hasValue && !this.hasValues(angle.quantity) && this.measures !== null
                  ? html`<p class="quiet">${ANGLE_WORDS.inAnother}</p>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </details>`;
  }

  private renderFollowed() {
    return html`<p class="small quiet">${RESULT_WORDS.curvesHow}</p>
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
      </fieldset>`;
  }

  private renderCurve({ quantity }: Curve) {
    return html`<section class="chart">
      <h3>${CURVE_WORDS[quantity].title}</h3>
      ${this.renderChart(quantity)}
    </section>`;
  }

  private renderChart(quantity: NormQuantity) {
    const { report } = this;
    const shown = this.curves.get(quantity);
    const { title, directions } = CURVE_WORDS[quantity];
    if (report === null) return nothing;
    return html`<cycle-chart
      data-of=${quantity}
      name=${title}
      .directions=${directions}
      .left=${shown?.left ?? null}
      .right=${shown?.right ?? null}
      .band=${shown?.band ?? []}
      .percent=${this.chosen?.percent ?? percentAt(report, this.followed, this.timeS)}
      @percent-chosen=${this.choose}
    ></cycle-chart>`;
  }

  private isOpen(quantity: NormQuantity): boolean {
    return this.paper.printing || this.opened.has(quantity);
  }

  private readonly toggleRow = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || this.paper.printing) return;
    const { quantity } =
      anglesOf(this.report).find((angle) => angle.quantity === currentTarget.dataset['of']) ?? {};
    if (quantity === undefined || currentTarget.open === this.opened.has(quantity)) return;
    this.opened = new Set(
      currentTarget.open
        ? [...this.opened, quantity]
        : [...this.opened].filter((one) => one !== quantity),
    );
  };

  private readonly openMore = () => {
    this.moreOpened = true;
  };

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

function anglesOf(report: Report | null): readonly Angle[] {
  return report === null ? [] : anglesFor(report);
}

declare global {
  interface HTMLElementTagNameMap {
    'curves-section': CurvesSection;
  }
}
