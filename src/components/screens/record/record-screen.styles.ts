import { css } from 'lit';

export const recordScreenStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .film {
    position: relative;
    justify-self: center;
    inline-size: min(100%, calc(58vh * 1.7778));
    aspect-ratio: 16 / 9;
    background: var(--film);
    border-radius: var(--radius);
    overflow: hidden;
  }
  video {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .count {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    max-inline-size: none;
    font-size: min(40vh, 50vw);
    line-height: 1;
    font-weight: 700;
    color: #fff;
    background: rgb(6 10 9 / 45%);
  }
  .running {
    position: absolute;
    inset: var(--space-3) auto auto var(--space-3);
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius);
    background: rgb(6 10 9 / 75%);
    color: #fff;
    font-size: var(--type-title);
  }
  .dot {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 50%;
    background: var(--palette-madder-light);
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
  label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  select {
    min-height: var(--target);
    padding-inline: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    max-inline-size: 16rem;
  }
  /* A phone held wide: the walker fills the screen, and the buttons lie over the picture's edge. */
  @media (orientation: landscape) and (max-height: 32rem) {
    .page > h1 {
      position: absolute;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .page > .film {
      inline-size: calc(42vh * 1.7778);
    }
    .stage {
      position: relative;
      block-size: calc(100dvh - 6rem);
      min-block-size: 14rem;
      margin-inline: calc(-1 * var(--space-4));
      background: var(--film);
      border-radius: var(--radius);
      overflow: hidden;
    }
    .stage .film {
      inline-size: 100%;
      block-size: 100%;
      aspect-ratio: auto;
      border-radius: 0;
    }
    .stage .row {
      position: absolute;
      inset: auto 0 0;
      z-index: 1;
      flex-wrap: nowrap;
      padding: var(--space-2) var(--space-3);
    }
    .stage .big {
      min-height: var(--target);
    }
    .stage label {
      flex-wrap: nowrap;
      padding-inline-start: var(--space-3);
      border-radius: var(--radius);
      background: rgb(6 10 9 / 75%);
      color: #fff;
    }
    .stage select {
      color: var(--text);
    }
    :host([filming]) .stage {
      position: fixed;
      inset: 0;
      z-index: 3;
      block-size: auto;
      margin: 0;
      border-radius: 0;
    }
  }
`;
