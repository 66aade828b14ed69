import { html, nothing, type TemplateResult } from 'lit';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { listedText, notGivenText } from '#words/clinical/clinician-report.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { CANNOT_TELL_WORDS } from '#words/clinical/patterns/grades.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { PROFESSIONAL_WORDS } from '#words/clinical/professional.ts';
import { patternsTable } from '../../parts/professional-tables.ts';
import { judgedPatterns } from './report-facts.ts';
import { shownMeasures, type Measured } from './report-tables.ts';

/** What the video gives no number for, by the reason. */
export function notGivenList(report: Measured): readonly TemplateResult[] {
  const shown = shownMeasures(report);
  const missing = MEASURE_IDS.filter((id) => !shown.includes(id));
  const byReason = grouped(missing, (id) => {
    const status = report.measures.find((measure) => measure.id === id)?.status;
    return status === undefined ? null : notGivenText(status);
  });
  return byReason.map(([reason, ids]) =>
    listed(
      reason,
      ids.map((id) => MEASURE_WORDS[id].clinicalName),
    ),
  );
}

/** The patterns as a table; those that this view hides are named below it. */
export function patternsSection(report: Pick<Report, 'patterns'>): TemplateResult | typeof nothing {
  const judged = judgedPatterns(report);
  const hidden = judged.filter(({ reason }) => reason === 'not-visible-from-this-view');
  const told = judged.filter((pattern) => !hidden.includes(pattern));
  if (judged.length === 0) return nothing;
  const whyHidden = CANNOT_TELL_WORDS['not-visible-from-this-view'].replace(/\.$/, '');
  return html`<section aria-labelledby="patterns" class="long">
    <h2 id="patterns">${PROFESSIONAL_WORDS.patterns}</h2>
    ${told.length === 0 ? nothing : patternsTable(told)}
    ${hidden.length === 0 ? nothing : listed(whyHidden, namesOf(hidden))}
  </section>`;
}

function listed(reason: string, names: readonly string[]): TemplateResult {
  return html`<p class="small">${listedText(reason, names)}</p>`;
}

/** Each pattern once, whichever side it was found on. */
function namesOf(patterns: readonly Pattern[]): readonly string[] {
  return [...new Set(patterns.map(({ id }) => PATTERN_WORDS[id].clinicalName))];
}

/** Items by what is said of them, in order; those of which nothing is said are left out. */
function grouped<Item>(
  items: readonly Item[],
  saidOf: (item: Item) => string | null,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const said = saidOf(item);
    if (said !== null) groups.set(said, [...(groups.get(said) ?? []), item]);
  }
  return [...groups];
}
