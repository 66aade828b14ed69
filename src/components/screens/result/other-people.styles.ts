import { css } from 'lit';

export const otherPeopleStyles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  dialog {
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    padding: clamp(var(--space-4), 3vw, var(--space-5));
    inline-size: fit-content;
    max-inline-size: min(70rem, calc(100vw - 2 * var(--space-3)));
  }
  dialog[open] {
    display: grid;
    gap: var(--space-4);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .still {
    position: relative;
    isolation: isolate;
    inline-size: fit-content;
    justify-self: center;
    overflow: hidden;
    border-radius: var(--radius-small);
    background: var(--video-back);
  }
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 58vh;
  }
  /* A picture is neither light nor dark: the outline carries its own contrast. */
  .person {
    position: absolute;
    translate: -50% -50%;
    min-inline-size: var(--target);
    min-block-size: var(--target);
    align-items: start;
    justify-content: start;
    padding: 0;
    border: 3px dashed #fff;
    border-radius: var(--radius-small);
    background: transparent;
    box-shadow:
      0 0 0 2px #06090a,
      inset 0 0 0 2px #06090a;
  }
  .person:hover,
  .person:focus-visible {
    border-color: #fff;
    background: rgb(255 255 255 / 22%);
  }
  .person[aria-pressed='true'] {
    border-style: solid;
    border-width: 5px;
  }
  .tag {
    padding: 0.1rem 0.4rem;
    background: #06090a;
    color: #fff;
    font-size: var(--type-small);
    line-height: 1.3;
    border-end-end-radius: var(--radius-small);
  }
  @media (forced-colors: active) {
    .person[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
