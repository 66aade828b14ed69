import { css } from 'lit';

export const recordScreenStyles = css`
  .page {
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
`;
