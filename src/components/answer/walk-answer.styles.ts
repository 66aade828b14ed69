import { css } from 'lit';

export const walkAnswerStyles = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }
  .said,
  .now {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    align-content: start;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: clamp(1.375rem, 1.1rem + 1vw, 1.75rem);
    max-inline-size: 24em;
    text-wrap: wrap;
  }
  .ankles {
    font-weight: 650;
    font-size: var(--type-large);
  }
  .sure {
    color: var(--text-quiet);
  }
  .sample {
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius-small);
    background: var(--surface-sunken);
  }
  .missed {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
  }
  .warned > summary {
    display: none;
  }
  @media (min-width: 48rem) {
    .answer {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: var(--space-6);
    }
    .picture {
      grid-column: 2;
      grid-row: 1;
    }
    .now {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .answer {
      grid-template-columns: minmax(0, 1fr) 6.5cm;
      gap: 8pt 14pt;
    }
    .picture {
      grid-column: 2;
      grid-row: 1;
    }
    .now {
      grid-column: 1 / -1;
      gap: 6pt;
    }
    .said {
      gap: 5pt;
    }
    .plan > summary {
      list-style: none;
    }
  }
`;
