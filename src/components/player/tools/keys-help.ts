import { html, type TemplateResult } from 'lit';
import { KEYS_WORDS } from '#words/video/video-player.ts';

export interface KeysHelp {
  readonly onPage: boolean;
  readonly stepFrames: number;
  readonly choose: (onPage: boolean) => void;
  readonly open: () => void;
}

/** The keys of the player, and whether they work on the whole page: somebody who dictates must be able to say no. */
export function keysHelp({ onPage, stepFrames, choose, open }: KeysHelp): TemplateResult {
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) choose(target.checked);
  };
  const { play, shuttle, frame, frames, moment, speed, ends } = KEYS_WORDS;
  const { repeat, zoom, pan, fullScreen, keys } = KEYS_WORDS;
  return html`<div class="keys">
    <button class="small" aria-keyshortcuts="Shift+?" @click=${open}>${KEYS_WORDS.title}</button>
    <dialog class="keys-list" aria-labelledby="keys-title">
      <h2 id="keys-title">${KEYS_WORDS.title}</h2>
      <dl class="small">
        ${row(play, [KEYS_WORDS.space, 'K'])} ${row(shuttle, ['J', 'L'])}
        ${row(frame, ['←', '→', ',', '.'])}
        ${row(`${frames} (${stepFrames})`, [`${KEYS_WORDS.shift} ←`, `${KEYS_WORDS.shift} →`])}
        ${row(moment, ['P', 'N'])} ${row(speed, ['1', '2', '3', '4', '5'])} ${row(repeat, ['R'])}
        ${row(zoom, ['+', '−', '0'])} ${row(pan, ['W', 'A', 'S', 'D'])} ${row(fullScreen, ['F'])}
        ${row(ends, [KEYS_WORDS.home, KEYS_WORDS.end])} ${row(keys, ['?'])}
      </dl>
      <label class="check small"
        ><input type="checkbox" .checked=${onPage} @change=${change} /> ${KEYS_WORDS.onPage}</label
      >
      <form method="dialog"><button class="primary">${KEYS_WORDS.close}</button></form>
    </dialog>
  </div>`;
}

function row(meaning: string, keys: readonly string[]) {
  return html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
    <dd>${meaning}</dd>`;
}
