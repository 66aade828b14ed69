import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { SidedPoint } from '#core/corrections/correction.ts';
import { pointsOf } from '#core/drawing/frame-points.ts';
import { isKnown, type Point } from '#core/drawing/shape.ts';
import type { Report } from '#core/report/report.ts';
import { DECIMALS } from '#core/report/rounding.ts';
import { PLACE_WORDS, pointName, pointText } from '#words/correcting/place-point.ts';
import { shared } from '../../../styles/shared.ts';
import { arrowWay } from '../tools/arrow-way.ts';
import { WHOLE, type Zoom } from '../zoom/zoom.ts';
import { boxPlace, videoPlace, within, type PictureView } from './picture-place.ts';
import { PointLeftEvent, PointPlacedEvent } from './point-events.ts';
import { pointLayerStyles } from './point-layer.styles.ts';

/** Nearer than this to the point a pointer takes it: the ring that is drawn. */
const REACH_PX = 22;
/** With Shift an arrow key moves it by so many pixels of the video. */
const LONG_STEP = 10;

/**
 * Lies over the picture while a point of the walker is put in its place. What a pointer does away from the point is
 * for the picture below.
 *
 * @summary One point of the frame on show, to drag or to move by keys. Gives `point-placed` and `point-left`.
 */
@customElement('point-layer')
@localized()
export class PointLayer extends LitElement {
  static override readonly styles = [shared, pointLayerStyles];

  @property({ attribute: false }) report: Report | null = null;
  /** On show. */
  @property({ attribute: false }) frame = 0;
  @property({ attribute: false }) point: SidedPoint | null = null;
  @property({ attribute: false }) zoom: Zoom = WHOLE;
  /** Where it was moved to, px of the video; null until it is moved. */
  @state() private draft: Point | null = null;
  /** From the pointer that holds the point to the point, px of the video. */
  private held: Point | null = null;
  private readonly surface = createRef<HTMLElement>();

  override willUpdate(changed: PropertyValues<Pick<PointLayer, 'report' | 'frame' | 'point'>>) {
    if (changed.has('report') || changed.has('frame') || changed.has('point')) this.draft = null;
  }

  override firstUpdated() {
    this.surface.value?.focus();
  }

  protected override render() {
    const { point, at } = this;
    if (this.report === null || point === null) return nothing;
    return html`<div
        ${ref(this.surface)}
        class="surface"
        role="application"
        tabindex="0"
        aria-label=${`${pointName(point)}. ${PLACE_WORDS.keys}`}
        ?data-unseen=${at === null}
        @pointerdown=${this.grasp}
        @pointermove=${this.pull}
        @pointerup=${this.letGo}
        @pointercancel=${this.letGo}
        @keydown=${this.press}
      >
        ${at === null ? nothing : this.renderPoint(at)}
      </div>
      <div class="bar">
        <output>${pointText(point, at)}</output>
        <button class="put" ?disabled=${this.draft === null} @click=${this.put}>
          ${PLACE_WORDS.putHere}
        </button>
        <button class="leave" @click=${this.leave}>${PLACE_WORDS.leave}</button>
      </div>`;
  }

  private renderPoint(at: Point) {
    const { x, y } = boxPlace(this.view, at);
    const { widthPx, heightPx } = this.view.box;
    return html`<span
      class="point"
      aria-hidden="true"
      style="inset-inline-start:${(100 * x) / widthPx}%;inset-block-start:${(100 * y) / heightPx}%"
    ></span>`;
  }

  /** Where the point is now, px of the video; null where it was not seen. */
  private get at(): Point | null {
    const { report, point, frame, draft } = this;
    if (draft !== null || report === null || point === null) return draft;
    const index = report.landmarks.names.indexOf(`${point.side}_${point.point}`);
    const seen = pointsOf(report, frame, 1)(index);
    return isKnown(seen) ? seen : null;
  }

  private get view(): PictureView {
    const { widthPx, heightPx } = this.report?.video ?? { widthPx: NaN, heightPx: NaN };
    const box = this.getBoundingClientRect();
    return {
      box: { widthPx: box.width, heightPx: box.height },
      video: { widthPx, heightPx },
      zoom: this.zoom,
    };
  }

  private moveTo(place: Point) {
    this.draft = within(this.view.video, place);
  }

  private readonly grasp = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    const pointer = this.inBox(event);
    const hand = videoPlace(this.view, pointer);
    const { at } = this;
    if (at !== null && apart(boxPlace(this.view, at), pointer) > REACH_PX) return;
    event.stopPropagation();
    this.surface.value?.setPointerCapture(event.pointerId);
    this.held = at === null ? { x: 0, y: 0 } : { x: at.x - hand.x, y: at.y - hand.y };
    if (at === null) this.moveTo(hand);
  };

  private readonly pull = (event: PointerEvent) => {
    const { held } = this;
    if (held === null || !event.isPrimary) return;
    event.stopPropagation();
    const hand = videoPlace(this.view, this.inBox(event));
    this.moveTo({ x: hand.x + held.x, y: hand.y + held.y });
  };

  private readonly letGo = (event: PointerEvent) => {
    if (this.held === null || !event.isPrimary) return;
    event.stopPropagation();
    this.held = null;
  };

  private readonly press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = arrowWay(event.key);
    if (way !== null) {
      const step = event.shiftKey ? LONG_STEP : 1;
      const from = this.at ?? this.middle;
      this.moveTo({ x: from.x + way.x * step, y: from.y + way.y * step });
    } else if (event.key === 'Enter') this.put();
    else if (event.key === 'Escape') this.takeBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Of what is on show. */
  private get middle(): Point {
    const { view } = this;
    return videoPlace(view, { x: view.box.widthPx / 2, y: view.box.heightPx / 2 });
  }

  private takeBack() {
    if (this.draft === null) this.leave();
    else this.draft = null;
  }

  private readonly put = () => {
    const { report, point, draft, frame } = this;
    const atS = report?.timeS[frame];
    if (point === null || draft === null || atS === undefined) return;
    const [xPx, yPx] = [written(draft.x), written(draft.y)];
    this.dispatchEvent(new PointPlacedEvent({ code: 'place-landmark', ...point, atS, xPx, yPx }));
    // The button is of no use now, and would take the keys with it.
    this.surface.value?.focus();
  };

  private readonly leave = () => this.dispatchEvent(new PointLeftEvent());

  private inBox({ clientX, clientY }: PointerEvent): Point {
    const { x, y } = this.getBoundingClientRect();
    return { x: clientX - x, y: clientY - y };
  }
}

/** As a report writes pixels. */
function written(px: number): number {
  return Number(px.toFixed(DECIMALS.px));
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

declare global {
  interface HTMLElementTagNameMap {
    'point-layer': PointLayer;
  }
}
