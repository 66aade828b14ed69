import { css } from 'lit';
import { textBox } from '../../../styles/field-box.ts';

export const reportScreenStyles = css`
  header {
    display: grid;
    gap: var(--space-3);
  }
  p,
  dd {
    max-inline-size: none;
    /* A source's address is one long word. */
    overflow-wrap: anywhere;
  }
  h1 {
    /* "profesionales" is wider than a phone at 200 %. */
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: var(--type-large);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  table {
    font-size: var(--type-small);
  }
  td,
  th {
    padding-block: var(--space-1);
  }
  .long th {
    min-inline-size: 9rem;
  }
  .long thead th:not(:first-child) {
    min-inline-size: 0;
  }
  .cycles {
    hyphens: auto;
  }
  .cycles td {
    white-space: nowrap;
  }
  .cycles td[colspan] {
    white-space: normal;
  }
  .mean > * {
    font-weight: 600;
  }
  .spread > * {
    border-block-end: 2px solid var(--line-strong);
  }
  .spread small {
    display: block;
  }
  .fields {
    display: grid;
    gap: var(--space-3) var(--space-5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }
  label {
    display: grid;
    gap: var(--space-1);
    font-weight: 600;
  }
  input,
  textarea {
    inline-size: 100%;
    ${textBox}
    font-weight: 400;
  }
  textarea {
    min-block-size: 8rem;
  }
  .conditions {
    border: 0;
    padding: 0;
    margin: 0;
  }
  .conditions legend {
    font-weight: 600;
  }
  .condition {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    font-weight: 400;
    cursor: pointer;
  }
  .condition input {
    inline-size: 1.4rem;
    min-block-size: 1.4rem;
    block-size: 1.4rem;
    accent-color: var(--accent);
  }
  .charts {
    display: grid;
    gap: var(--space-5) var(--space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  }
  .chart {
    display: grid;
    gap: var(--space-1);
    align-content: start;
    break-inside: avoid;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
  }
  .swatch {
    display: inline-block;
    inline-size: 1.75rem;
    block-size: 0.8rem;
    background: var(--band);
    border: 1px solid var(--line);
    margin-inline-end: 0.4em;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .sign {
    display: grid;
    grid-template-columns: 2fr 1fr;
    gap: var(--space-5);
  }
  .sign p {
    padding-block-start: var(--space-1);
    border-block-start: 1px solid var(--text);
    margin-block-start: 4rem;
  }
  @media print {
    .page,
    section {
      display: block;
    }
    section {
      margin-block-start: 12pt;
    }
    section > * + * {
      margin-block-start: 4pt;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    .whole {
      break-inside: avoid;
    }
    .long .scroll {
      break-inside: auto;
    }
    td,
    th {
      padding-block: 1.5pt;
    }
    input {
      border: 0;
      border-block-end: 1px solid var(--text);
      border-radius: 0;
      padding: 0;
      min-block-size: 18pt;
    }
    .fields {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .how {
      break-after: avoid;
      break-inside: avoid;
    }
    .charts {
      grid-template-columns: 1fr 1fr;
      gap: 8pt 14pt;
    }
    .paper-notes {
      min-block-size: 32mm;
      border: 1px solid var(--line-strong);
      padding: 4pt;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .sign p {
      margin-block-start: 16mm;
    }
  }
`;
