import { html, nothing, type TemplateResult } from 'lit';
import { legsApart } from '#core/compare/legs-apart.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { MEASURES_TABLE_WORDS } from '#words/page/result.ts';
import { differenceText, indexText, SYMMETRY_WORDS } from '#words/symmetry/legs-apart.ts';
import { columns, scrolled } from '../../parts/professional-tables.ts';
import type { Measured } from './report-tables.ts';

/** How unequal the steps and stances of both legs are; nothing where one leg has none. */
export function symmetrySection(report: Measured): TemplateResult | typeof nothing {
  const rows = legsApart(report);
  if (rows.length === 0) return nothing;
  const { heading, how, table, difference, index } = SYMMETRY_WORDS;
  return html`<section aria-labelledby="symmetry">
    <h2 id="symmetry">${heading}</h2>
    <p class="how small">${how}</p>
    ${scrolled(
      table,
      html`<table>
        ${columns(MEASURES_TABLE_WORDS.measure, difference, index)}
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row" class="term">${MEASURE_WORDS[row.id].clinicalName}</th>
                <td class="number">${differenceText(row)}</td>
                <td class="number"><strong>${indexText(row)}</strong></td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </section>`;
}
