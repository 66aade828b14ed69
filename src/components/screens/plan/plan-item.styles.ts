import { css } from 'lit';

export const planItemStyles = css`
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  ol {
    display: grid;
    gap: var(--space-4);
    padding: 0;
    list-style: none;
    counter-reset: item;
  }
  .item {
    display: grid;
    gap: var(--space-4);
    max-inline-size: none;
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    counter-increment: item;
  }
  .item :is(h2, h4) {
    margin: 0;
    font-size: var(--type-large);
    line-height: 1.2;
  }
  .item h4::before {
    content: counter(item) '. ';
    color: var(--accent);
  }
  .item svg {
    inline-size: 100%;
    max-inline-size: 13rem;
    block-size: auto;
    background: var(--surface);
    border-radius: var(--radius-small);
  }
  .text {
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }
  ol.steps {
    list-style: decimal;
    padding-inline-start: 1.25em;
    display: grid;
    gap: var(--space-1);
  }
  dl {
    display: grid;
    gap: var(--space-2);
  }
  dt,
  dd {
    display: inline;
  }
  dt {
    font-weight: 600;
  }
  dt::after {
    content: ':';
  }
  h3:focus {
    outline: none;
  }
  .changed {
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: var(--space-3);
  }
  .left-out {
    padding-inline-start: 1.25em;
  }
  @media (min-width: 40rem) {
    .item {
      grid-template-columns: 13rem minmax(0, 1fr);
    }
  }
  .first {
    font-size: var(--type-large);
  }
  summary {
    padding-block: var(--space-3);
    font-weight: 600;
    cursor: pointer;
  }
  @media print {
    /* What is folded on the screen is not folded on paper. */
    details::details-content {
      content-visibility: visible;
    }
    ol {
      gap: 6pt;
    }
    .item {
      grid-template-columns: 3.6cm minmax(0, 1fr);
      gap: 8pt;
      padding: 6pt 8pt;
      break-inside: avoid;
    }
    .text,
    dl {
      gap: 2pt;
    }
  }
`;
