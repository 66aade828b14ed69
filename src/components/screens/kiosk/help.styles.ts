import { css } from 'lit';

export const helpStyles = css`
  .now,
  .now ul {
    display: grid;
    gap: var(--gap);
  }
  .now ul {
    padding-inline-start: 1.1em;
    font-size: calc(20 * var(--mm));
    line-height: 1.2;
  }
  .now .lead {
    font-size: calc(22 * var(--mm));
  }
  .asks .do {
    align-content: center;
  }
  .asks button.big {
    min-block-size: calc(56 * var(--mm));
    font-size: calc(24 * var(--mm));
  }
  .asks h1 {
    font-size: calc(38 * var(--mm));
  }
  .warning .do {
    align-content: space-between;
  }
  .sign,
  .idle {
    position: fixed;
    inset: 0;
    z-index: 2;
  }
  .sign {
    background: var(--accent);
    color: var(--on-accent);
    text-align: center;
    grid-template-rows: minmax(50%, auto) minmax(0, 1fr);
  }
  .sign h1 {
    font-size: calc(58 * var(--mm));
    line-height: 1;
  }
  .sign .say {
    align-content: center;
    justify-items: center;
    animation: calls 2s ease-in-out infinite;
  }
  .sign .do {
    align-content: space-between;
    justify-items: center;
    padding-block-end: calc(2 * var(--gap));
  }
  @keyframes calls {
    50% {
      opacity: 0.55;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .sign .say {
      animation: none;
    }
  }
  .idle {
    display: grid;
    align-items: end;
    background: rgb(0 0 0 / 60%);
  }
  .asked {
    display: grid;
    justify-items: stretch;
    gap: var(--gap);
    padding: calc(2.5 * var(--gap));
    background: var(--surface);
    text-align: center;
  }
  .asked .left {
    font-size: calc(70 * var(--mm));
    line-height: 1;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  @media (orientation: landscape) {
    /* What is pressed stands at its foot in any case. */
    .warning {
      grid-template-rows: auto minmax(0, 1fr) auto;
    }
    .now ul {
      font-size: calc(15 * var(--mm));
    }
    .asked {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      align-items: center;
    }
    .asked > :not(button, .left) {
      grid-column: span 1;
    }
  }
`;
