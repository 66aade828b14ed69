import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MEASURE_IDS, type MeasureId } from '#core/report/ids.ts';
import { findMeasure } from '#core/report/find-measure.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { NO_VALUE, plusMinusText, valueText } from '#words/base/format.ts';
import { MEASURE_WORDS, STATUS_WORDS } from '#words/clinical/measures.ts';
import { basisText, MEASURES_TABLE_WORDS } from '#words/page/result.ts';
import { shared, tables } from '../../styles/shared.ts';
import { sideKey } from './side-key.ts';

/** @summary Every measure that has a value: left and right, range, number of strides, status. */
@customElement('measures-table')
@localized()
export class MeasuresTable extends LitElement {
  static override readonly styles = [
    shared,
    tables,
    css`
      td small,
      th small {
        display: block;
        color: var(--text-quiet);
        font-weight: 400;
      }
      td strong {
        font-size: var(--type-large);
      }
      .single,
      .single strong {
        color: var(--text-quiet);
        font-weight: 400;
      }
      td,
      th {
        min-inline-size: 6.5rem;
      }
      @media print {
        td small,
        th small {
          display: inline;
        }
        td strong {
          font-size: inherit;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Pick<Report, 'measures'> | null = null;

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    const shown = MEASURE_IDS.filter((id) =>
      report.measures.some((measure) => measure.id === id && measure.value !== null),
    );
    return html`<div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label=${MEASURES_TABLE_WORDS.label}
    >
      <table>
        <caption>
          ${MEASURES_TABLE_WORDS.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${MEASURES_TABLE_WORDS.measure}</th>
            <th scope="col">${sideKey('left')}</th>
            <th scope="col">${sideKey('right')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((id) => this.renderRow(report, id))}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow(report: Pick<Report, 'measures'>, id: MeasureId) {
    const both = findMeasure(report, id, 'both');
    const words = MEASURE_WORDS[id];
    return html`<tr>
      <th scope="row">${words.name} <small>${words.clinicalName}</small></th>
      ${
        both === null
          ? html`<td>${cell(findMeasure(report, id, 'left'))}</td>
              <td>${cell(findMeasure(report, id, 'right'))}</td>`
          : html`<td colspan="2">${cell(both)}</td>`
      }
    </tr>`;
  }
}

function cell(measure: Measure | null) {
  if (measure === null) return NO_VALUE;
  if (measure.value === null) return html`<small>${STATUS_WORDS[measure.status]}</small>`;
  // A number from one step looks like one.
  return html`<span class=${measure.cycles === 1 ? 'single' : ''}
    ><strong class="number">${valueText(measure)}</strong>
    <span class="number">${plusMinusText(measure)}</span>
    <small>${basisText(measure)}</small></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'measures-table': MeasuresTable;
  }
}
