import { css, html, nothing, type TemplateResult } from 'lit';
import type { MeasureId } from '#core/report/ids.ts';
import type { Pattern, QualityCheck } from '#core/report/report.ts';
import { CHECK_WORDS } from '#words/clinical/checks.ts';
import { companionsText } from '#words/clinical/clinician-report.ts';
import { NO_VALUE, numberText } from '#words/base/format.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { evidenceText } from '#words/clinical/pattern-list.ts';
import { CANNOT_TELL_WORDS } from '#words/clinical/patterns/grades.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { CHECK_STATUS_WORDS, PROFESSIONAL_WORDS } from '#words/clinical/professional.ts';
import { SIDE_WORDS } from '#words/base/sides.ts';
import { gradeMark } from './grade-mark.ts';

export const professionalTableStyles = css`
  dl {
    display: grid;
    gap: var(--space-1) var(--space-4);
  }
  dt {
    font-weight: 600;
  }
  dd {
    overflow-wrap: anywhere;
  }
  .term::first-letter {
    text-transform: uppercase;
  }
  .grade-cell {
    white-space: nowrap;
  }
  .grade-cell + td {
    min-inline-size: 16rem;
  }
  @media (min-width: 40rem), print {
    dl {
      grid-template-columns: 14rem 1fr;
    }
  }
  @media print {
    .grade-cell + td {
      min-inline-size: 0;
    }
    dl {
      grid-template-columns: 40mm 1fr;
      gap: 1pt 8pt;
    }
    dt,
    dd {
      break-inside: avoid;
    }
  }
`;

/** A table that a narrow screen can move sideways, also with the keyboard. */
export function scrolled(label: string, table: TemplateResult): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>${table}</div>`;
}

/** Headings of columns. */
export function columns(...names: readonly (string | TemplateResult)[]): TemplateResult {
  return html`<thead>
    <tr>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>
  </thead>`;
}

/** Patterns with grade, the numbers held against their limits, and what was said with them. */
export function patternsTable(patterns: readonly Pattern[]): TemplateResult {
  const { patternsTable, pattern, side, grade, evidence } = PROFESSIONAL_WORDS;
  return scrolled(
    patternsTable,
    html`<table>
      ${columns(pattern, side, grade, evidence)}
      <tbody>
        ${patterns.map(
          (one) =>
            html`<tr>
              <th scope="row" class="term">${PATTERN_WORDS[one.id].clinicalName}</th>
              <td>${SIDE_WORDS[one.side]}</td>
              <td class="grade-cell">${gradeMark(one.grade)}</td>
              <td>${evidenceCell(one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

function evidenceCell({ id, grade, reason, evidence, companions = [] }: Pattern) {
  const found = grade === 'present' || grade === 'possible';
  return html`${reason === null ? nothing : CANNOT_TELL_WORDS[reason]}
  ${evidence.map((item) => html`${evidenceText(item)} `)}
  ${found ? PATTERN_WORDS[id].forProfessional : nothing}
  ${found && companions.length > 0 ? companionsText(companions) : nothing}`;
}

/** What was asked of the video, and what it gave. */
/** @param label the name of the table */
export function checksTable(
  checks: readonly QualityCheck[],
  label: string = PROFESSIONAL_WORDS.checksTable,
): TemplateResult {
  const { check, value, limit, status } = PROFESSIONAL_WORDS;
  return scrolled(
    label,
    html`<table>
      ${columns(check, value, limit, status)}
      <tbody>
        ${checks.map(
          (one) =>
            html`<tr>
              <th scope="row">
                ${CHECK_WORDS[one.id].name}
                <small class="quiet">(${CHECK_WORDS[one.id].unit})</small>
              </th>
              <td>${one.value === null ? NO_VALUE : shortNumber(one.value)}</td>
              <td>${shortNumber(one.limit)}</td>
              <td>${CHECK_STATUS_WORDS[one.status]}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

/** How the measures are computed, and which way is positive. */
export function definitionList(ids: readonly MeasureId[]): TemplateResult {
  return html`<p>${PROFESSIONAL_WORDS.signs}</p>
    <dl>
      ${ids.map(
        (id) =>
          html`<dt class="term">${MEASURE_WORDS[id].clinicalName}</dt>
            <dd>${MEASURE_WORDS[id].definition}</dd>`,
      )}
    </dl>`;
}

function shortNumber(value: number): string {
  return numberText(value, Math.abs(value) >= 10 ? 0 : 2);
}
