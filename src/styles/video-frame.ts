import { css } from 'lit';

/** A video in its frame, with a canvas of lines on it. The host sets the frame's height, and its ratio once known. */
export const videoFrame = css`
  .video-box {
    position: relative;
    inline-size: min(100%, calc(var(--video-height) * var(--video-ratio, 1.7778)));
    aspect-ratio: var(--video-ratio, 1.7778);
    background: var(--video-back);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .video-box video,
  .video-box canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .video-box canvas {
    object-fit: fill;
  }
`;
