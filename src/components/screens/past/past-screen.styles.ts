import { css } from 'lit';
import { textBox } from '../../../styles/field-box.ts';

export const pastScreenStyles = css`
  .page {
    display: grid;
    gap: var(--space-5);
  }
  section {
    display: grid;
    gap: var(--space-3);
  }
  ul {
    padding: 0;
    list-style: none;
    display: grid;
    gap: var(--space-3);
  }
  li {
    max-inline-size: none;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  .visit {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .visit summary {
    min-height: var(--target);
    align-content: center;
    cursor: pointer;
  }
  .visit li {
    padding: var(--space-2) 0;
    border: 0;
    border-block-start: 1px solid var(--line);
    border-radius: 0;
    background: none;
  }
  .drawing {
    max-inline-size: 24rem;
    inline-size: 100%;
    block-size: auto;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing .floor,
  .drawing .leg {
    stroke: var(--line-strong);
  }
  .choice {
    display: grid;
    place-items: center;
    min-inline-size: var(--target);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--accent);
  }
  .bin summary {
    min-block-size: var(--target);
    align-content: center;
    cursor: pointer;
  }
  .search {
    display: grid;
    gap: var(--space-1);
    font-weight: 600;
    max-inline-size: 30rem;
  }
  .search input {
    ${textBox}
  }
  .together {
    position: sticky;
    inset-block-end: 0;
    padding-block: var(--space-3);
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  dialog {
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    padding: var(--space-5);
    max-inline-size: 28rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    margin-block-start: var(--space-4);
  }
`;

/** The link of an entry, with what was found and when. */
export const entryLinkStyles = css`
  .entry {
    display: grid;
    gap: var(--space-1);
    flex: 1 1 12rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: var(--text);
    text-decoration: none;
    min-height: var(--target);
    align-content: center;
  }
  .entry strong {
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-underline-offset: 0.25em;
  }
`;
