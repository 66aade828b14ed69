import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SideCurves } from '#core/curves/cycle-curves.ts';
import { findMeasure } from '#core/report/find-measure.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { CURVE_WORDS } from '#words/clinical/curves.ts';
import { plusMinusText, valueText } from '#words/base/format.ts';
import { FILM_FROM_WORDS } from '#words/video/film-guidance.ts';
import { MEASURE_WORDS, STATUS_WORDS } from '#words/clinical/measures.ts';
import { basisText, CARD_WORDS } from '#words/page/result.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import { shared } from '../../../styles/shared.ts';
import type { Angle } from '../../charts/angles.ts';
import type { Band } from '../../charts/chart-geometry.ts';
import { sideKey } from '../../parts/side-key.ts';
import { smallCurve, smallCurveStyles } from '../../charts/small-curve.ts';
import { howToFilm, whereToStand } from '../../drawings/where-to-stand.ts';

/** @summary One angle: number with range and steps and a small curve, or what to film instead. */
@customElement('angle-card')
@localized()
export class AngleCard extends LitElement {
  static override readonly styles = [
    shared,
    smallCurveStyles,
    css`
      article {
        block-size: 100%;
        display: grid;
        gap: var(--space-3);
        align-content: start;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .clinical {
        color: var(--text-quiet);
        font-size: var(--type-small);
      }
      .value {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: baseline;
        gap: 0 var(--space-4);
      }
      .figure {
        text-align: end;
        white-space: nowrap;
      }
      .figure strong {
        font-size: var(--type-number);
        line-height: 1.1;
        letter-spacing: -0.02em;
      }
      .basis {
        grid-column: 1 / -1;
        text-align: end;
        color: var(--text-quiet);
        font-size: var(--type-small);
      }
      .stand svg {
        inline-size: 100%;
        block-size: auto;
        max-inline-size: 14rem;
      }
      @media print {
        article {
          padding: 6pt 8pt;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) angle: Angle | null = null;
  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) left: SideCurves | null = null;
  @property({ attribute: false }) right: SideCurves | null = null;
  @property({ attribute: false }) band: Band = [];

  protected override render() {
    const { angle, report } = this;
    if (angle === null || report === null) return nothing;
    const words = MEASURE_WORDS[angle.measure];
    const measures = (angle.bothSides ? (['both'] as const) : SIDES)
      .map((side) => findMeasure(report, angle.measure, side))
      .filter((measure) => measure !== null);
    const shown = measures.filter(({ value }) => value !== null);
    return html`<article>
      <header>
        <h3>${CURVE_WORDS[angle.quantity].title}</h3>
        <p class="clinical">${words.clinicalName}</p>
      </header>
      ${
        shown.length > 0
          ? html`${measures.map((measure) => this.renderValue(measure))}
              ${this.hasCurve ? smallCurve(this.left, this.right, this.band) : nothing}
              <p>${words.meaning}</p>
              ${
                this.hasCurve
                  ? html`<p class="screen-only">
                      <button @click=${() => this.dispatchEvent(new Event('open-curve'))}>
                        ${CARD_WORDS.seeCurve}
                      </button>
                    </p>`
                  : nothing
              }`
          : this.renderInstead(angle, measures[0])
      }
    </article>`;
  }

  /** The tilt of the pelvis is one number for the walk. */
  private get hasCurve(): boolean {
    return [this.left, this.right].some((curves) => curves?.mean.some(Number.isFinite) === true);
  }

  private renderValue(measure: Measure) {
    const name = measure.side === 'both' ? LEG_WORDS.both : sideKey(measure.side);
    return html`<div class="value">
      <span>${name}</span>
      <span class="figure"><strong>${valueText(measure)}</strong> ${plusMinusText(measure)}</span>
      <span class="basis"
        >${measure.value === null ? STATUS_WORDS[measure.status] : basisText(measure)}</span
      >
    </div>`;
  }

  private renderInstead(angle: Angle, measure: Measure | undefined) {
    if (angle.measure === 'pelvic-tilt-mean')
      return html`<p>${CARD_WORDS.noTilt}</p>
        ${this.renderGuidance(angle)}`;
    const status = measure?.status ?? 'no-cycles';
    return html`<p>${STATUS_WORDS[status]}.</p>
      ${this.renderGuidance(angle)}`;
  }

  private renderGuidance(angle: Angle) {
    return html`<div class="stand">${whereToStand(angle.view)}</div>
      <p>
        <strong>${angle.id === 'pelvis' ? CARD_WORDS.rock : FILM_FROM_WORDS[angle.view]}</strong>
        ${howToFilm(angle.view)}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'angle-card': AngleCard;
  }
}
