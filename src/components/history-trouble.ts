import { html, nothing, type TemplateResult } from 'lit';
import { ACTION_WORDS, PAGE_TITLES } from '#words/app-shell.ts';
import { HISTORY_WORDS, type HistoryTroubleCode } from '#words/page-trouble.ts';
import { troubleNote } from './trouble-note.ts';

/** What went wrong with keeping or opening a walk; `keep` tries to keep it again, null where there is none. */
export function historyTrouble(
  code: HistoryTroubleCode,
  keep: (() => unknown) | null,
): TemplateResult {
  const again = html`<button @click=${keep}>${ACTION_WORDS.keep}</button>`;
  return html`<div class="screen-only" style="margin-block-end:var(--space-5)">
    ${troubleNote(
      HISTORY_WORDS[code],
      html`${keep === null ? nothing : again}<a class="button" href="#/past"
          >${PAGE_TITLES.past}</a
        >`,
    )}
  </div>`;
}
