import type { DrawFrames, FrameDrawing } from '#contract/video-out.ts';
import { curveStrip, type StripPlace } from '#core/drawing/curve-strip.ts';
import { headDisc } from '#core/drawing/head.ts';
import { textSizeFor } from '#core/drawing/joint-angles.ts';
import type { Overlay } from '#core/drawing/overlay.ts';
import { overlayShapes } from '#core/drawing/overlay-shapes.ts';
import { SIDE_LOOKS, type Shape } from '#core/drawing/shape.ts';
import type { NormQuantity } from '#core/norms/norms.ts';
import { momentsOf } from '#core/report/moments.ts';
import type { Report } from '#core/report/report.ts';
import { degreeText } from '#words/base/format.ts';
import { momentText } from '#words/clinical/moments.ts';
import { CURVE_WORDS } from '#words/clinical/curves.ts';

/** How long the name of an event stays, real seconds. */
const EVENT_S = 0.2;

export interface DrawnVideo {
  readonly report: Report;
  readonly overlay: Overlay;
  readonly events: boolean;
  /** The angle whose curve lies below the picture; null: none. */
  readonly curve: NormQuantity | null;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly belowPx: number;
  readonly fromS: number;
  readonly toS: number;
}

/** Makes the drawings of frames when the worker asks for them. */
export function frameDrawings(video: DrawnVideo): DrawFrames {
  const moments = momentsOf(video.report);
  return (frames) => Promise.resolve(frames.map((frame) => drawingOf(video, frame, moments)));
}

function drawingOf(
  video: DrawnVideo,
  frame: number,
  moments: ReturnType<typeof momentsOf>,
): FrameDrawing {
  const { report, overlay, widthPx } = video;
  const scale = widthPx / Math.max(1, report.video.widthPx);
  const nowS = report.timeS[frame] ?? 0;
  const annotations = report.annotations ?? [];
  const look = { scale, text: degreeText };
  return {
    shapes: [
      ...overlayShapes(report, frame, overlay, annotations, look),
      ...(video.events ? eventNames(video, nowS, moments) : []),
      ...stripOf(video, nowS),
    ],
    head: overlay.picture === 'face-blurred' ? headDisc(report, frame, scale) : null,
  };
}

/** The names of what has just happened, one below the other in the corner of the picture. */
function eventNames(
  { heightPx }: DrawnVideo,
  nowS: number,
  moments: ReturnType<typeof momentsOf>,
): readonly Shape[] {
  const sizePx = textSizeFor(heightPx);
  return moments
    .filter(({ timeS }) => nowS >= timeS - 1e-6 && nowS < timeS + EVENT_S)
    .map((moment, row): Shape => {
      const { colour } = SIDE_LOOKS[moment.side];
      const at = { x: sizePx * 0.6, y: sizePx * (1 + row * 1.3) };
      return { kind: 'text', at, text: momentText(moment), sizePx, colour, align: 'start' };
    });
}

function stripOf(video: DrawnVideo, nowS: number): readonly Shape[] {
  const { report, curve, widthPx, heightPx, belowPx, fromS, toS } = video;
  if (curve === null || belowPx === 0) return [];
  const place: StripPlace = { topPx: heightPx, widthPx, heightPx: belowPx, fromS, toS };
  const words = { title: CURVE_WORDS[curve].title, text: degreeText };
  return curveStrip(report, curve, nowS, place, words);
}
