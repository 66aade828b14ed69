import { css } from 'lit';

export const lobbyWalkStyles = css`
  .walk {
    grid-template-rows: auto minmax(0, 1fr) auto;
    background: var(--video-back);
    color: #f2f0e9;
  }
  .walk .say {
    padding: 0;
    gap: calc(0.6 * var(--gap));
  }
  .walk h1 {
    padding-inline: calc(2.5 * var(--gap));
    font-size: calc(15 * var(--mm));
    font-weight: 500;
  }
  .view {
    position: relative;
    block-size: 30vh;
    transform: scaleX(-1);
    overflow: hidden;
  }
  .view video {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .recorded {
    position: absolute;
    inset-block-start: var(--gap);
    inset-inline-start: var(--gap);
    inline-size: calc(14 * var(--mm));
    block-size: calc(14 * var(--mm));
    border-radius: 50%;
    background: #e5484d;
    outline: calc(1 * var(--mm)) solid #f2f0e9;
  }
  .walk .do {
    align-content: space-evenly;
    padding-block: 0;
  }
  .cue {
    block-size: calc(1.12 * var(--cue-height));
    display: grid;
    align-items: center;
    justify-items: center;
    grid-template-columns: minmax(0, 1fr);
  }
  .cue .word {
    inline-size: max-content;
    max-inline-size: none;
    font-size: var(--cue);
    line-height: 0.75;
    font-weight: 700;
    letter-spacing: -0.01em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .cue svg {
    block-size: var(--cue-height);
    inline-size: auto;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .caption {
    font-size: var(--caption);
    line-height: 1.02;
    font-weight: 600;
    text-align: center;
    text-wrap: balance;
    min-block-size: 2.04em;
  }
  .walk button:not(.primary) {
    background: transparent;
    color: inherit;
    border-color: currentColor;
  }
  @media (orientation: landscape) {
    .walk {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
    }
    .walk .say {
      grid-column: 1;
      align-content: start;
    }
    .view {
      block-size: 42vh;
    }
    .walk .do {
      grid-row: 1 / 3;
      grid-column: 2;
      align-content: space-evenly;
    }
    .walk .bar {
      grid-column: 1 / -1;
    }
  }
`;
