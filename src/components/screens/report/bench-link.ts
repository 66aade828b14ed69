import { html, type TemplateResult } from 'lit';
import { isTrackKept } from '#core/kept-track/read-kept-track.ts';
import { BENCH_WORDS, NOT_CORRECTABLE_WORDS } from '#words/correcting/bench.ts';
import { hashOf } from '../../../app/page/route.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';

/** The way to where the walk is corrected, or why it cannot be. */
export function benchLink({ id, report }: KeptWalk): TemplateResult {
  return isTrackKept(report)
    ? html`<a class="button" href=${hashOf({ name: 'bench', id })}>${BENCH_WORDS.title}</a>`
    : html`<p class="quiet small">${NOT_CORRECTABLE_WORDS['landmarks-not-kept']}</p>`;
}
