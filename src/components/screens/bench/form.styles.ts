import { css } from 'lit';

/** The declarations of what is typed in or chosen from. */
export const fieldBox = css`
  min-height: var(--target);
  padding: var(--space-2) var(--space-3);
  border: 1px solid var(--line-strong);
  border-radius: var(--radius-small);
  background: var(--surface);
`;

/** What is chosen and the button beside it, in a row as far as there is room. */
export const formStyles = css`
  div,
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  select {
    ${fieldBox}
  }
`;
