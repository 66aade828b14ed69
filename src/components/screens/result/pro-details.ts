import { usedStrides } from '#core/report/used-strides.ts';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { secondsText } from '#words/base/format.ts';
import {
  videoFacts,
  PROFESSIONAL_WORDS,
  qualityHeading,
  stridesHeading,
  usedText,
} from '#words/clinical/professional.ts';
import { SIDE_WORDS } from '#words/base/sides.ts';
import { shared, tables } from '../../../styles/shared.ts';
import '../about/backend-note.ts';
import { listedRows } from '../../parts/listed-rows.ts';
import {
  factList,
  judgedPatterns,
  repairsAndSoftware,
  viewAndZero,
} from '../report/report-facts.ts';
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
      ${this.renderVideo(report)} ${this.renderPatterns(report)} ${this.renderChecks(report)}
      ${this.renderStrides(report)} ${this.renderDefinitions()}
    </div>`;
  }

  private renderVideo(report: Report) {
    return html`<section>
      <h3>${PROFESSIONAL_WORDS.method}</h3>
      ${factList([
        [PROFESSIONAL_WORDS.video, videoFacts(report.video)],
        ...viewAndZero(report),
        ...repairsAndSoftware(report, this.workers),
        [PROFESSIONAL_WORDS.device, html`<backend-note></backend-note>`],
      ])}
    </section>`;
  }

  private renderPatterns(report: Report) {
    const judged = judgedPatterns(report);
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

  private renderStrides(report: Report) {
    const { cycles } = report;
    if (cycles.length === 0) return nothing;
    return html`<section>
      <h3>${stridesHeading(usedStrides(report), cycles.length)}</h3>
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
