import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { noticeTrouble, QUEUE_WORDS, type VideoNotice } from '#words/video/video-notices.ts';
import { troubleNote } from '../parts/trouble-note.ts';

/** What became of videos, each said once and as often as it happens. `close` takes one away. */
export function videoNotices(
  notices: readonly VideoNotice[],
  close: (notice: VideoNotice) => void,
): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<div class="notices">
    ${repeat(
      notices,
      (notice) => notice,
      (notice) =>
        troubleNote(
          noticeTrouble(notice),
          html`<button @click=${() => close(notice)}>${QUEUE_WORDS.close}</button>`,
        ),
    )}
  </div>`;
}
