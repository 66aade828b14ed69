import { html, nothing, type TemplateResult } from 'lit';
import { SIDES } from '#core/body/skeleton.ts';
import { cycleValues, idsWithValues, type CycleValues } from '#core/measures/cycle-values.ts';
import { rowOf, type CycleMeasureId } from '#core/measures/measure-lists.ts';
import { LEAST_STRIDES, variability } from '#core/measures/variability.ts';
import type { MeasureUnit } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { mean } from '#core/statistics.ts';
import { NO_VALUE, numberText } from '#words/base/format.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import { CLINICIAN_WORDS, cvText, CYCLE_COLUMN_WORDS } from '#words/clinical/clinician-report.ts';
import { PROFESSIONAL_WORDS, usedText } from '#words/clinical/professional.ts';
import { headOf, type OfVideo } from '../../evidence/of-video.ts';
import { listedRows } from '../../parts/listed-rows.ts';
import { columns, scrolled } from '../../parts/professional-tables.ts';

/** One row for each cycle, also for those that were left out, with why; below each leg mean and standard deviation. */
export function cyclesTable(report: Report, of: OfVideo | null = null): TemplateResult {
  const rows = cycleValues(report);
  const ids = idsWithValues(rows);
  const { cyclesTable: table, start, stride } = CLINICIAN_WORDS;
  const { text: label } = headOf('', table, of);
  return scrolled(
    label,
    html`<table class="cycles">
      ${columns(PROFESSIONAL_WORDS.leg, start, stride, ...ids.map((id) => CYCLE_COLUMN_WORDS[id]))}
      ${SIDES.map((side) =>
        legRows(
          rows.filter(({ cycle }) => cycle.side === side),
          ids,
        ),
      )}
    </table>`,
  );
}

/** What the strides of one leg that count have of one measure; NaN where a stride has none. */
interface Column {
  readonly values: readonly number[];
  readonly unit: MeasureUnit;
  readonly decimals: number;
}

function legRows(rows: readonly CycleValues[], ids: readonly CycleMeasureId[]) {
  if (rows.length === 0) return nothing;
  const used = rows.filter(({ cycle }) => cycle.accepted);
  const strideTime: Column = {
    values: used.map(({ strideTimeS }) => strideTimeS),
    unit: 's',
    decimals: 2,
  };
  const columnOf = (id: CycleMeasureId): Column => ({
    values: used.map(({ values }) => values[id] ?? NaN),
    unit: rowOf(id).unit,
    decimals: 0,
  });
  const all = [strideTime, ...ids.map(columnOf)];
  return html`<tbody>
    ${listedRows(rows, 3 + ids.length, (row) => cycleRow(row, ids))}
    <tr class="mean">
      <th scope="row" colspan="2">${CLINICIAN_WORDS.mean}</th>
      ${all.map((column) => html`<td>${meanText(column)}</td>`)}
    </tr>
    <tr class="spread">
      <th scope="row" colspan="2">${CLINICIAN_WORDS.sd}</th>
      ${
        used.length < LEAST_STRIDES
          ? html`<td colspan=${all.length}>${CLINICIAN_WORDS.tooFewStrides}</td>`
          : all.map((column) => html`<td>${spreadCell(column)}</td>`)
      }
    </tr>
  </tbody>`;
}

function cycleRow({ cycle, strideTimeS, values }: CycleValues, ids: readonly CycleMeasureId[]) {
  return html`<tr>
    <th scope="row">${LEG_WORDS[cycle.side]}</th>
    <td>${numberText(cycle.startS, 2)} s</td>
    <td>${numberText(strideTimeS, 2)} s</td>
    ${
      cycle.accepted
        ? ids.map((id) => html`<td>${wholeText(values[id])}</td>`)
        : html`<td colspan=${Math.max(1, ids.length)}>
            ${PROFESSIONAL_WORDS.used}: ${usedText(cycle)}
          </td>`
    }
  </tr>`;
}

function wholeText(value: number | null): string {
  return value === null ? NO_VALUE : numberText(value, 0);
}

function meanText({ values, decimals }: Column): string {
  const centre = mean(values);
  return Number.isFinite(centre) ? numberText(centre, decimals) : NO_VALUE;
}

function spreadCell({ values, unit, decimals }: Column) {
  if (!values.some(Number.isFinite)) return NO_VALUE;
  const spread = variability(values, unit);
  if (spread === null) return html`<small>${CLINICIAN_WORDS.tooFewStrides}</small>`;
  const { sd, cvPercent } = spread;
  return html`${numberText(sd, Math.max(1, decimals))}
  ${cvPercent === null ? nothing : html`<small>${cvText(cvPercent)}</small>`}`;
}
