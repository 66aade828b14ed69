import { css, unsafeCSS } from 'lit';
import {
  CAPITAL_SHARE,
  CAPTION_HEIGHT_MM,
  CUE_HEIGHT_MM,
  LEAST_TARGET_MM,
  MM,
  TARGETS_BELOW,
} from '#core/kiosk/readable-size.ts';

const sizeMm = (capitalMm: number) => unsafeCSS((capitalMm / CAPITAL_SHARE).toFixed(1));

/** Looks that every screen of the lobby shares. All sizes are millimetres of its screen, upright or lying. */
export const lobbyStyles = css`
  :host {
    --mm: ${unsafeCSS(MM)};
    --gap: calc(6 * var(--mm));
    --word: calc(13 * var(--mm));
    --caption: calc(${sizeMm(CAPTION_HEIGHT_MM)} * var(--mm));
    --cue: calc(${sizeMm(CUE_HEIGHT_MM)} * var(--mm));
    --cue-height: calc(${unsafeCSS(CUE_HEIGHT_MM.toFixed(1))} * var(--mm));
    --target: calc(${LEAST_TARGET_MM} * var(--mm));
    font-size: var(--word);
    line-height: 1.3;
  }
  .lobby {
    block-size: 100vh;
    block-size: 100dvh;
    display: grid;
    grid-template-rows: minmax(calc(${unsafeCSS(TARGETS_BELOW)} * 100%), auto) minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
    overflow: hidden;
    background: var(--surface);
    color: var(--text);
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .say {
    display: grid;
    align-content: end;
    gap: var(--gap);
    padding: calc(2 * var(--gap)) calc(2.5 * var(--gap)) var(--gap);
    min-block-size: 0;
  }
  .do {
    display: grid;
    align-content: start;
    gap: var(--gap);
    padding: var(--gap) calc(2.5 * var(--gap));
    min-block-size: 0;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    gap: var(--gap);
    padding: var(--gap) calc(2.5 * var(--gap)) calc(1.5 * var(--gap));
  }
  h1 {
    font-size: calc(27 * var(--mm));
    line-height: 1.08;
    max-width: none;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    font-size: calc(17 * var(--mm));
  }
  p,
  li {
    max-width: none;
  }
  .lead {
    font-size: calc(17 * var(--mm));
    line-height: 1.25;
  }
  button {
    min-block-size: calc(28 * var(--mm));
    min-inline-size: calc(28 * var(--mm));
    padding: calc(4 * var(--mm)) calc(9 * var(--mm));
    border-width: calc(0.8 * var(--mm));
    border-radius: calc(5 * var(--mm));
    font-size: calc(15 * var(--mm));
    line-height: 1.15;
    touch-action: manipulation;
  }
  button.big {
    min-block-size: calc(42 * var(--mm));
    font-size: calc(20 * var(--mm));
  }
  :focus-visible {
    outline-width: calc(1.5 * var(--mm));
  }
  .choices {
    display: grid;
    gap: var(--gap);
  }
  .call {
    border-color: var(--accent);
    color: var(--accent);
  }
  .call svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
  }
  @media (orientation: landscape) {
    h1 {
      font-size: calc(22 * var(--mm));
    }
    .lead {
      font-size: calc(15 * var(--mm));
    }
    .choices.two,
    .do.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .lobby {
      display: none;
    }
  }
`;
