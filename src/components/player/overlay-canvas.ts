import type { Annotation } from '#core/annotation/annotation.ts';
import { coverFace, SMALL_PX, type Small } from '#core/drawing/cover.ts';
import { headDisc } from '#core/drawing/head.ts';
import type { Overlay } from '#core/drawing/overlay.ts';
import { overlayShapes } from '#core/drawing/overlay-shapes.ts';
import { paint } from '#core/drawing/paint.ts';
import type { Report } from '#core/report/report.ts';
import { degreeText } from '#words/base/format.ts';

/** A canvas for the lines is no wider than this: a sharper one costs time and shows no more. */
const MOST_WIDTH_PX = 1280;

/** What lies over one frame. */
export interface OverlayFrame {
  readonly report: Report;
  readonly frame: number;
  readonly overlay: Overlay;
  readonly annotations: readonly Annotation[];
  /** The picture on show, where a face in it is to be blurred. */
  readonly video: HTMLVideoElement | null;
}

/** Draws what is chosen of one frame onto a canvas of the video's shape. */
export function drawOverlay(canvas: HTMLCanvasElement, shown: OverlayFrame): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { report, frame, overlay, annotations, video } = shown;
  const { widthPx, heightPx } = report.video;
  const scale = Math.min(1, MOST_WIDTH_PX / Math.max(1, widthPx));
  const width = Math.round(widthPx * scale);
  const height = Math.round(heightPx * scale);
  // Setting a size empties a canvas even where the size stays.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.clearRect(0, 0, width, height);
  if (overlay.picture === 'face-blurred' && video !== null)
    blurFace(context, report, frame, video, scale);
  paint(context, overlayShapes(report, frame, overlay, annotations, { scale, text: degreeText }));
}

function blurFace(
  context: CanvasRenderingContext2D,
  report: Report,
  frame: number,
  video: HTMLVideoElement,
  scale: number,
): void {
  const small = smallCanvas();
  const { width, height } = context.canvas;
  const picture = {
    image: video,
    perPx: video.videoWidth / Math.max(1, width),
    widthPx: width,
    heightPx: height,
  };
  if (small !== null) coverFace(context, small, picture, headDisc(report, frame, scale));
}

let small: Small | null = null;

function smallCanvas(): Small | null {
  if (small !== null) return small;
  const canvas = document.createElement('canvas');
  canvas.width = SMALL_PX;
  canvas.height = SMALL_PX;
  const surface = canvas.getContext('2d');
  small = surface === null ? null : { canvas, surface };
  return small;
}
