import { css } from 'lit';

export const attractStyles = css`
  .attract {
    grid-template-rows: minmax(0, 1fr) auto auto;
  }
  .attract .say {
    grid-template-rows: minmax(0, 1fr) auto auto;
    justify-items: center;
    text-align: center;
  }
  .attract h1 {
    font-size: calc(36 * var(--mm));
  }
  .attract .other {
    font-size: calc(24 * var(--mm));
    font-weight: 600;
    line-height: 1.25;
    color: var(--text-quiet);
  }
  .attract .lead {
    max-inline-size: calc(330 * var(--mm));
  }
  .figure {
    block-size: 100%;
    inline-size: auto;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--text);
    stroke-width: 7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure .far {
    stroke: var(--line-strong);
  }
  .figure .head {
    fill: var(--text);
  }
  .figure .ankle {
    fill: var(--accent);
    stroke: none;
  }
  .figure .floor {
    stroke: var(--line-strong);
    stroke-width: 3;
    stroke-dasharray: 18 14;
  }
  .languages {
    display: flex;
    gap: var(--gap);
  }
  .languages button {
    flex: 1;
    min-block-size: calc(34 * var(--mm));
    font-size: calc(18 * var(--mm));
  }
  .languages [aria-pressed='true'] {
    border-color: var(--accent);
    border-width: calc(1.6 * var(--mm));
    color: var(--accent);
  }
  .start {
    min-block-size: calc(66 * var(--mm));
    font-size: calc(36 * var(--mm));
  }
  .clinic {
    text-align: center;
    color: var(--text-quiet);
  }
  .closed .say {
    align-content: center;
    text-align: center;
    grid-row: 1 / -1;
  }
  @media (orientation: landscape) {
    .attract {
      grid-template-rows: minmax(calc(100% / 3), 1fr) auto auto;
    }
    .attract .say {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      grid-template-rows: minmax(0, 1fr) minmax(0, 1fr);
      justify-items: start;
      text-align: start;
    }
    .attract .title {
      align-self: end;
    }
    .attract .figure {
      grid-row: 1 / -1;
      justify-self: center;
    }
    .start {
      min-block-size: calc(52 * var(--mm));
    }
  }
`;
