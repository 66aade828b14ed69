import { usedStrides } from '#core/report/used-strides.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#core/report/report.ts';
import { CLINICIAN_WORDS, spreadHow } from '#words/clinical/clinician-report.ts';
import {
  PROFESSIONAL_WORDS,
  qualityHeading,
  stridesHeading,
} from '#words/clinical/professional.ts';
import { annotatedSection } from '../../evidence/annotated-section.ts';
import { evidenceSection } from '../../evidence/evidence-section.ts';
import { headOf, type OfVideo } from '../../evidence/of-video.ts';
import { checksTable } from '../../parts/professional-tables.ts';
import { cyclesTable } from './cycles-table.ts';
import { curvesSection } from './report-curves.ts';
import { deviationSection } from './report-deviation.ts';
import { eventsTable } from './report-tables.ts';

/** What one video shows beside its measures: frames, curves, cycles and events. */
export function walkSections(
  report: Report,
  clip: Blob | null,
  of: OfVideo | null = null,
): TemplateResult {
  return html`${evidenceSection(report, clip, of)} ${annotatedSection(report, clip, of)}
  ${curvesSection(report, of)} ${deviationSection(report, of)} ${cyclesSection(report, of)}
  ${eventsSection(report, of)}`;
}

function cyclesSection(report: Report, of: OfVideo | null) {
  const { id, text } = headOf('cycles', CLINICIAN_WORDS.cycles, of);
  const used = usedStrides(report);
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    <p class="how small">
      ${stridesHeading(used, report.cycles.length)}. ${CLINICIAN_WORDS.cyclesHow} ${spreadHow()}
    </p>
    ${report.cycles.length === 0 ? nothing : cyclesTable(report, of)}
  </section>`;
}

function eventsSection(report: Report, of: OfVideo | null) {
  const { id, text } = headOf('events', CLINICIAN_WORDS.events, of);
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    ${eventsTable(report, of)}
  </section>`;
}

/** How well the video could be read. */
export function checksSection(report: Report, of: OfVideo | null = null): TemplateResult {
  const { id, text } = headOf('checks', qualityHeading(report.quality.score), of);
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    ${checksTable(report.quality.checks, headOf('', PROFESSIONAL_WORDS.checksTable, of).text)}
  </section>`;
}
