import { css } from 'lit';

export const videoPlayerStyles = css`
  :host {
    --thumb: 1.5rem;
    --video-height: 60vh;
  }
  .player {
    inline-size: max(min(100%, 34rem), min(100%, calc(var(--video-height) * var(--video-ratio))));
    margin-inline: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  :host([compact]) {
    --video-height: 34vh;
  }
  :host([compact]) .player {
    gap: var(--space-1);
  }
  @media (min-width: 64rem) {
    :host([compact]) {
      --video-height: 50vh;
    }
  }
  @media (max-width: 40rem) {
    :host([compact]) .keys > button {
      display: none;
    }
  }
  .video-box {
    justify-self: center;
  }
  canvas {
    pointer-events: none;
  }
  .gestures,
  .zoomed {
    position: absolute;
    inset: 0;
  }
  .zoomed {
    transform-origin: 0 0;
  }
  /* One finger scrolls the page while the whole picture is on show, and moves the picture once it is close. */
  .gestures {
    touch-action: pan-x pan-y;
  }
  .gestures[data-close] {
    touch-action: none;
    cursor: grab;
  }
  .video-box[data-picture='hidden'] video {
    visibility: hidden;
  }
  .on-video {
    position: absolute;
    inset-block-start: var(--space-2);
    inset-inline-end: var(--space-2);
    display: flex;
    gap: var(--space-1);
  }
  .on-video button {
    inline-size: var(--target);
    padding: 0;
    border-color: rgb(242 240 233 / 45%);
    background: rgb(6 10 9 / 65%);
    color: #f2f0e9;
    font-size: 1.25rem;
    line-height: 1;
  }
  .on-video svg {
    inline-size: 1.1rem;
    vertical-align: middle;
  }
  .player:fullscreen {
    --video-height: calc(100vh - 15rem);
    inline-size: 100%;
    padding: var(--space-3);
    align-content: center;
    overflow: auto;
    background: var(--surface);
  }
  .player:fullscreen .key {
    display: none;
  }
  .no-video {
    position: absolute;
    /* The feet below stay free. */
    inset: var(--space-3) calc(2 * var(--target) + var(--space-5)) auto var(--space-4);
    color: #f2f0e9;
  }
  .scrubber {
    position: relative;
    display: grid;
  }
  .marks {
    display: grid;
    gap: 0.15rem;
    margin-inline: calc(var(--thumb) / 2);
  }
  .lane {
    position: relative;
    block-size: 0.85rem;
  }
  .dense {
    inline-size: 100%;
    block-size: 0.8rem;
  }
  .mark {
    position: absolute;
    translate: -50% 0;
    inline-size: 0.8rem;
  }
  .mark svg,
  .key-item svg {
    inline-size: 0.8rem;
    block-size: 0.8rem;
  }
  input[type='range'] {
    appearance: none;
    inline-size: 100%;
    block-size: var(--target);
    margin: 0;
    background: transparent;
    cursor: pointer;
  }
  input[type='range']::-webkit-slider-runnable-track {
    block-size: 0.4rem;
    border-radius: 1rem;
    background: var(--line);
  }
  input[type='range']::-moz-range-track {
    block-size: 0.4rem;
    border-radius: 1rem;
    background: var(--line);
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--thumb);
    block-size: var(--thumb);
    margin-block-start: -0.55rem;
    border-radius: 50%;
    border: 3px solid var(--surface);
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  input[type='range']::-moz-range-thumb {
    inline-size: var(--thumb);
    block-size: var(--thumb);
    box-sizing: border-box;
    border-radius: 50%;
    border: 3px solid var(--surface);
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  /* There the browser takes every background away, and with it the track. */
  @media (forced-colors: active) {
    input[type='range']::-webkit-slider-runnable-track {
      forced-color-adjust: none;
      background: CanvasText;
    }
    input[type='range']::-moz-range-track {
      forced-color-adjust: none;
      background: CanvasText;
    }
    input[type='range']::-webkit-slider-thumb {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Canvas;
      box-shadow: 0 0 0 1px CanvasText;
    }
    input[type='range']::-moz-range-thumb {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Canvas;
      box-shadow: 0 0 0 1px CanvasText;
    }
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
  }
  .play {
    min-inline-size: 6rem;
  }
  .controls button:not(.play) {
    min-inline-size: var(--target);
    font-size: 1.5rem;
    line-height: 1;
  }
  .speed,
  select {
    max-inline-size: 100%;
  }
  select {
    min-height: var(--target);
    padding-inline: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding-inline: var(--space-2);
  }
  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--accent);
  }
  .place {
    margin-inline-start: auto;
    color: var(--text-quiet);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    max-inline-size: none;
  }
  .key-item {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .keys dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: var(--space-1) var(--space-4);
    margin-block: var(--space-2);
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    font: inherit;
    text-align: center;
  }
  /* A finger has no keys. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
