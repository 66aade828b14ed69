import type { Report } from '../report/report.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { annotationsAt, annotationShapes } from './annotation-shapes.ts';
import { pointsOf } from './frame-points.ts';
import { gridShapes, plumbShapes, trailShapes } from './guides.ts';
import { angleShapes, textSizeFor } from './joint-angles.ts';
import { trackedIndex, type Overlay } from './overlay.ts';
import type { Shape } from './shape.ts';
import { lineWidthFor, skeletonShapes } from './skeleton-shapes.ts';

/** What a drawing needs beside the report. */
export interface OverlayLook {
  /** Of the picture that is drawn on, against the video. */
  readonly scale: number;
  /** Writes degrees. */
  readonly text: (deg: number) => string;
}

/** Everything that is drawn onto one frame, the lowest first: grid, trail, plumb line, skeleton, angles, annotations. */
export function overlayShapes(
  report: Report,
  frame: number,
  overlay: Overlay,
  annotations: readonly Annotation[],
  { scale, text }: OverlayLook,
): readonly Shape[] {
  const widthPx = report.video.widthPx * scale;
  const heightPx = report.video.heightPx * scale;
  const position = pointsOf(report, frame, scale);
  const linePx = lineWidthFor(position);
  const sizePx = textSizeFor(heightPx);
  return [
    ...(overlay.grid ? gridShapes(widthPx, heightPx) : []),
    ...(overlay.trail
      ? trailShapes(report, frame, overlay.point, { scale, widthPx: linePx * 0.7 })
      : []),
    ...(overlay.plumbLine
      ? plumbShapes(position(trackedIndex(overlay.point)), heightPx, linePx * 0.7)
      : []),
    ...(overlay.skeleton ? skeletonShapes(position) : []),
    ...(overlay.angles ? angleShapes(report, frame, position, { sizePx, text }) : []),
    ...(overlay.annotations
      ? annotationsAt(annotations, report.timeS, frame).flatMap((one) =>
          annotationShapes(one, { scale, sizePx, text }),
        )
      : []),
  ];
}
