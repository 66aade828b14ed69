import { css } from 'lit';
import { textBox } from '../../../styles/field-box.ts';

/** Sections of tools beside a report: they are not printed. */
export const toolSectionStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  h2 {
    font-size: var(--type-large);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) var(--space-5);
    align-items: center;
  }
  .choice {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-block-size: var(--target);
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.4rem;
    block-size: 1.4rem;
    accent-color: var(--accent);
  }
  .field {
    display: grid;
    gap: var(--space-1);
    font-weight: 600;
    max-inline-size: 24rem;
  }
  .field input,
  textarea {
    inline-size: 100%;
    ${textBox}
    font-weight: 400;
  }
  textarea {
    min-block-size: 12rem;
    field-sizing: content;
    resize: vertical;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
