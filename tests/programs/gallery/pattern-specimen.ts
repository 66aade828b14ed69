import { localized } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { isTold } from '#core/patterns/grade.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { CURVE_WORDS } from '#words/clinical/curves.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { cannotTellText } from '#words/clinical/pattern-list.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import { anglesFor, MORE_CURVES } from '../../../src/components/charts/angles.ts';
import '../../../src/components/chain/chain-picture.ts';
import '../../../src/components/charts/cycle-chart.ts';
import type { PercentChosenEvent } from '../../../src/components/charts/cycle-chart.ts';
import { gradeMark } from '../../../src/components/parts/grade-mark.ts';
import '../../../src/components/parts/pattern-list.ts';
import { bandFor } from '../../../src/components/charts/reference-band.ts';
import { sideKey } from '../../../src/components/parts/side-key.ts';
import { shared } from '../../../src/styles/shared.ts';
import { galleryWords } from './gallery-words.ts';
import { specimenReport } from './specimen-report.ts';
import type { Specimen } from './specimens.ts';

/** @summary One walker of the gallery: what was set, what is told of it, and the curve that shows it. */
@customElement('pattern-specimen')
@localized()
export class PatternSpecimen extends LitElement {
  static override readonly styles = [
    shared,
    css`
      section {
        display: grid;
        gap: var(--space-4);
        border-block-start: 1px solid var(--line-strong);
        padding-block-start: var(--space-5);
      }
      .grades,
      .told {
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--space-2);
      }
      .grades li,
      .told li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) specimen: Specimen | null = null;
  @state() private percent: number | null = null;
  private report: Report | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('specimen'))
      this.report = this.specimen === null ? null : specimenReport(this.specimen);
  }

  protected override render() {
    const { specimen, report } = this;
    if (specimen === null || report === null) return nothing;
    const words = galleryWords();
    const own = report.patterns.filter(({ id }) => id === specimen.id);
    const telling = own.filter(({ grade }) => isTold(grade));
    return html`<section aria-labelledby="name">
      <h2 id="name">${nameOf(specimen)}</h2>
      <p class="quiet small">${howMade(specimen)}</p>
      <ul class="grades">
        ${own.map((pattern) => renderGrade(pattern))}
      </ul>
      <h3>${words.headline}</h3>
      <p class="headline">${headlineFor(report).sentence} ${headlineFor(report).sureness}</p>
      ${
        specimen.set === null
          ? html`<pattern-list .report=${report}></pattern-list>`
          : html`<pattern-list .report=${{ patterns: telling }}></pattern-list>`
      }
      ${this.renderAsWell(report)}
      <h3>${words.chain}</h3>
      <chain-picture .report=${report} .patterns=${report.patterns}></chain-picture>
      <h3>${words.curve}</h3>
      ${this.renderCurve(specimen, report)}
    </section>`;
  }

  private renderAsWell(report: Report) {
    const others = patternsInOrder(report, 'present', 'possible').filter(
      ({ id }) => id !== this.specimen?.id,
    );
    if (others.length === 0) return nothing;
    return html`<h3>${galleryWords().asWell}</h3>
      <ul class="told">
        ${others.map(
          ({ id, side, grade }) =>
            html`<li>
              ${gradeMark(grade)} <span>${PATTERN_WORDS[id].name}</span> ${keyOf(side)}
            </li>`,
        )}
      </ul>`;
  }

  private renderCurve({ curve }: Specimen, report: Report) {
    const known = [...anglesFor(report), ...MORE_CURVES].find(({ quantity }) => quantity === curve);
    if (known === undefined) return html`<p>${galleryWords().noCurve}</p>`;
    const { title, directions } = CURVE_WORDS[known.quantity];
    return html`<p>${title}</p>
      <cycle-chart
        name=${title}
        .directions=${directions}
        .left=${sideCurves(report, known.quantity, 'left')}
        .right=${sideCurves(report, known.quantity, 'right')}
        .band=${bandFor(report, known.quantity, known.systematicDeg)}
        .percent=${this.percent}
        @percent-chosen=${this.choose}
      ></cycle-chart>`;
  }

  private readonly choose = ({ percent }: PercentChosenEvent) => {
    this.percent = percent;
  };
}

function nameOf({ id, view }: Specimen): string {
  return id === 'typical-side' || id === 'typical-front'
    ? galleryWords().typical[view]
    : PATTERN_WORDS[id].name;
}

function howMade({ set, view, seed }: Specimen): string {
  const words = galleryWords();
  return [
    words.view[view],
    set === null ? words.nothingSet : words.set(set.like),
    seed === null ? words.exact : words.seen(seed),
  ].join(' ');
}

function renderGrade(pattern: Pattern) {
  const { side, grade } = pattern;
  return html`<li data-side=${side}>
    ${keyOf(side)} ${gradeMark(grade)}
    ${grade === 'cannot-tell' ? html`<span>${cannotTellText(pattern)}</span>` : nothing}
  </li>`;
}

function keyOf(side: Pattern['side']) {
  return side === 'both' ? html`<span>${LEG_WORDS.both}</span>` : sideKey(side);
}

declare global {
  interface HTMLElementTagNameMap {
    'pattern-specimen': PatternSpecimen;
  }
}
