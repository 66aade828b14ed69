import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { secondsText } from '#words/base/format.ts';
import { patternsInOrder } from '#words/clinical/headline.ts';
import {
  filmFacts,
  PROFESSIONAL_WORDS,
  qualityHeading,
  repairFacts,
  softwareFacts,
  stridesHeading,
  usedText,
  viewFacts,
} from '#words/clinical/professional.ts';
import { SIDE_WORDS } from '#words/base/sides.ts';
import { ZERO_WORDS } from '#words/clinical/zeros.ts';
import { shared, tables } from '../../../styles/shared.ts';
import '../../parts/ankle-zero.ts';
import '../about/backend-note.ts';
import { listedRows } from '../../parts/listed-rows.ts';
import {
  checksTable,
  definitionList,
  patternsTable,
  professionalTableStyles,
} from '../../parts/professional-tables.ts';

/** @summary Strides, checks, patterns, repairs, software and definitions, for a professional. */
@customElement('pro-details')
@localized()
export class ProDetails extends LitElement {
  static override readonly styles = [
    shared,
    tables,
    professionalTableStyles,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      ul {
        padding-inline-start: 1.25em;
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  /** How many workers followed; null where it is not known. */
  @property({ attribute: false }) workers: number | null = null;

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    return html`<div class="page">
      ${this.renderFilm(report)} ${this.renderPatterns(report)} ${this.renderChecks(report)}
      ${this.renderStrides(report)} ${this.renderDefinitions()}
    </div>`;
  }

  private renderFilm(report: Report) {
    return html`<section>
      <h3>${PROFESSIONAL_WORDS.method}</h3>
      <dl>
        <dt>${PROFESSIONAL_WORDS.film}</dt>
        <dd>${filmFacts(report.video)}</dd>
        <dt>${PROFESSIONAL_WORDS.view}</dt>
        <dd>${viewFacts(report.view)}</dd>
        <dt>${ZERO_WORDS.title}</dt>
        <dd><ankle-zero .report=${report}></ankle-zero></dd>
        <dt>${PROFESSIONAL_WORDS.repairs}</dt>
        <dd>${repairFacts(report.repairs)}</dd>
        <dt>${PROFESSIONAL_WORDS.software}</dt>
        <dd>${softwareFacts(report, this.workers)}</dd>
        <dt>${PROFESSIONAL_WORDS.device}</dt>
        <dd><backend-note></backend-note></dd>
      </dl>
    </section>`;
  }

  private renderPatterns(report: Report) {
    const judged = patternsInOrder(report, 'present', 'possible', 'not-seen', 'cannot-tell').filter(
      ({ reason }) => reason !== 'not-assessed',
    );
    if (judged.length === 0) return nothing;
    return html`<section>
      <h3>${PROFESSIONAL_WORDS.patterns}</h3>
      ${patternsTable(judged)}
    </section>`;
  }

  private renderChecks({ quality }: Report) {
    return html`<section>
      <h3>${qualityHeading(quality.score)}</h3>
      ${checksTable(quality.checks)}
    </section>`;
  }

  private renderStrides({ cycles }: Report) {
    if (cycles.length === 0) return nothing;
    const used = cycles.filter(({ accepted }) => accepted).length;
    return html`<section>
      <h3>${stridesHeading(used, cycles.length)}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${PROFESSIONAL_WORDS.stridesTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">${PROFESSIONAL_WORDS.leg}</th>
              <th scope="col">${PROFESSIONAL_WORDS.from}</th>
              <th scope="col">${PROFESSIONAL_WORDS.to}</th>
              <th scope="col">${PROFESSIONAL_WORDS.used}</th>
            </tr>
          </thead>
          <tbody>
            ${listedRows(
              cycles,
              4,
              (cycle) =>
                html`<tr>
                  <th scope="row">${SIDE_WORDS[cycle.side]}</th>
                  <td class="number">${secondsText(cycle.startS)}</td>
                  <td class="number">${secondsText(cycle.endS)}</td>
                  <td>${usedText(cycle)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private renderDefinitions() {
    return html`<section>
      <h3>${PROFESSIONAL_WORDS.definitions}</h3>
      ${definitionList(MEASURE_IDS)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pro-details': ProDetails;
  }
}
