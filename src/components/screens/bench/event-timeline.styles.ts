import { css } from 'lit';

export const eventTimelineStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .scroll {
    overflow-x: auto;
    padding-block-end: var(--space-2);
  }
  .legs {
    display: grid;
    gap: var(--space-4);
    min-inline-size: 100%;
    inline-size: calc(var(--seconds) * 5rem);
  }
  .leg {
    display: grid;
    gap: var(--space-1);
    --colour: var(--left);
  }
  .leg[data-side='right'] {
    --colour: var(--right);
  }
  h3,
  .name {
    position: sticky;
    inset-inline-start: 0;
    justify-self: start;
    inline-size: max-content;
  }
  h3 {
    font-size: var(--type-body);
  }
  .row {
    display: grid;
  }
  .track {
    position: relative;
    block-size: 2rem;
    margin-inline: 0.75rem;
    background: linear-gradient(var(--line-strong), var(--line-strong)) center / 100% 1px no-repeat;
  }
  .now {
    position: absolute;
    inset-block: -0.25rem;
    inset-inline-start: var(--at);
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--text);
    pointer-events: none;
  }
  .event {
    position: absolute;
    inset-inline-start: var(--at);
    inline-size: 1.5rem;
    block-size: 2rem;
    min-height: 0;
    margin-inline-start: -0.75rem;
    padding: 0;
    border: 0;
    background: none;
    touch-action: pan-y;
    cursor: ew-resize;
  }
  .event::before {
    content: '';
    inline-size: 0.625rem;
    block-size: 1.5rem;
    border: 2px solid var(--colour);
    border-radius: var(--radius-small);
    background: var(--surface-raised);
  }
  .event[aria-pressed='true']::before {
    background: var(--colour);
  }
  .event:hover::before {
    border-color: var(--text);
  }
  .event:focus-visible,
  .event[aria-pressed='true'] {
    z-index: 1;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .buttons p {
    min-inline-size: min(100%, 22rem);
    white-space: normal;
  }
  @media (forced-colors: active) {
    .event::before {
      border-color: ButtonText;
    }
    .event[aria-pressed='true']::before {
      background: Highlight;
    }
    .now {
      background: CanvasText;
    }
  }
`;
