import { css } from 'lit';

/** The page before and after the camera: what went wrong, and what was filmed. */
export const recordScreenStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) var(--space-4);
    align-items: center;
  }
  .big {
    min-height: 4rem;
    font-size: var(--type-large);
    padding-inline: var(--space-5);
    text-align: center;
  }
  .two {
    flex-direction: column;
    gap: 0;
  }
  .two small {
    font-weight: 400;
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .review .video-box {
    background: var(--video-back);
    border-radius: var(--radius);
    overflow: hidden;
    block-size: 34vh;
  }
  .review video {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .answers {
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }
  .answers .row > * {
    flex: 1 1 auto;
  }
  [popover]:popover-open {
    display: grid;
    gap: var(--space-4);
    max-inline-size: min(24rem, 100vi - 2 * var(--space-4));
    padding: var(--space-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: var(--text);
    font-size: var(--type-large);
  }
  [popover]::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .stumble {
    display: grid;
    gap: var(--space-4);
    font-size: var(--type-large);
  }
  /* A person who has just stumbled hits a wide button. */
  .stumble .row > * {
    flex: 1 1 auto;
  }
  /* A phone whose letters are twice as large. */
  @media (max-width: 18rem) {
    .big {
      padding-inline: var(--space-3);
    }
    .stumble {
      gap: var(--space-3);
      font-size: var(--type-body);
    }
  }
  @media (orientation: landscape) {
    .review {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(15rem, 22rem);
    }
    .review .video-box {
      grid-area: 1 / 1 / span 2;
      block-size: min(62vh, 34rem);
    }
  }
  @media (orientation: landscape) and (max-height: 32rem) {
    .page > h1 {
      position: absolute;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .review {
      row-gap: var(--space-2);
    }
    .review h1 {
      font-size: var(--type-large);
    }
    .answers {
      gap: var(--space-2);
    }
    .answers .big {
      min-height: 3.25rem;
    }
    /* What is said beside what is pressed, so that whose number it is needs no scrolling. */
    .stumble {
      grid-template: repeat(4, auto) 1fr / minmax(0, 1fr) minmax(auto, 42%);
      gap: var(--space-2) var(--space-4);
      font-size: var(--type-body);
      line-height: 1.35;
    }
    .stumble > * {
      grid-column: 1;
    }
    .stumble .call,
    .stumble .row {
      grid-column: 2;
    }
    .stumble .call {
      grid-row: 1;
    }
    .stumble .row {
      grid-row: 2 / -1;
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: stretch;
      gap: var(--space-2);
    }
    .stumble .big {
      min-height: 3.25rem;
      flex: none;
      padding-inline: var(--space-3);
    }
    .stumble .where {
      font-size: var(--type-small);
    }
  }
  .drafts {
    padding: 0;
    list-style: none;
    display: grid;
    gap: var(--space-2);
    margin-block-start: var(--space-2);
  }
  .drafts li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    overflow-wrap: anywhere;
  }
`;
