import { html, type TemplateResult } from 'lit';
import type { Pattern, Report } from '#core/report/report.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import {
  networkFacts,
  PROFESSIONAL_WORDS,
  repairFacts,
  softwareFacts,
  viewFacts,
} from '#words/clinical/professional.ts';
import { ZERO_WORDS } from '#words/clinical/zeros.ts';
import '../../parts/ankle-zero.ts';

export type Fact = readonly [name: string, fact: string | TemplateResult];

/** How the camera saw the walker, and what the ankles are measured from. */
export function viewAndZero(report: Report): readonly Fact[] {
  return [
    [PROFESSIONAL_WORDS.view, viewFacts(report.view)],
    [ZERO_WORDS.title, html`<ankle-zero .report=${report}></ankle-zero>`],
  ];
}

/** What was mended, and what measured; `workers` is null where it is not known how many followed. */
export function repairsAndSoftware(report: Report, workers: number | null): readonly Fact[] {
  return [
    [PROFESSIONAL_WORDS.repairs, repairFacts(report.repairs)],
    [PROFESSIONAL_WORDS.software, softwareFacts(report, workers)],
    [PROFESSIONAL_WORDS.networks, networkFacts(report.software)],
  ];
}

export function factList(facts: readonly Fact[]): TemplateResult {
  return html`<dl>
    ${facts.map(
      ([name, fact]) =>
        html`<dt>${name}</dt>
          <dd>${fact}</dd>`,
    )}
  </dl>`;
}

/** The patterns that were looked for, from the surest finding to what stays open. */
export function judgedPatterns(report: Pick<Report, 'patterns'>): readonly Pattern[] {
  return patternsInOrder(report, 'present', 'possible', 'not-seen', 'cannot-tell').filter(
    ({ reason }) => reason !== 'not-assessed',
  );
}
