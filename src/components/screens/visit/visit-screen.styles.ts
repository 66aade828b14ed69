import { css } from 'lit';

export const visitScreenStyles = css`
  .videos {
    padding: 0;
    list-style: none;
    display: grid;
    gap: var(--space-2) var(--space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  .videos li {
    display: grid;
    gap: var(--space-1);
    justify-items: start;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
    overflow-wrap: anywhere;
  }
  .choice {
    margin-block-end: calc(-1 * var(--space-2));
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .choice [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  /* The letters are those of a highlight there. */
  @media (forced-colors: active) {
    .choice [aria-pressed='true'] {
      background: Highlight;
    }
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-height: var(--target);
  }
  .name {
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .watch {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    align-items: start;
  }
  .folds {
    border-block-end: 1px solid var(--line);
  }
  @media (min-width: 1100px) {
    .watch {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media print {
    .page,
    .watch {
      display: block;
    }
  }
`;
