import { html, type TemplateResult } from 'lit';
import type { PatternId } from '#core/report/ids.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { gradeMark } from './grade-mark.ts';

/** The links from foot to back, and the pattern that tells of each. */
const LINKS: readonly { readonly name: string; readonly id: PatternId }[] = [
  { name: 'Foot direction', id: 'toe-out' },
  { name: 'Ankle bend', id: 'limited-dorsiflexion' },
  { name: 'Heel lift', id: 'early-heel-rise' },
  { name: 'Shin over foot', id: 'reduced-tibial-progression' },
  { name: 'Pelvis', id: 'pelvic-drop' },
  { name: 'Upper body', id: 'forward-trunk-lean' },
];

/** Where it is the view or the app that is silent, not the walk, the link says so. */
const LINK_WORDS: Readonly<Partial<Record<string, string>>> = {
  'not-visible-from-this-view': 'Not in this view',
  'not-assessed': 'Not looked for yet',
};

/** From foot to back: the grade at each link, side by side. */
export function chainView(report: Report): TemplateResult {
  return html`<ol class="chain">
    ${LINKS.map(
      ({ name, id }) =>
        html`<li>
          <strong>${name}</strong>
          ${report.patterns.filter((p) => p.id === id).map((pattern) => link(pattern))}
        </li>`,
    )}
  </ol>`;
}

function link(pattern: Pattern): TemplateResult {
  const side = pattern.side === 'both' ? '' : pattern.side === 'left' ? 'Left: ' : 'Right: ';
  return html`<span class="link small"
    ><span class="quiet">${side}</span
    >${gradeMark(pattern.grade, LINK_WORDS[pattern.reason ?? 'none'])}</span
  >`;
}
