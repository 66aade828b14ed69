import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Annotation } from '#core/annotation/annotation.ts';
import { annotationsAt, annotationShapes } from '#core/drawing/annotation-shapes.ts';
import { pointsOf } from '#core/drawing/frame-points.ts';
import { textSizeFor } from '#core/drawing/joint-angles.ts';
import { paint } from '#core/drawing/paint.ts';
import { skeletonShapes } from '#core/drawing/skeleton-shapes.ts';
import { frameAt } from '#core/curves/cycle-curves.ts';
import type { Report } from '#core/report/report.ts';
import { degreeText, secondsText } from '#words/base/format.ts';
import { language } from '#words/language/locale.ts';
import { annotatedText, ANNOTATE_WORDS } from '#words/player/annotate.ts';
import './frame-pictures.ts';
import { headOf, type OfVideo } from './of-video.ts';
import type { FramePicture } from './frame-pictures.ts';

/** The longer side of a picture, px. */
const MOST_PX = 960;

/** Each frame that was drawn on, whole, with what was drawn. */
export function annotatedSection(
  report: Report,
  clip: Blob | null,
  of: OfVideo | null = null,
): TemplateResult | typeof nothing {
  const { id, text } = headOf('annotated', ANNOTATE_WORDS.inReport, of);
  const { annotations = [] } = report;
  if (annotations.length === 0) return nothing;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    <p class="how small">${ANNOTATE_WORDS.inReportHow}</p>
    <frame-pictures
      large
      .report=${report}
      .clip=${clip}
      .pictures=${guard([report, language()], () => picturesOf(report, annotations))}
    ></frame-pictures>
  </section>`;
}

function picturesOf(report: Report, annotations: readonly Annotation[]): readonly FramePicture[] {
  const frames = annotations.map(({ timeS }) => frameAt(report.timeS, timeS + 1e-6));
  const { widthPx, heightPx } = report.video;
  const scale = Math.min(1, MOST_PX / Math.max(1, widthPx, heightPx));
  return [...new Set(frames)]
    .sort((a, b) => a - b)
    .map((frame) => {
      const own = annotationsAt(annotations, report.timeS, frame);
      const text = [secondsText(report.timeS[frame] ?? 0), ...own.map(annotatedText)].join(' · ');
      return {
        frame,
        widthPx: Math.round(widthPx * scale),
        heightPx: Math.round(heightPx * scale),
        label: text,
        caption: html`${text}`,
        draw: (context, still) => drawFrame(context, report, frame, own, still),
      };
    });
}

/** Without the frame itself the skeleton stands in. */
function drawFrame(
  context: CanvasRenderingContext2D,
  report: Report,
  frame: number,
  annotations: readonly Annotation[],
  still: ImageBitmap | null,
): void {
  const { width, height } = context.canvas;
  const scale = width / Math.max(1, report.video.widthPx);
  context.clearRect(0, 0, width, height);
  if (still === null) paint(context, skeletonShapes(pointsOf(report, frame, scale)));
  else context.drawImage(still, 0, 0, width, height);
  const look = { scale, sizePx: textSizeFor(height), text: degreeText };
  paint(
    context,
    annotations.flatMap((one) => annotationShapes(one, look)),
  );
}
