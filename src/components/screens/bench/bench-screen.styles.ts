import { css } from 'lit';
import { fieldBox } from '../../../styles/field-box.ts';

export const benchScreenStyles = css`
  header {
    display: grid;
    gap: var(--space-3);
  }
  h2 {
    font-size: var(--type-large);
  }
  /* What is sticky in a grid stays in its own row. */
  .bench {
    display: flex;
    flex-direction: column;
    gap: var(--space-4) var(--space-6);
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
  }
  /* The frame stays in sight while something is done to it. */
  @media (min-height: 40rem) {
    .desk {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      max-block-size: 100dvh;
      overflow-y: auto;
      padding-block: var(--space-2);
      background: var(--surface);
    }
  }
  @media (min-width: 64rem) {
    .bench {
      display: grid;
      grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
      align-items: start;
    }
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding-block-start: var(--space-1);
  }
  .tools button {
    padding-inline: var(--space-3);
    font-size: var(--type-small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  .initials {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    font-weight: 600;
  }
  .initials input {
    inline-size: 6rem;
  }
  .initials input,
  select {
    ${fieldBox}
    background: var(--surface);
  }
  .strides {
    display: grid;
    gap: var(--space-1) var(--space-5);
    padding: 0;
    list-style: none;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
  }
  .strides li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-3);
  }
  .use {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target);
  }
  .use input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    accent-color: var(--accent);
  }
  table {
    font-size: var(--type-small);
  }
  td,
  th {
    padding-block: var(--space-1);
  }
  .measures {
    max-inline-size: 48rem;
  }
`;
