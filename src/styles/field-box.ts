import { css } from 'lit';

/** The declarations of what is typed in or chosen from: its size and its edge. */
export const fieldBox = css`
  min-block-size: var(--target);
  padding: var(--space-2) var(--space-3);
  border: 1px solid var(--line-strong);
  border-radius: var(--radius-small);
`;

/** The same of a text, in the letters of the page. */
export const textBox = css`
  ${fieldBox}
  background: var(--surface-raised);
  font: inherit;
  color: inherit;
`;
