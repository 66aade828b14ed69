import type { Point } from '#core/drawing/shape.ts';
import { placeAt, type Zoom } from '../zoom/zoom.ts';

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How a video is on show: whole in a box, with bars beside it where their shapes differ, and then from so near. */
export interface PictureView {
  readonly box: Size;
  readonly video: Size;
  readonly zoom: Zoom;
}

/** The place of the video, px, that is seen at a place of the box, both from their top left corners. */
export function videoPlace({ box, video, zoom }: PictureView, at: Point): Point {
  const { scale, left, top } = fitted(box, video);
  const share = placeAt(zoom, { x: at.x / box.widthPx, y: at.y / box.heightPx });
  return {
    x: (share.x * box.widthPx - left) / scale,
    y: (share.y * box.heightPx - top) / scale,
  };
}

/** The place of the box at which a place of the video is seen. */
export function boxPlace({ box, video, zoom }: PictureView, at: Point): Point {
  const { scale, left, top } = fitted(box, video);
  return {
    x: (left + at.x * scale - zoom.x * box.widthPx) * zoom.scale,
    y: (top + at.y * scale - zoom.y * box.heightPx) * zoom.scale,
  };
}

/** The nearest place within the picture. */
export function within({ widthPx, heightPx }: Size, { x, y }: Point): Point {
  return { x: Math.min(widthPx, Math.max(0, x)), y: Math.min(heightPx, Math.max(0, y)) };
}

function fitted(box: Size, video: Size) {
  const scale = Math.min(box.widthPx / video.widthPx, box.heightPx / video.heightPx);
  return {
    scale,
    left: (box.widthPx - video.widthPx * scale) / 2,
    top: (box.heightPx - video.heightPx * scale) / 2,
  };
}
