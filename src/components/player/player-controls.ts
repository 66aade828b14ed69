import { html, nothing, type TemplateResult } from 'lit';
import { PLAYER_WORDS, SPEED_WORDS } from '#words/video/video-player.ts';
import { SPEEDS, type Speed } from './playback/video-playback.ts';

const SPEED_NAMES = {
  2: 'double',
  1: 'full',
  0.5: 'half',
  0.25: 'quarter',
  0.125: 'eighth',
} as const;

export interface Controls {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly overlay: boolean;
  /** Null where there is no stride to repeat. */
  readonly repeats: boolean | null;
  /** Time and frame on show. */
  readonly place: string;
  readonly toggle: () => void;
  readonly step: (frames: -1 | 1) => void;
  readonly chooseSpeed: (speed: Speed) => void;
  readonly chooseOverlay: (shown: boolean) => void;
  readonly chooseRepeat: (repeats: boolean) => void;
}

/** The row of controls below the scrubber. @param choices also speed, lines and repetition, which may stand elsewhere */
export function playerControls(controls: Controls, choices: boolean): TemplateResult {
  const { isPlaying, place, toggle, step } = controls;
  return html`<div class="controls">
    <button class="primary play" aria-keyshortcuts="Space K L" @click=${toggle}>
      ${isPlaying ? PLAYER_WORDS.pause : PLAYER_WORDS.play}
    </button>
    <button
      aria-label=${PLAYER_WORDS.back}
      aria-keyshortcuts="ArrowLeft ,"
      @click=${() => step(-1)}
    >
      ‹
    </button>
    <button aria-label=${PLAYER_WORDS.on} aria-keyshortcuts="ArrowRight ." @click=${() => step(1)}>
      ›
    </button>
    ${choices ? playerChoices(controls) : nothing}
    <output class="number place">${place}</output>
  </div>`;
}

/** How the video plays, and whether the lines are drawn. */
export function playerChoices(controls: Controls): TemplateResult {
  const { overlay, repeats, chooseOverlay, chooseRepeat } = controls;
  return html`${speedChoice(controls)} ${check(PLAYER_WORDS.lines, overlay, chooseOverlay)}
  ${repeats === null ? nothing : check(PLAYER_WORDS.loop, repeats, chooseRepeat)}`;
}

function speedChoice({ speed, chooseSpeed }: Controls) {
  const choose = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const chosen = SPEEDS.find((one) => String(one) === target.value);
    if (chosen !== undefined) chooseSpeed(chosen);
  };
  return html`<label class="speed"
    ><span class="hidden-text">${PLAYER_WORDS.speed}</span>
    <select @change=${choose}>
      ${SPEEDS.map(
        (one) =>
          html`<option value=${one} .selected=${one === speed}>
            ${SPEED_WORDS[SPEED_NAMES[one]]}
          </option>`,
      )}
    </select></label
  >`;
}

function check(name: string, isOn: boolean, choose: (isOn: boolean) => void) {
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) choose(target.checked);
  };
  return html`<label class="check"
    ><input type="checkbox" .checked=${isOn} @change=${change} /> ${name}</label
  >`;
}
