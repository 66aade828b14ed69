import { css } from 'lit';

export const chainPictureStyles = css`
  :host {
    display: grid;
    gap: var(--space-4);
  }
  .chain {
    display: grid;
    gap: var(--space-5);
    align-items: start;
  }
  .figure {
    inline-size: 100%;
    max-inline-size: 15rem;
    block-size: auto;
    justify-self: center;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .floor {
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  .near {
    stroke: var(--text-quiet);
    stroke-width: 9;
  }
  .far {
    stroke: var(--line-strong);
    stroke-width: 8;
  }
  .near.arm,
  .far.arm {
    stroke-width: 6;
  }
  .head {
    stroke: var(--text-quiet);
    stroke-width: 5;
    fill: var(--surface);
  }
  .mark {
    stroke-width: 2;
    cursor: pointer;
    color: var(--text);
  }
  .mark .ground {
    fill: var(--surface);
    stroke: none;
  }
  .mark.open .ground {
    stroke: var(--accent);
    stroke-width: 3;
    r: 13px;
  }
  ol {
    padding: 0;
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  li {
    max-inline-size: none;
    border-block-start: 1px solid var(--line);
  }
  li:last-child {
    border-block-end: 1px solid var(--line);
  }
  .link {
    inline-size: 100%;
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: var(--space-1) var(--space-4);
    align-items: center;
    text-align: start;
    border: 0;
    border-radius: 0;
    background: none;
    min-block-size: var(--target);
    padding: var(--space-2) var(--space-3);
    color: var(--text);
  }
  li.open .link {
    background: var(--surface-sunken);
  }
  .grades {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
    font-weight: 400;
  }
  .side {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
  }
  .detail {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4) var(--space-3) var(--space-5);
  }
  figure {
    max-inline-size: 26rem;
  }
  @media (min-width: 48rem) {
    .chain {
      grid-template-columns: minmax(12rem, 1fr) minmax(0, 2fr);
    }
    .figure {
      position: sticky;
      inset-block-start: var(--space-4);
      max-inline-size: 20rem;
    }
  }
  @media (max-width: 30rem) {
    .link {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .chain {
      grid-template-columns: 5cm 1fr;
      gap: 10pt;
    }
    .link {
      min-block-size: 0;
      padding: 2pt 0;
    }
  }
`;
