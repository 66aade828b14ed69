import { html, type TemplateResult } from 'lit';
import { SAFETY_WORDS } from '#words/page/safety.ts';

/** Said to who may fall, before they walk or stand at the wall. */
export function helperNote(): TemplateResult {
  return html`<div
    style="border-inline-start:4px solid var(--accent);padding:var(--space-3) var(--space-4);background:var(--accent-wash);border-radius:var(--radius-small);display:grid;gap:var(--space-1);max-inline-size:46rem"
  >
    <p><strong>${SAFETY_WORDS.helper}</strong></p>
    <p>${SAFETY_WORDS.helperHow}</p>
  </div>`;
}
