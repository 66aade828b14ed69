import { css } from 'lit';

/** The camera over the whole screen. What lies on its picture is white on dark in either colour scheme. */
export const stageStyles = css`
  .stage {
    position: fixed;
    inset: 0;
    z-index: 10;
    display: grid;
    background: var(--video-back);
    color: #fff;
    overflow: hidden;
  }
  .stage > video,
  .stage > live-view {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  /* For the eye only: it is recorded and looked at as it is. */
  .mirror {
    transform: scaleX(-1);
  }
  .outline {
    position: absolute;
    inset: 0;
    margin: auto;
    /* As tall as somebody should be in the picture, which may be wider than the screen. */
    block-size: min(66%, calc(66vw / var(--shape, 1)));
    stroke: #fff;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-dasharray: 4 3.5;
    opacity: 0.75;
  }
  .caption {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    justify-items: center;
    gap: var(--space-2);
    padding: max(var(--space-2), env(safe-area-inset-top)) 4.5rem var(--space-2);
    text-align: center;
  }
  .instruction {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.35em;
    max-inline-size: none;
    padding: 0.15em 0.5em;
    border-radius: var(--radius);
    background: rgb(6 10 9 / 82%);
    font-size: max(1.75rem, 10.5vmin);
    font-weight: 700;
    line-height: 1.05;
    text-wrap: balance;
  }
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    stroke: currentcolor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .aside,
  .pass,
  .turn-phone {
    max-inline-size: none;
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius);
    background: rgb(6 10 9 / 75%);
    font-weight: 600;
  }
  /* To be read from where somebody stands, as the line above it. */
  .aside {
    font-size: max(1rem, 4.5vmin);
  }
  .foot {
    position: absolute;
    inset: auto 0 0;
    display: grid;
    justify-items: start;
    gap: var(--space-1);
  }
  .pass,
  .turn-phone {
    margin-inline: var(--space-3);
  }
  .turn-phone {
    display: none;
  }
  @media (orientation: portrait) and (max-width: 40rem) {
    .turn-phone {
      display: block;
    }
  }
  @media (orientation: portrait) {
    .caption {
      padding-block-start: 4rem;
      padding-inline: var(--space-3);
    }
    .instruction {
      flex-direction: column;
      gap: 0;
    }
  }
  .count {
    max-inline-size: none;
    padding-inline: 0.25em;
    border-radius: var(--radius);
    background: rgb(6 10 9 / 60%);
    font-size: 60vmin;
    font-weight: 700;
    line-height: 1;
  }
  .running {
    position: absolute;
    inset: auto auto 6rem var(--space-3);
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius);
    background: rgb(6 10 9 / 80%);
    font-size: var(--type-title);
    white-space: normal;
  }
  .steps-counted {
    margin-inline-start: var(--space-3);
    font-size: var(--type-large);
  }
  .dot {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 50%;
    background: var(--palette-madder-light);
  }
  /* Where colours are forced a background is not drawn; a border is. */
  @media (forced-colors: active) {
    .dot {
      border: 0.35em solid CanvasText;
    }
  }
  .leave {
    position: absolute;
    inset: max(var(--space-3), env(safe-area-inset-top)) auto auto
      max(var(--space-3), env(safe-area-inset-left));
    inline-size: var(--target);
    padding: 0;
    border-radius: 50%;
  }
  .bar {
    inline-size: 100%;
    display: flex;
    align-items: center;
    gap: var(--space-3);
    padding: var(--space-3) max(var(--space-3), env(safe-area-inset-left))
      max(var(--space-3), env(safe-area-inset-bottom));
    background: linear-gradient(transparent, rgb(6 10 9 / 70%));
    color: var(--text);
  }
  .bar .big {
    flex: 1 1 auto;
    max-inline-size: 26rem;
    margin-inline: auto;
    padding-inline: var(--space-3);
  }
  .bar select {
    min-height: 4rem;
    padding-inline: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  .round {
    flex: none;
    inline-size: 4rem;
    block-size: 4rem;
    padding: 0;
    font-size: 1.75rem;
    border-radius: 50%;
  }
  /* A phone whose letters are twice as large: what is to be done comes before what else is good to know. */
  @media (max-width: 18rem) {
    .instruction {
      font-size: 1.5rem;
    }
    .aside,
    .pass,
    .turn-phone {
      display: none;
    }
    .running {
      inset-block-end: 4.25rem;
      margin-inline-end: var(--space-2);
      padding-block: 0;
      line-height: 1.2;
    }
    .running,
    .steps-counted {
      font-size: var(--type-body);
    }
    .bar {
      flex-wrap: wrap;
      gap: var(--space-2);
      padding: var(--space-2);
    }
    .bar .big {
      flex-basis: 6rem;
    }
    .bar:has(select) .big {
      flex-basis: 100%;
    }
    .bar .big,
    .bar select {
      min-height: 3rem;
      padding-inline: var(--space-2);
      font-size: var(--type-body);
      line-height: 1.15;
    }
    .bar .round {
      inline-size: 3rem;
      block-size: 3rem;
    }
  }
`;
