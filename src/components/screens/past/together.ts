import { html, nothing, type TemplateResult } from 'lit';
import { TOGETHER_WORDS } from '#words/page/past-walks.ts';
import type { PastWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import { isWalk } from './past-walks.ts';

/** What can be done with the walks that were chosen, or what is missing for that. @param ids in the order of choice */
export function togetherBar(
  kept: readonly PastWalk[],
  ids: readonly string[],
): TemplateResult | typeof nothing {
  const chosen = ids.flatMap((id) => kept.find((walk) => walk.id === id) ?? []);
  const [first, second] = chosen;
  if (first === undefined) return nothing;
  if (second === undefined) return html`<p class="together">${TOGETHER_WORDS.oneMore}</p>`;
  if (!chosen.some(isWalk)) return html`<p class="together">${TOGETHER_WORDS.aWalk}</p>`;
  const areTwoWalks = chosen.length === 2 && chosen.every(isWalk);
  const compare = hashOf({ name: 'compare', ids: [first.id, second.id] });
  const join = hashOf({ name: 'visit', ids: chosen.map(({ id }) => id) });
  return html`<div class="together row">
    ${
      areTwoWalks
        ? html`<a class="button primary" href=${compare}>${TOGETHER_WORDS.compare}</a>`
        : nothing
    }
    <a class="button" href=${join}>${TOGETHER_WORDS.join}</a>
  </div>`;
}
