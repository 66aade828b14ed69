import { html, type TemplateResult } from 'lit';
import { KEYS_WORDS } from '#words/video/film-player.ts';

/** The keys of the player, and whether they work on the whole page: somebody who dictates must be able to say no. */
export function keysHelp(onPage: boolean, choose: (onPage: boolean) => void): TemplateResult {
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) choose(target.checked);
  };
  const { play, frame, moment, speed, ends } = KEYS_WORDS;
  return html`<details class="keys">
    <summary class="small">${KEYS_WORDS.title}</summary>
    <dl class="small">
      ${row(play, [KEYS_WORDS.space, 'K'])} ${row(frame, ['←', '→', ',', '.'])}
      ${row(moment, ['P', 'N'])} ${row(speed, ['J', 'L'])}
      ${row(ends, [KEYS_WORDS.home, KEYS_WORDS.end])}
    </dl>
    <label class="check small"
      ><input type="checkbox" .checked=${onPage} @change=${change} /> ${KEYS_WORDS.onPage}</label
    >
  </details>`;
}

function row(meaning: string, keys: readonly string[]) {
  return html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
    <dd>${meaning}</dd>`;
}
