import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#core/report/report.ts';
import { OUTCOME_WORDS } from '#words/clinical/outcome.ts';
import { remarksOn } from '#words/clinical/walk-notices.ts';
import { CLINICIAN_WORDS, qualityText } from '#words/clinical/clinician-report.ts';
import { DATE_WORDS, filmedWithSource, readText } from '#words/base/dates.ts';
import { videoFacts } from '#words/clinical/professional.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { headOf, type OfVideo } from '../../evidence/of-video.ts';
import { factList, repairsAndSoftware, viewAndZero } from './report-facts.ts';

/** The video that the report is of, and what is to be noticed about it. */
export function videoSection(
  report: Report,
  walk: KeptWalk,
  of: OfVideo | null = null,
): TemplateResult {
  const { id, text } = headOf('the-video', CLINICIAN_WORDS.video, of);
  const { score, checks } = report.quality;
  const met = checks.filter(({ status }) => status === 'ok').length;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    ${
      report.outcome.code === 'walk'
        ? nothing
        : html`<p><strong>${OUTCOME_WORDS[report.outcome.code].what}</strong></p>`
    }
    ${factList([
      [CLINICIAN_WORDS.name, videoFacts(report.video)],
      [CLINICIAN_WORDS.filmed, filmedWithSource(walk)],
      [CLINICIAN_WORDS.read, readText(walk)],
      ...(walk.opened === true ? [[CLINICIAN_WORDS.from, DATE_WORDS.opened] as const] : []),
      ...viewAndZero(report),
      [CLINICIAN_WORDS.quality, qualityText(score, met, checks.length)],
      ...repairsAndSoftware(report, walk.workers),
    ])}
    ${notices(remarksOn(report))}
  </section>`;
}

function notices(remarks: readonly string[]) {
  if (remarks.length === 0) return nothing;
  return html`<h3>${CLINICIAN_WORDS.notices}</h3>
    <ul>
      ${remarks.map((remark) => html`<li>${remark}</li>`)}
    </ul>`;
}
