import { html, nothing, type TemplateResult } from 'lit';
import type { Point } from '#core/drawing/shape.ts';
import type { Report } from '#core/report/report.ts';
import { ANNOTATE_WORDS, HINT_WORDS } from '#words/player/annotate.ts';
import { arrowWay } from '../tools/arrow-way.ts';
import { placeAt, type Zoom } from '../zoom/zoom.ts';
import type { Annotator } from './annotator.ts';

/** Of the view, by one press of an arrow; with Shift a fifth of it. */
const CROSS_STEP = 0.01;

/** Lies over the picture while a tool is in the hand: takes pointer and keys. */
export function drawingLayer(
  annotator: Annotator,
  zoom: Zoom,
  { video }: Pick<Report, 'video'>,
): TemplateResult | typeof nothing {
  const { tool, cross } = annotator;
  if (tool === null) return nothing;
  const inVideo = (view: Point): Point => {
    const { x, y } = placeAt(zoom, view);
    return { x: x * video.widthPx, y: y * video.heightPx };
  };
  const at = (event: PointerEvent) => inVideo(viewOf(event));
  return html`<div
    class="draw-on"
    role="application"
    tabindex="0"
    aria-label=${`${ANNOTATE_WORDS.surface} ${HINT_WORDS[tool]}`}
    @pointerdown=${(event: PointerEvent) => {
      event.stopPropagation();
      if (!event.isPrimary || event.button !== 0) return;
      if (event.currentTarget instanceof Element)
        event.currentTarget.setPointerCapture(event.pointerId);
      annotator.press(at(event));
    }}
    @pointermove=${(event: PointerEvent) => {
      event.stopPropagation();
      if (event.isPrimary) annotator.move(at(event), event.buttons !== 0);
    }}
    @pointerup=${(event: PointerEvent) => {
      event.stopPropagation();
      if (event.isPrimary) annotator.release(at(event));
    }}
    @pointercancel=${() => annotator.giveUp()}
    @keydown=${(event: KeyboardEvent) => pressKey(event, annotator, inVideo)}
  >
    <span
      class="cross"
      aria-hidden="true"
      style="inset-inline-start:${100 * cross.x}%;inset-block-start:${100 * cross.y}%"
    ></span>
  </div>`;
}

/** Where in the view a pointer is, as shares. */
function viewOf(event: PointerEvent): Point {
  const { currentTarget, clientX, clientY } = event;
  if (!(currentTarget instanceof Element)) return { x: NaN, y: NaN };
  const box = currentTarget.getBoundingClientRect();
  return { x: (clientX - box.x) / box.width, y: (clientY - box.y) / box.height };
}

function pressKey(event: KeyboardEvent, annotator: Annotator, inVideo: (view: Point) => Point) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = arrowWay(event.key);
  if (way !== null) {
    const step = event.shiftKey ? CROSS_STEP / 5 : CROSS_STEP;
    const { x, y } = annotator.cross;
    annotator.cross = { x: inside(x + way.x * step), y: inside(y + way.y * step) };
    annotator.move(inVideo(annotator.cross), annotator.tool === 'freehand');
  } else if (event.key === 'Enter' || event.key === ' ') {
    const place = inVideo(annotator.cross);
    annotator.press(place);
    annotator.release(place);
  } else if (event.key === 'Escape') annotator.giveUp();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function inside(share: number): number {
  return Math.min(1, Math.max(0, share));
}
