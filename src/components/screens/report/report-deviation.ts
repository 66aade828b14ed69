import { html, nothing, type TemplateResult } from 'lit';
import { SIDES } from '#core/body/skeleton.ts';
import {
  DEVIATION_CURVES,
  movementDeviation,
  referenceSpreadDeg,
  type DeviationCurve,
  type MovementDeviation,
} from '#core/curves/movement-deviation.ts';
import type { Report } from '#core/report/report.ts';
import { amountText, NO_VALUE } from '#words/base/format.ts';
import { CLINICAL_CURVE_WORDS } from '#words/clinical/clinician-report.ts';
import { DEVIATION_WORDS, deviationText } from '#words/deviation/movement-deviation.ts';
import { headOf, type OfVideo } from '../../evidence/of-video.ts';
import { columns, scrolled } from '../../parts/professional-tables.ts';
import { sideKey } from '../../parts/side-key.ts';

/** How far the curves lie from those of the reference; nothing where no leg has a figure. */
export function deviationSection(
  report: Report,
  of: OfVideo | null = null,
): TemplateResult | typeof nothing {
  const deviation = movementDeviation(report);
  const shown = DEVIATION_CURVES.filter((curve) =>
    SIDES.some((side) => typeof deviation.curves[curve][side] !== 'string'),
  );
  if (shown.length === 0) return nothing;
  const { id, text } = headOf('deviation', DEVIATION_WORDS.heading, of);
  const { curve, reference, table, how, limits } = DEVIATION_WORDS;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    <p class="how small">${how}</p>
    ${scrolled(
      headOf('', table, of).text,
      html`<table>
        ${columns(curve, sideKey('left'), sideKey('right'), reference)}
        <tbody>
          ${shown.map((one) => curveRow(report, deviation, one))} ${wholeRows(deviation)}
        </tbody>
      </table>`,
    )}
    <p class="how small">${limits}</p>
  </section>`;
}

function curveRow(report: Report, { curves }: MovementDeviation, curve: DeviationCurve) {
  const spreadDeg = referenceSpreadDeg(report, curve);
  return html`<tr>
    <th scope="row">${CLINICAL_CURVE_WORDS[curve]}</th>
    ${SIDES.map((side) => html`<td class="number">${deviationText(curves[curve][side])}</td>`)}
    <td class="number">${spreadDeg === null ? NO_VALUE : amountText(spreadDeg, 'deg')}</td>
  </tr>`;
}

function wholeRows({ legs, both }: MovementDeviation) {
  if (legs === null || both === null) return nothing;
  return html`<tr>
      <th scope="row">${DEVIATION_WORDS.joined}</th>
      ${SIDES.map((side) => html`<td class="number"><strong>${deviationText(legs[side])}</strong></td>`)}
      <td class="number">${NO_VALUE}</td>
    </tr>
    <tr>
      <th scope="row">${DEVIATION_WORDS.both}</th>
      <td class="number" colspan="2"><strong>${deviationText(both)}</strong></td>
      <td class="number">${NO_VALUE}</td>
    </tr>`;
}
