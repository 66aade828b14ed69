import { html, type TemplateResult } from 'lit';
import type { MeasureId } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import {
  accuracyText,
  CLINICIAN_WORDS,
  towardUsualText,
} from '#words/clinical/clinician-report.ts';
import { PROFESSIONAL_WORDS } from '#words/clinical/professional.ts';
import { definitionList } from '../../parts/professional-tables.ts';

/** What the numbers mean and stand on. @param shown the measures that the report has */
export function foundationSections(
  software: Report['software'],
  shown: readonly MeasureId[],
): TemplateResult {
  const { method, methodText, norms, normsText } = CLINICIAN_WORDS;
  return html`<section aria-labelledby="definitions">
      <h2 id="definitions">${PROFESSIONAL_WORDS.definitions}</h2>
      ${definitionList(shown)}
    </section>
    <section aria-labelledby="method" class="whole">
      <h2 id="method">${method}</h2>
      <p>${methodText}</p>
      ${accuracyText(software).map((sentence) => html`<p>${sentence}</p>`)}
      <p>${towardUsualText()}</p>
    </section>
    <section aria-labelledby="norms" class="whole">
      <h2 id="norms">${norms}</h2>
      <p>${normsText}</p>
    </section>`;
}
