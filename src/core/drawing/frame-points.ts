import type { Report } from '../report/report.ts';
import type { LandmarkPosition } from './skeleton-shapes.ts';

/** The walker's points of one frame, in px of a picture that is `scale` times as large as the video. */
export function pointsOf(
  { landmarks }: Pick<Report, 'landmarks'>,
  frame: number,
  scale: number,
): LandmarkPosition {
  const xs = landmarks.xPx[frame];
  const ys = landmarks.yPx[frame];
  return (landmark) => ({
    x: (xs?.[landmark] ?? NaN) * scale,
    y: (ys?.[landmark] ?? NaN) * scale,
  });
}
