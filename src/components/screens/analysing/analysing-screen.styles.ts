import { css } from 'lit';

export const analysingScreenStyles = css`
  .page {
    /* All the buttons are in sight below it. */
    --video-height: max(12rem, min(62vh, 100svh - 23.5rem));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    justify-items: start;
  }
  .video-box[hidden] {
    display: none;
  }
  .bar {
    position: absolute;
    inset: auto 0 0;
    block-size: 0.6rem;
    inline-size: 100%;
    appearance: none;
    border: 0;
    background: rgb(255 255 255 / 25%);
    accent-color: var(--palette-madder-light);
  }
  .bar::-webkit-progress-bar {
    background: rgb(255 255 255 / 25%);
  }
  .bar::-webkit-progress-value {
    background: var(--palette-madder-light);
  }
  .bar::-moz-progress-bar {
    background: var(--palette-madder-light);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3) var(--space-4);
    inline-size: 100%;
  }
  /* Cancel comes first: it stays where it is when the other one comes or goes. */
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4);
    min-block-size: var(--target);
  }
  .sooner {
    flex: 1 1 12rem;
    align-self: center;
  }
  .waiting ol {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: var(--space-5);
    margin-block-start: var(--space-2);
  }
  .waiting li > * {
    vertical-align: middle;
    margin-inline-end: var(--space-3);
    overflow-wrap: anywhere;
  }
  /* A sentence, and not one figure: it wraps. */
  .row .number {
    white-space: normal;
  }
  .stage {
    font-size: var(--type-large);
    font-weight: 600;
  }
  @media (min-width: 60rem) and (orientation: landscape) {
    .page {
      --video-height: 62vh;
    }
    .row {
      grid-template-columns: 28rem 1fr;
      align-items: center;
    }
  }
`;
