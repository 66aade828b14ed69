import { html, nothing, type TemplateResult } from 'lit';
import type { Pattern, Report } from '#core/report/report.ts';
import { LINK_WORDS, SILENT_WORDS } from '#words/pattern-list.ts';
import { GRADE_WORDS } from '#words/patterns.ts';
import { LEG_WORDS } from '#words/sides.ts';
import { gradeMark } from './grade-mark.ts';

/** The links from foot to back, by the pattern that tells of each. */
const LINKS = [
  'toe-out',
  'limited-dorsiflexion',
  'early-heel-rise',
  'reduced-tibial-progression',
  'pelvic-drop',
  'forward-trunk-lean',
] as const;

/** From foot to back: the grade at each link, side by side. */
export function chainView(report: Report): TemplateResult {
  return html`<ol class="chain">
    ${LINKS.map(
      (id) =>
        html`<li>
          <strong>${LINK_WORDS[id]}</strong>
          ${report.patterns.filter((p) => p.id === id).map((pattern) => link(pattern))}
        </li>`,
    )}
  </ol>`;
}

function link({ side, grade, reason }: Pattern): TemplateResult {
  const silent = reason === 'not-visible-from-this-view' || reason === 'not-assessed';
  return html`<span class="link small"
    ><span class="quiet">${side === 'both' ? nothing : `${LEG_WORDS[side]}: `}</span
    >${gradeMark(grade, silent ? SILENT_WORDS[reason] : GRADE_WORDS[grade])}</span
  >`;
}
