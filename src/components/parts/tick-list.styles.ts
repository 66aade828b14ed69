import { css } from 'lit';

/** Questions as large rows to tick: one row, one target. */
export const tickListStyles = css`
  .ticks {
    display: grid;
    gap: var(--space-2);
    padding: 0;
    margin: 0;
    border: 0;
    min-inline-size: 0;
  }
  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
    align-items: center;
    min-height: 3.25rem;
    max-inline-size: 46rem;
    padding: var(--space-2) var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    cursor: pointer;
  }
  .tick:has(input:checked) {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  .tick:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .tick input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
    outline: none;
  }
`;
