import { paint } from '#core/drawing/paint.ts';
import { skeletonShapes, type LandmarkPosition } from '#core/drawing/skeleton-shapes.ts';

/** Draws bones and leg joints: left solid, right dashed, each with a dark casing so that it shows on any video. */
export function drawSkeleton(context: CanvasRenderingContext2D, position: LandmarkPosition): void {
  paint(context, skeletonShapes(position));
}
