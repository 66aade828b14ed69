import { css } from 'lit';

export const lobbyResultStyles = css`
  .result {
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .result h1 {
    font-size: calc(21 * var(--mm));
  }
  .result .kicker {
    color: var(--accent);
    font-weight: 600;
  }
  .result .do {
    grid-template-rows: auto minmax(0, 1fr) auto;
    align-content: stretch;
  }
  .result:not(.pictured) .do {
    grid-template-rows: minmax(0, 1fr) auto;
  }
  lobby-moment {
    inline-size: calc(330 * var(--mm));
    max-inline-size: 100%;
    justify-self: center;
    font-size: var(--word);
  }
  .told {
    display: grid;
    align-content: start;
    gap: calc(0.9 * var(--gap));
    overflow: hidden;
    font-size: calc(17 * var(--mm));
    line-height: 1.22;
  }
  @media (orientation: landscape) {
    .pictured .do {
      grid-template-columns: minmax(0, 6fr) minmax(0, 7fr);
      grid-template-rows: minmax(0, 1fr) auto;
      column-gap: calc(2 * var(--gap));
    }
    .pictured lobby-moment {
      grid-row: 1 / 3;
      inline-size: 100%;
      justify-self: stretch;
    }
    .told {
      font-size: calc(13.5 * var(--mm));
    }
    .pictured .choices {
      grid-template-columns: repeat(auto-fit, minmax(calc(110 * var(--mm)), 1fr));
    }
  }
`;
