import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '#core/corrections/correction.ts';
import { findMeasure } from '#core/report/find-measure.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { dateText, NO_VALUE, valueText } from '#words/base/format.ts';
import { BENCH_WORDS } from '#words/correcting/bench.ts';
import { changeText } from '#words/correcting/changes.ts';
import { sidedName } from '#words/clinical/compare.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { columns, scrolled } from '../../parts/professional-tables.ts';

/** What was changed, by whom and when; the last one first. */
export function changeList(corrections: readonly Correction[]): TemplateResult {
  const { changesTable, noChanges, change, by, when } = BENCH_WORDS;
  if (corrections.length === 0) return html`<p class="quiet">${noChanges}</p>`;
  return scrolled(
    changesTable,
    html`<table class="changes">
      ${columns(change, by, when)}
      <tbody>
        ${corrections.toReversed().map(
          (one) =>
            html`<tr>
              <td>${changeText(one.change)}</td>
              <td>${one.by === '' ? NO_VALUE : one.by}</td>
              <td>${dateText(Date.parse(one.at))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

/** Each measure that changed, as the machine read it and as it is now; the others folded. */
export function changedMeasures(machine: Report, now: Report): TemplateResult {
  const rows = machine.measures.flatMap((before) => {
    const after = findMeasure(now, before.id, before.side);
    return before.value === null && (after?.value ?? null) === null ? [] : [{ before, after }];
  });
  const changed = rows.filter(hasChanged);
  const same = rows.filter((row) => !hasChanged(row));
  const { noneChanged, measuresTable, sameTable } = BENCH_WORDS;
  return html`${
    changed.length === 0
      ? html`<p class="quiet">${noneChanged}</p>`
      : measureTable(measuresTable, changed)
  }
  ${
    same.length === 0
      ? nothing
      : html`<details>
          <summary>${sameTable}</summary>
          ${measureTable(sameTable, same)}
        </details>`
  }`;
}

function measureTable(label: string, rows: readonly Pair[]) {
  const { measure, machine, now } = BENCH_WORDS;
  return scrolled(
    label,
    html`<table class="measures">
      ${columns(measure, machine, now)}
      <tbody>
        ${rows.map(measureRow)}
      </tbody>
    </table>`,
  );
}

interface Pair {
  readonly before: Measure;
  /** Null where a walk that is measured otherwise lacks it. */
  readonly after: Measure | null;
}

/** Whether a reader sees another number: less than is shown is no news. */
function hasChanged({ before, after }: Pair): boolean {
  return valueText(before) !== nowText(after);
}

function nowText(after: Measure | null): string {
  return after === null ? NO_VALUE : valueText(after);
}

function measureRow({ before, after }: Pair) {
  const now = nowText(after);
  return html`<tr>
    <th scope="row" class="term">
      ${sidedName(MEASURE_WORDS[before.id].clinicalName, before.side)}
    </th>
    <td class="number">${valueText(before)}</td>
    <td class="number">${hasChanged({ before, after }) ? html`<strong>${now}</strong>` : now}</td>
  </tr>`;
}
