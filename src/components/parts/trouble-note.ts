import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '#words/video/trouble.ts';

/** What happened (unless a heading above says it), what is safe, what to do; the buttons that do it below. */
export function troubleNote(
  trouble: Omit<Trouble, 'what'> & { readonly what?: string | undefined },
  actions: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div
    role="alert"
    class="trouble"
    style="border-inline-start:4px solid var(--accent);padding:var(--space-3) var(--space-4);background:var(--accent-wash);border-radius:var(--radius-small);display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-2);max-inline-size:46rem;overflow-wrap:anywhere"
  >
    ${trouble.what === undefined ? nothing : html`<p><strong>${trouble.what}</strong></p>`}
    <p>${trouble.safe}</p>
    <p>${trouble.next}</p>
    ${
      actions === nothing
        ? nothing
        : html`<p
            style="display:flex;flex-wrap:wrap;gap:var(--space-3);margin-block-start:var(--space-2)"
          >
            ${actions}
          </p>`
    }
  </div>`;
}
