import { css } from 'lit';
import { fieldBox } from '../../../styles/field-box.ts';

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
    background: var(--surface);
  }
`;
