import { css } from 'lit';

export const annotateStyles = css`
  .draw-on {
    position: absolute;
    inset: 0;
    touch-action: none;
    cursor: crosshair;
  }
  .draw-on:focus-visible {
    outline: 3px solid #f2f0e9;
    outline-offset: -3px;
  }
  .cross {
    display: none;
    position: absolute;
    inline-size: 2rem;
    block-size: 2rem;
    translate: -50% -50%;
    background:
      linear-gradient(#ff8fab, #ff8fab) center / 2px 100% no-repeat,
      linear-gradient(#ff8fab, #ff8fab) center / 100% 2px no-repeat;
    filter: drop-shadow(0 0 1px #060a09);
    pointer-events: none;
  }
  .draw-on:focus-visible .cross {
    display: block;
  }
  .annotate {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }
  .annotate h3 {
    font-size: 1rem;
  }
  .annotate [aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .annotate .note input {
    inline-size: min(100%, 24rem);
  }
  .drawn {
    padding: 0;
    list-style: none;
    display: grid;
    gap: var(--space-1);
  }
  .drawn li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
  }
  .drawn span {
    flex: 1 1 10rem;
    overflow-wrap: anywhere;
  }
`;
