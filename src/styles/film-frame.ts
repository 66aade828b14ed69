import { css } from 'lit';

/** A film in its frame, with a canvas of lines on it. The host sets the frame's height, and its ratio once known. */
export const filmFrame = css`
  .film {
    position: relative;
    inline-size: min(100%, calc(var(--film-height) * var(--film-ratio, 1.7778)));
    aspect-ratio: var(--film-ratio, 1.7778);
    background: var(--film);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .film video,
  .film canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .film canvas {
    object-fit: fill;
  }
`;
