import { css } from 'lit';

export const resultScreenStyles = css`
  .name {
    overflow-wrap: anywhere;
  }
  .page {
    gap: var(--space-7);
  }
  header {
    display: grid;
    gap: var(--space-3);
    /* The name of a film may be one long word. */
    overflow-wrap: anywhere;
  }
  h1 {
    max-inline-size: 24em;
  }
  .sure {
    font-size: var(--type-large);
    color: var(--text-quiet);
  }
  film-player {
    margin-block-start: calc(-1 * var(--space-5));
  }
  other-people {
    margin-block-start: calc(-1 * var(--space-5));
  }
  .cards {
    display: grid;
    gap: var(--space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  .notices {
    margin-block-start: calc(-1 * var(--space-5));
    padding: var(--space-3) var(--space-4) var(--space-3) 2em;
    border-inline-start: 4px solid var(--line-strong);
    background: var(--surface-sunken);
    border-radius: var(--radius-small);
    display: grid;
    gap: var(--space-2);
  }
  .next {
    padding-inline-start: 1.25em;
    display: grid;
    gap: var(--space-2);
  }
  .professional {
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--space-3);
  }
  .professional > summary {
    font-size: var(--type-large);
  }
  @media print {
    .page,
    section {
      display: block;
    }
    .page > * + * {
      margin-block-start: 14pt;
    }
    section > * + * {
      margin-block-start: 6pt;
    }
    .whole {
      break-inside: avoid;
    }
    .notices {
      margin-block-start: 14pt;
    }
    .cards {
      grid-template-columns: repeat(3, 1fr);
      gap: 8pt;
    }
    h2 {
      break-after: avoid;
    }
  }
`;
