import { html, type TemplateResult } from 'lit';
import { ACTION_WORDS, PAGE_TITLES } from '#words/page/app-shell.ts';
import { HISTORY_WORDS } from '#words/page/page-trouble.ts';
import type { HistoryTroubleCode } from '../../app/walks/history-store.ts';
import { troubleNote } from '../parts/trouble-note.ts';

/** A screen of its own for a walk that cannot be shown: what happened is its heading. */
export function walkGone(code: HistoryTroubleCode): TemplateResult {
  const { what, safe, next } = HISTORY_WORDS[code];
  const past = html`<a class="button" href="#/past">${PAGE_TITLES.past}</a>`;
  return html`<div style="display:grid;gap:var(--space-4)">
    <h1 tabindex="-1">${what}</h1>
    ${troubleNote({ safe, next }, past)}
  </div>`;
}

/** What went wrong with keeping a walk; `keep` tries to keep it again. */
export function historyTrouble(code: HistoryTroubleCode, keep: () => unknown): TemplateResult {
  const again = html`<button @click=${keep}>${ACTION_WORDS.keep}</button>`;
  return html`<div class="screen-only" style="margin-block-end:var(--space-5)">
    ${troubleNote(
      HISTORY_WORDS[code],
      html`${again}<a class="button" href="#/past">${PAGE_TITLES.past}</a>`,
    )}
  </div>`;
}
