import { css } from 'lit';

/** What is to be done before the camera is shown: three drawings with their sentences, and the button. */
export const placingStyles = css`
  .placing {
    position: relative;
    display: grid;
    align-content: safe center;
    justify-items: center;
    gap: var(--space-3);
    padding: 4rem var(--space-4) var(--space-4);
    background: var(--surface);
    color: var(--text);
    overflow: auto;
    font-size: clamp(1rem, 1.7vmax, 1.75rem);
  }
  .placing .small {
    font-size: max(0.875rem, 0.8em);
  }
  .placing .steps {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: var(--space-4);
    max-inline-size: 64rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .placing li {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    gap: var(--space-4);
    align-items: center;
  }
  .placing li h2 {
    font-size: 1.15em;
  }
  .placing svg {
    inline-size: 100%;
  }
  .placing > p {
    max-inline-size: 64rem;
  }
  /* A phone whose letters are twice as large has no room for a drawing beside them. */
  @media (max-width: 18rem) {
    .placing {
      padding-inline: var(--space-3);
    }
    .placing li {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    .placing svg {
      block-size: 5rem;
    }
  }
  @media (orientation: landscape) {
    .placing {
      padding-block-start: var(--space-4);
    }
    .placing .steps {
      grid-auto-flow: column;
      padding-inline: 3rem;
    }
    .placing li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: var(--space-2);
    }
    .placing svg {
      block-size: min(22vh, 11rem);
      inline-size: auto;
    }
  }
  @media (orientation: landscape) and (max-height: 32rem) {
    .placing {
      gap: var(--space-2);
      padding-block: var(--space-2);
      line-height: 1.35;
    }
    .placing .big {
      min-height: 3.25rem;
    }
  }
`;
