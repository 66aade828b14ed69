import { css } from 'lit';

/** The code on the screen, and the result on paper. */
export const takeStyles = css`
  .take {
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .take .do {
    grid-template-rows: minmax(0, 1fr) auto;
    align-content: stretch;
  }
  @media (orientation: landscape) {
    .take .do {
      grid-template-rows: minmax(0, 1fr);
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .take .choices.two {
      grid-template-columns: minmax(0, 1fr);
      align-self: end;
    }
  }
  take-away-code {
    place-self: center;
  }
  .paper {
    font-size: 12pt;
  }
`;
