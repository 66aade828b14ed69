import { css } from 'lit';

export const twoVideosStyles = css`
  .pair {
    display: grid;
    gap: var(--space-3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    align-content: start;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
    overflow-wrap: anywhere;
  }
  .line {
    inline-size: 2rem;
    border-block-start: 3px solid var(--text);
  }
  .line.second {
    border-color: var(--accent);
    border-block-start-style: dashed;
  }
  .scrub {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
  }
  .scrub input {
    flex: 1 1 6rem;
    min-inline-size: 0;
    block-size: var(--target);
    accent-color: var(--accent);
  }
  .scrub output {
    min-inline-size: 4rem;
    text-align: end;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .picked {
    display: grid;
    /* A list is as wide as its longest choice, or as there is room. */
    grid-template-columns: minmax(0, max-content);
    gap: var(--space-1);
    font-size: var(--type-small);
  }
  select {
    min-height: var(--target);
    padding-inline: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    font-size: 1rem;
  }
  @media print {
    .pair,
    .scrub,
    .choices {
      display: none;
    }
  }
`;
