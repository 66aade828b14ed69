import { css } from 'lit';

export const cycleChartStyles = css`
  figure {
    display: grid;
    gap: var(--space-2);
  }
  .plot {
    position: relative;
    touch-action: pan-y;
    cursor: crosshair;
    border-radius: var(--radius-small);
  }
  svg.chart {
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  text {
    font-family: var(--font);
    fill: var(--text-quiet);
    font-variant-numeric: tabular-nums;
  }
  .grid {
    stroke: var(--line);
    stroke-width: 1;
  }
  .zero {
    stroke: var(--line-strong);
    stroke-width: 1;
  }
  .band {
    fill: var(--band);
  }
  .cursor {
    stroke: var(--text);
    stroke-width: 1.5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
    max-inline-size: none;
  }
  .swatch {
    display: inline-block;
    inline-size: 1.75rem;
    block-size: 0.8rem;
    background: var(--band);
    border: 1px solid var(--line);
    vertical-align: -0.05rem;
    margin-inline-end: 0.4em;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .readout {
    min-block-size: 1.5em;
    max-inline-size: none;
  }
  @media print {
    details {
      display: none;
    }
  }
`;
