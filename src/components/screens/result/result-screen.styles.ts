import { css } from 'lit';

export const resultScreenStyles = css`
  .name {
    overflow-wrap: anywhere;
  }
  .page {
    gap: var(--space-6);
  }
  header {
    display: grid;
    gap: var(--space-3);
    /* The name of a video may be one long word. */
    overflow-wrap: anywhere;
  }
  h1 {
    max-inline-size: 24em;
  }
  .watch {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
    align-items: start;
  }
  .video {
    gap: var(--space-3);
  }
  .angles {
    gap: var(--space-3);
  }
  .skip {
    justify-self: start;
  }
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-height: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .folds {
    border-block-end: 1px solid var(--line);
  }
  .notices {
    padding: var(--space-3) var(--space-4) var(--space-3) 2em;
    border-inline-start: 4px solid var(--line-strong);
    background: var(--surface-sunken);
    border-radius: var(--radius-small);
    display: grid;
    gap: var(--space-2);
  }
  h2:focus {
    outline: none;
  }
  @media (max-width: 30rem) {
    .page,
    .watch {
      gap: var(--space-5);
    }
    .page h2 {
      font-size: var(--type-large);
    }
  }
  @media (min-width: 1100px) {
    .watch {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media print {
    .page,
    .watch,
    section {
      display: block;
    }
    .page > * + * {
      margin-block-start: 14pt;
    }
    section > * + * {
      margin-block-start: 6pt;
    }
    .notices {
      margin-block-start: 14pt;
    }
    h2 {
      break-after: avoid;
    }
  }
`;
