import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { NO_VALUE, numberText } from '#words/base/format.ts';
import { COUNT_WORDS, STAFF_WORDS } from '#words/staff/staff.ts';
import { saveFile } from '../../../app/page/save-file.ts';
import {
  countsCsv,
  meanVisitS,
  readCounts,
  VISIT_OUTCOMES,
  type DayCounts,
} from '../../../app/staff/kiosk-counts.ts';
import { shared, tables } from '../../../styles/shared.ts';

/** The newest days are on the screen, every one is in the CSV. */
const SHOWN_DAYS = 14;

/** @summary How many visits there were on which day, as a table and as CSV. */
@customElement('staff-counts')
@localized()
export class StaffCounts extends LitElement {
  static override readonly styles = [
    shared,
    tables,
    css`
      section {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  protected override render() {
    const days = readCounts();
    return html`<section aria-labelledby="title">
      <h2 id="title">${STAFF_WORDS.counts}</h2>
      <p class="quiet">${STAFF_WORDS.countsHow}</p>
      ${days.length === 0 ? html`<p>${STAFF_WORDS.noCounts}</p>` : this.renderTable(days)}
    </section>`;
  }

  private renderTable(days: readonly DayCounts[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${STAFF_WORDS.counts}>
        <table>
          <thead>
            <tr>
              <th scope="col">${COUNT_WORDS.day}</th>
              ${VISIT_OUTCOMES.map((outcome) => html`<th scope="col">${COUNT_WORDS[outcome]}</th>`)}
              <th scope="col">${COUNT_WORDS.mean}</th>
            </tr>
          </thead>
          <tbody>
            ${days
              .slice(-SHOWN_DAYS)
              .toReversed()
              .map((day) => this.renderDay(day))}
          </tbody>
        </table>
      </div>
      <div>
        <button @click=${() => saveFile('heelrise-visits.csv', 'text/csv', countsCsv(days))}>
          ${STAFF_WORDS.csv}
        </button>
      </div>`;
  }

  private renderDay(day: DayCounts) {
    const meanS = meanVisitS(day);
    return html`<tr>
      <th scope="row" class="number">${day.day}</th>
      ${VISIT_OUTCOMES.map((outcome) => html`<td class="number">${day[outcome]}</td>`)}
      <td class="number">${Number.isFinite(meanS) ? numberText(meanS / 60, 1) : NO_VALUE}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-counts': StaffCounts;
  }
}
