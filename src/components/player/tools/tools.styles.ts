import { css } from 'lit';

export const toolStyles = css`
  .tool-rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding-block: var(--space-2) var(--space-3);
  }
  .tools summary {
    min-height: var(--target);
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  fieldset,
  .tool-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: end;
  }
  .choice {
    display: grid;
    /* A list is as wide as its longest choice, or as there is room. */
    grid-template-columns: minmax(0, max-content);
    gap: var(--space-1);
    font-size: var(--type-small);
  }
  .choice input,
  .choice select {
    min-height: var(--target);
    font-size: 1rem;
  }
  .choice input {
    inline-size: 6rem;
    padding-inline: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: inherit;
    font-family: inherit;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target);
  }
  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--accent);
  }
  .choice select {
    padding-inline: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  .keys-list {
    max-inline-size: min(34rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    overflow: auto;
    padding: var(--space-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: var(--text);
  }
  .keys-list::backdrop {
    background: rgb(6 10 9 / 55%);
  }
  .keys-list h2 {
    font-size: var(--type-large);
  }
`;
