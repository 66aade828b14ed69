import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cyclesCsv, measuresCsv, seriesCsv } from '#core/export/csv.ts';
import { reportText } from '#core/report/report-text.ts';
import type { Report } from '#core/report/report.ts';
import { CLINICIAN_WORDS } from '#words/clinical/clinician-report.ts';
import { SAVE_WORDS } from '#words/page/result.ts';
import { saveFile } from '../../app/page/save-file.ts';
import { shared } from '../../styles/shared.ts';

/** @summary Print a result or save it, and on the report for a professional its tables. */
@customElement('save-bar')
@localized()
export class SaveBar extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  /** Where the report for a professional is; null on that page itself. */
  @property({ attribute: false }) fullReport: string | null = null;

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    return html`<div class="bar">
      <button class="primary" @click=${() => window.print()}>${SAVE_WORDS.print}</button>
      ${
        this.fullReport === null
          ? nothing
          : html`<a class="button" href=${this.fullReport}>${CLINICIAN_WORDS.open}</a>`
      }
      <button
        @click=${() => saveFile(`${nameOf(report)}.report.json`, 'application/json', reportText(report))}
      >
        ${SAVE_WORDS.json}
      </button>
      ${this.fullReport === null ? this.renderTables(report) : nothing}
    </div>`;
  }

  private renderTables(report: Report) {
    const csv = (part: string, text: (report: Report) => string) => () =>
      saveFile(`${nameOf(report)}.${part}.csv`, 'text/csv', text(report));
    return html`<button @click=${csv('measures', measuresCsv)}>${SAVE_WORDS.measures}</button>
      <button @click=${csv('frames', seriesCsv)}>${SAVE_WORDS.frames}</button>
      <button @click=${csv('strides', cyclesCsv)}>${SAVE_WORDS.strides}</button>`;
  }
}

/** What its files are called, without their ending. */
function nameOf(report: Report): string {
  return report.video.name.replace(/\.[^.]+$/, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'save-bar': SaveBar;
  }
}
