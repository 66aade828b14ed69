import { css } from 'lit';

export const compareScreenStyles = css`
  .dates,
  .curves {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-3) var(--space-5);
  }
  .dates a {
    display: grid;
    gap: var(--space-1);
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: var(--text);
    overflow-wrap: anywhere;
  }
  .curves h3 {
    grid-column: 1 / -1;
  }
  .found {
    padding: 0;
    list-style: none;
    font-size: var(--type-large);
    font-weight: 600;
  }
  .measures {
    padding: 0;
    list-style: none;
    display: grid;
    gap: var(--space-3);
  }
  .measures li {
    display: grid;
  }
  small {
    color: var(--text-quiet);
  }
  th,
  td {
    overflow-wrap: anywhere;
    vertical-align: top;
  }
  /* Three columns of words: on a phone each has a third, and the words their own lines. */
  @media (max-width: 40rem) {
    table {
      table-layout: fixed;
      font-size: var(--type-small);
    }
  }
  fieldset {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--space-3) var(--space-4);
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-5);
  }
  label,
  summary {
    min-height: var(--target);
    align-content: center;
    cursor: pointer;
  }
`;
