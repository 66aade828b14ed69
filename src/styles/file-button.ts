import { css } from 'lit';

/** A label that looks like a button, with the file input that it opens laid over it. */
export const fileButton = css`
  .open {
    position: relative;
    justify-self: start;
  }
  .open input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .open:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;
