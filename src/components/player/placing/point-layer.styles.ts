import { css } from 'lit';

export const pointLayerStyles = css`
  :host,
  .surface {
    position: absolute;
    inset: 0;
  }
  .surface:focus-visible {
    outline: 3px solid #f2f0e9;
    outline-offset: -3px;
  }
  .surface[data-unseen] {
    touch-action: none;
    cursor: crosshair;
  }
  /* A hollow ring: what lies under it is to be seen. */
  .point {
    position: absolute;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    translate: -50% -50%;
    border: 2px solid #ff8fab;
    border-radius: 50%;
    background:
      linear-gradient(#ff8fab, #ff8fab) center / 1px 100% no-repeat,
      linear-gradient(#ff8fab, #ff8fab) center / 100% 1px no-repeat;
    filter: drop-shadow(0 0 1px #060a09);
    touch-action: none;
    cursor: move;
  }
  .bar {
    position: absolute;
    inset-block-start: var(--space-2);
    inset-inline-start: var(--space-2);
    /* The buttons of the zoom are in the other corner. */
    max-inline-size: calc(100% - 3 * var(--target) - 3 * var(--space-2));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1);
  }
  /* On a small picture the bar would hide what is to be put in its place. */
  @media (max-width: 40rem) {
    .bar {
      position: fixed;
      z-index: 3;
      inset: auto 0 0;
      max-inline-size: none;
      padding: var(--space-2) var(--space-3);
      background: #060a09;
    }
    .bar output {
      flex: 1 0 100%;
      padding: 0;
      background: none;
    }
  }
  .bar button,
  output {
    padding-inline: var(--space-3);
    border-radius: var(--radius-small);
    background: rgb(6 10 9 / 65%);
    color: #f2f0e9;
  }
  .bar button {
    border-color: rgb(242 240 233 / 45%);
  }
  output {
    font-variant-numeric: tabular-nums;
  }
`;
