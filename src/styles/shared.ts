import { css } from 'lit';
import { fieldBox } from './field-box.ts';

/** Looks that every element shares: text, buttons, links, focus. Element styles come after it. */
export const shared = css`
  :host {
    display: block;
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.15;
    text-wrap: balance;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  h1 {
    font-size: var(--type-headline);
  }
  h2 {
    font-size: var(--type-title);
  }
  h3 {
    font-size: var(--type-large);
  }
  p,
  li,
  dd {
    text-wrap: pretty;
    max-width: var(--measure);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--accent-deep);
  }
  small,
  .small {
    font-size: var(--type-small);
  }
  .quiet {
    color: var(--text-quiet);
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  button,
  .button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: var(--space-2) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: var(--text);
    font-weight: 600;
    text-decoration: none;
    text-align: start;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--text);
    color: var(--text);
  }
  button.primary,
  .button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover,
  .button.primary:hover {
    background: var(--accent-deep);
    border-color: var(--accent-deep);
    color: var(--on-accent);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  h1:focus {
    outline: none;
  }
  summary {
    min-height: var(--target);
    padding-block: var(--space-2);
    cursor: pointer;
    font-weight: 600;
  }
  svg {
    display: block;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button,
    .button {
      border: 1px solid ButtonText;
    }
    /* It has lost its colour, which says that it comes first. */
    button.primary,
    .button.primary {
      border-width: 3px;
    }
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .screen-only {
      display: none !important;
    }
  }
  @media not print {
    .print-only {
      display: none !important;
    }
  }
`;

/** A screen as a page of sections, one below the other. Screens with more to tell set the page's gap wider. */
export const stacked = css`
  .page,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .page {
    gap: var(--space-6);
  }
`;

/** Tables of figures, on screen and on paper. */
export const tables = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    color: var(--text-quiet);
    padding-block-end: var(--space-2);
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-block-end: 1px solid var(--line);
  }
  th {
    font-weight: 600;
  }
  thead th {
    color: var(--text-quiet);
    font-size: var(--type-small);
  }
  .right {
    text-align: end;
  }
  @media print {
    .scroll {
      overflow: visible;
      break-inside: avoid;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      padding-block: 2.5pt;
    }
  }
`;

/** A labelled field for a number, and what is wrong with what was typed. */
export const typedNumbers = css`
  .typed {
    display: grid;
    gap: var(--space-1);
    align-content: start;
    font-weight: 600;
  }
  .typed input {
    inline-size: 100%;
    min-inline-size: 0;
    ${fieldBox}
    background: var(--surface);
    font-variant-numeric: tabular-nums;
  }
  .typed input[aria-invalid='true'] {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
  }
  .wrong {
    color: var(--accent);
    font-weight: 600;
  }
`;
