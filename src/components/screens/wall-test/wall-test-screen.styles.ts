import { css } from 'lit';

export const wallTestScreenStyles = css`
  .lede {
    font-size: var(--type-large);
    color: var(--text-quiet);
    margin-block-start: var(--space-3);
  }
  .how {
    display: grid;
    gap: var(--space-5);
    align-items: center;
  }
  .how svg {
    inline-size: 100%;
    max-inline-size: 22rem;
    block-size: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  .how > div {
    display: grid;
    gap: var(--space-4);
  }
  ol {
    padding-inline-start: 1.25em;
    display: grid;
    gap: var(--space-2);
  }
  .legs {
    display: grid;
    gap: var(--space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  }
  fieldset {
    display: grid;
    gap: var(--space-3);
    align-content: start;
    min-inline-size: 0;
    margin: 0;
    padding: var(--space-4) var(--space-5) var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  fieldset.left {
    border-block-start: 4px solid var(--left);
  }
  fieldset.right {
    border-block-start: 4px dashed var(--right);
  }
  legend {
    float: inline-start;
    padding: 0;
    font-size: var(--type-large);
    font-weight: 650;
  }
  .tries {
    clear: both;
    display: grid;
    gap: var(--space-3);
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .typed input {
    font-size: var(--type-large);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  @media (min-width: 52rem) {
    .how {
      grid-template-columns: 22rem minmax(0, 1fr);
    }
  }
`;
