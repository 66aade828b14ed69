import { html, nothing, type TemplateResult } from 'lit';
import { BIN_WORDS, binHeading, bringBackLabel, daysLeftText } from '#words/people/people.ts';
import type { BinnedWalk } from '../../../app/walks/walk-bin.ts';
import { headlineOf } from './past-walks.ts';

/** What lies in the bin: to be brought back, or erased all at once. */
export function walkBinList(
  binned: readonly BinnedWalk[],
  actions: {
    readonly bringBack: (ids: readonly string[]) => unknown;
    readonly empty: (ids: readonly string[]) => unknown;
  },
): TemplateResult | typeof nothing {
  if (binned.length === 0) return nothing;
  return html`<details class="bin">
    <summary>${binHeading(binned.length)}</summary>
    <p class="small">${BIN_WORDS.how}</p>
    <ul>
      ${binned.map(
        ({ walk, daysLeft }) =>
          html`<li>
            <span class="entry"
              >${headlineOf(walk)}
              <span class="small quiet">${walk.name} · ${daysLeftText(daysLeft)}</span></span
            >
            <button
              aria-label=${bringBackLabel(walk.name)}
              @click=${() => actions.bringBack([walk.id])}
            >
              ${BIN_WORDS.bringBack}
            </button>
          </li>`,
      )}
    </ul>
    <p>
      <button @click=${() => actions.empty(binned.map(({ walk }) => walk.id))}>
        ${BIN_WORDS.empty}
      </button>
    </p>
  </details>`;
}
