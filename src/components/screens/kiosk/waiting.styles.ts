import { css } from 'lit';

export const waitingStyles = css`
  .plan svg {
    block-size: calc(82 * var(--mm));
    margin-inline: auto;
  }
  ol {
    list-style: none;
    counter-reset: step;
    padding: 0;
    display: grid;
    gap: var(--gap);
  }
  ol li {
    counter-increment: step;
    display: grid;
    grid-template-columns: calc(24 * var(--mm)) minmax(0, 1fr);
    gap: calc(1.6 * var(--gap));
    align-items: center;
    font-size: calc(19 * var(--mm));
    line-height: 1.18;
  }
  ol li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: calc(24 * var(--mm));
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .helper {
    padding: calc(5 * var(--mm)) calc(7 * var(--mm));
    border-inline-start: calc(2 * var(--mm)) solid var(--accent);
    background: var(--accent-wash);
  }
  .steps .do {
    align-content: space-evenly;
  }
  .doing {
    display: grid;
    gap: calc(1.5 * var(--gap));
    align-content: center;
    block-size: 100%;
  }
  .thinking .do {
    align-content: stretch;
  }
  progress {
    inline-size: 100%;
    block-size: calc(14 * var(--mm));
    accent-color: var(--accent);
  }
  @media (orientation: landscape) {
    .steps .say {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      padding-block: var(--gap);
    }
    .steps .say h1 {
      order: -1;
    }
    .plan svg {
      block-size: calc(100vh / 3.6);
    }
    ol li {
      font-size: calc(16 * var(--mm));
    }
  }
`;
