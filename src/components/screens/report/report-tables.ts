import { html, nothing, type TemplateResult } from 'lit';
import { findMeasure } from '#core/report/find-measure.ts';
import { MEASURE_IDS, type MeasureId } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { referenceValue } from '#core/measures/reference-values.ts';
import type { NormClass } from '#core/norms/norms.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { CLINICIAN_WORDS, EVENT_WORDS, notGivenText } from '#words/clinical/clinician-report.ts';
import { amountText, NO_VALUE, numberText, plusMinusText, valueText } from '#words/base/format.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { MOMENT_KINDS } from '#core/report/moments.ts';
import { PROFESSIONAL_WORDS } from '#words/clinical/professional.ts';
import { MEASURES_TABLE_WORDS, strideBasisText } from '#words/page/result.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import { headOf, type OfVideo } from '../../evidence/of-video.ts';
import { listedTimes } from '../../parts/listed-rows.ts';
import { columns, scrolled } from '../../parts/professional-tables.ts';
import { sideKey } from '../../parts/side-key.ts';

/** What has measures: a report, or a visit. */
export type Measured = Pick<Report, 'measures'>;

/** The measures that the video gives a number for, on one leg at least. */
export function shownMeasures(report: Measured): readonly MeasureId[] {
  return MEASURE_IDS.filter((id) =>
    report.measures.some((measure) => measure.id === id && measure.value !== null),
  );
}

/** Each measure with its interval, its strides and what laboratories have. */
export function referenceTable(report: Measured, normClass: NormClass): TemplateResult {
  const { measuresTable, reference } = CLINICIAN_WORDS;
  return scrolled(
    measuresTable,
    html`<table>
      ${columns(MEASURES_TABLE_WORDS.measure, sideKey('left'), sideKey('right'), reference)}
      <tbody>
        ${shownMeasures(report).map((id) => measureRow(report, id, normClass))}
      </tbody>
    </table>`,
  );
}

function measureRow(report: Measured, id: MeasureId, normClass: NormClass) {
  const both = findMeasure(report, id, 'both');
  const known = both ?? findMeasure(report, id, 'left') ?? findMeasure(report, id, 'right');
  const reference = referenceValue(id, normClass);
  return html`<tr>
    <th scope="row" class="term">${MEASURE_WORDS[id].clinicalName}</th>
    ${
      both === null
        ? html`<td>${measureCell(findMeasure(report, id, 'left'))}</td>
            <td>${measureCell(findMeasure(report, id, 'right'))}</td>`
        : html`<td colspan="2">${measureCell(both)}</td>`
    }
    <td class="number">
      ${
        reference === null || known === null
          ? NO_VALUE
          : html`${amountText(reference.mean, known.unit)}
            ${reference.sd === null ? nothing : `± ${amountText(reference.sd, known.unit)}`}`
      }
    </td>
  </tr>`;
}

function measureCell(measure: Measure | null) {
  if (measure === null) return NO_VALUE;
  if (measure.value === null) return html`<small>${notGivenText(measure.status)}</small>`;
  return html`<span class="number"
      ><strong>${valueText(measure)}</strong> ${plusMinusText(measure)}</span
    >
    <small class="quiet">${strideBasisText(measure)}</small>`;
}

/** When each foot landed and left the floor. */
export function eventsTable({ events }: Report, of: OfVideo | null = null): TemplateResult {
  const { eventsTable: table, event, times } = CLINICIAN_WORDS;
  const { text: label } = headOf('', table, of);
  const rows = SIDES.flatMap((side) => MOMENT_KINDS.map((kind) => ({ side, kind })));
  return scrolled(
    label,
    html`<table>
      ${columns(PROFESSIONAL_WORDS.leg, event, times)}
      <tbody>
        ${rows.map(
          ({ side, kind }) =>
            html`<tr>
              <th scope="row">${LEG_WORDS[side]}</th>
              <td>${EVENT_WORDS[kind]}</td>
              <td class="times">
                ${
                  events[side][kind].length === 0
                    ? NO_VALUE
                    : listedTimes(events[side][kind].map((timeS) => numberText(timeS, 2)))
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
