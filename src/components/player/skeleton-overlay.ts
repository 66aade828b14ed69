import type { Report } from '#core/report/report.ts';
import { drawSkeleton } from '../drawings/skeleton-drawing.ts';

/** A canvas for the lines is no wider than this: a sharper one costs time and shows no more. */
const MOST_WIDTH_PX = 1280;

/** Draws the skeleton of one frame, or with `frame` null none, onto a canvas of the video's shape. */
export function drawOverlay(
  canvas: HTMLCanvasElement,
  { video, landmarks }: Pick<Report, 'video' | 'landmarks'>,
  frame: number | null,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const scale = Math.min(1, MOST_WIDTH_PX / Math.max(1, video.widthPx));
  const width = Math.round(video.widthPx * scale);
  const height = Math.round(video.heightPx * scale);
  // Setting a size empties a canvas even where the size stays.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.clearRect(0, 0, width, height);
  const xs = frame === null ? undefined : landmarks.xPx[frame];
  const ys = frame === null ? undefined : landmarks.yPx[frame];
  if (xs === undefined || ys === undefined) return;
  drawSkeleton(context, (landmark) => ({
    x: (xs[landmark] ?? NaN) * scale,
    y: (ys[landmark] ?? NaN) * scale,
  }));
}
