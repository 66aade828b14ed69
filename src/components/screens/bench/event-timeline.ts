import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { EVENT_NAMES } from '#core/corrections/correction.ts';
import { frameBeside, isSameMoment, nearestFrame } from '#core/corrections/frame-steps.ts';
import type { Report } from '#core/report/report.ts';
import { BENCH_WORDS } from '#words/correcting/bench.ts';
import { EVENT_KINDS, eventName, eventText } from '#words/correcting/changes.ts';
import { EVENT_WORDS } from '#words/clinical/clinician-report.ts';
import { PLAYER_WORDS } from '#words/video/video-player.ts';
import { shared } from '../../../styles/shared.ts';
import { sideKey } from '../../parts/side-key.ts';
import { TimeChosenEvent } from '../../session/events.ts';
import { ChangeMadeEvent } from './change-made.ts';
import {
  eventAt,
  isSameRow,
  rowTimes,
  type ChosenEvent,
  type EventRow,
  type Moving,
} from './chosen-event.ts';
import { eventTimelineStyles } from './event-timeline.styles.ts';

/** A finger that presses moves by so much without meaning to drag. */
const DRAG_PX = 4;

/** @summary The events of both legs along the video: to choose, move, delete and add. Gives `change-made` and `time-chosen`. */
@customElement('event-timeline')
@localized()
export class EventTimeline extends LitElement {
  static override readonly styles = [shared, eventTimelineStyles];

  @property({ attribute: false }) report: Report | null = null;
  /** The time of the frame on show. */
  @property({ attribute: false }) nowS = 0;
  /** How often was measured: what is on its way has then arrived. */
  @property({ attribute: false }) measured = 0;
  @state() private chosen: ChosenEvent | null = null;
  @state() private moving: Moving | null = null;
  private hasTakenOut = false;
  private drag: { readonly startPx: number; readonly fromS: number; moves: boolean } | null = null;

  override willUpdate(changed: PropertyValues<Pick<EventTimeline, 'report' | 'measured'>>) {
    const { report, moving } = this;
    if (report === null || !(changed.has('report') || changed.has('measured'))) return;
    if (moving?.isMade === true) {
      this.chosen = eventAt(report, moving, moving.toS) ?? eventAt(report, moving, moving.fromS);
      this.moving = null;
    }
    const { chosen } = this;
    if (chosen !== null && this.timeOf(chosen) === null)
      this.chosen = chosen.index > 0 ? { ...chosen, index: chosen.index - 1 } : null;
  }

  override updated(changed: PropertyValues<Pick<EventTimeline, 'nowS' | 'measured'>>) {
    if (changed.has('measured') && this.hasTakenOut) this.focusNeighbour();
    if (changed.has('nowS')) this.showNow();
  }

  /** Keys go on in the same row, or where events are added. */
  private focusNeighbour() {
    this.hasTakenOut = false;
    const { renderRoot } = this;
    const neighbour = renderRoot.querySelector<HTMLElement>('.event[aria-pressed="true"]');
    (neighbour ?? renderRoot.querySelector<HTMLElement>('summary'))?.focus();
  }

  private showNow() {
    const scroll = this.renderRoot.querySelector('.scroll');
    if (scroll === null) return;
    const atPx = (this.shareOf(this.nowS) * scroll.scrollWidth) / 100;
    const { scrollLeft, clientWidth } = scroll;
    if (atPx < scrollLeft || atPx > scrollLeft + clientWidth)
      scroll.scrollLeft = atPx - clientWidth / 2;
  }

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    return html`<div class="scroll">
        <div class="legs" style="--seconds:${Math.ceil(this.durationS)}">
          ${SIDES.map((side) => this.renderLeg(report, side))}
        </div>
      </div>
      ${this.renderChosen()} ${this.renderAdd()}`;
  }

  private renderLeg(report: Report, side: Side) {
    return html`<div class="leg" data-side=${side}>
      <h3>${sideKey(side)}</h3>
      ${EVENT_NAMES.map((event) => this.renderRow(report, { side, event }))}
    </div>`;
  }

  private renderRow(report: Report, row: EventRow) {
    const timesS = rowTimes(report, row, this.moving);
    return html`<div class="row" role="group" aria-label=${eventName(row.event, row.side)}>
      <span class="name small quiet"
        >${EVENT_WORDS[EVENT_KINDS[row.event]]}${timesS.length === 0 ? `: ${BENCH_WORDS.noEvents}` : ''}</span
      >
      <div class="track">
        <span class="now" style="--at:${this.shareOf(this.nowS)}%"></span>
        ${timesS.map((timeS, index) => this.renderEvent({ ...row, index }, timeS))}
      </div>
    </div>`;
  }

  private renderEvent(one: ChosenEvent, timeS: number) {
    const { chosen } = this;
    const isChosen = chosen !== null && isSameRow(chosen, one) && chosen.index === one.index;
    return html`<button
      class="event"
      style="--at:${this.shareOf(timeS)}%"
      aria-label=${eventText(one.event, one.side, timeS)}
      aria-pressed=${isChosen}
      aria-keyshortcuts="ArrowLeft ArrowRight Delete"
      @click=${() => this.choose(one)}
      @keydown=${(event: KeyboardEvent) => this.press(event, one)}
      @keyup=${this.letGo}
      @blur=${this.letGo}
      @pointerdown=${(event: PointerEvent) => this.grasp(event, one)}
      @pointermove=${(event: PointerEvent) => this.pull(event, one)}
      @pointerup=${this.letGo}
      @pointercancel=${this.drop}
    ></button>`;
  }

  private renderChosen() {
    const { chosen } = this;
    const timeS = chosen === null ? null : this.timeOf(chosen);
    if (chosen === null || timeS === null)
      return html`<p class="quiet">${BENCH_WORDS.nothingChosen}</p>`;
    const step = (direction: -1 | 1) => {
      this.step(chosen, direction);
      this.letGo();
    };
    return html`<div class="buttons">
      <p class="number" role="status">
        ${BENCH_WORDS.chosen}: <strong>${eventText(chosen.event, chosen.side, timeS)}</strong>
      </p>
      <button aria-label=${PLAYER_WORDS.back} @click=${() => step(-1)}>‹</button>
      <button aria-label=${PLAYER_WORDS.on} @click=${() => step(1)}>›</button>
      <button @click=${() => this.takeOut(chosen)}>${BENCH_WORDS.remove}</button>
    </div>`;
  }

  private renderAdd() {
    const add = (row: EventRow) =>
      this.dispatchEvent(new ChangeMadeEvent({ code: 'add-event', ...row, atS: this.nowS }));
    return html`<details>
      <summary>${BENCH_WORDS.addHere}</summary>
      <div class="buttons">
        ${SIDES.flatMap((side) =>
          EVENT_NAMES.map(
            (event) =>
              html`<button class="add" @click=${() => add({ side, event })}>
                ${eventName(event, side)}
              </button>`,
          ),
        )}
      </div>
    </details>`;
  }

  private get durationS(): number {
    return this.report?.timeS.at(-1) ?? 0;
  }

  /** Where a moment lies, percent of the video. */
  private shareOf(timeS: number): number {
    return this.durationS > 0 ? (100 * timeS) / this.durationS : 0;
  }

  private timeOf({ index, ...row }: ChosenEvent): number | null {
    return this.report === null ? null : (rowTimes(this.report, row, this.moving)[index] ?? null);
  }

  private choose(one: ChosenEvent) {
    const timeS = this.timeOf(one);
    if (timeS === null) return;
    this.chosen = one;
    this.dispatchEvent(new TimeChosenEvent(timeS));
  }

  private press(event: KeyboardEvent, one: ChosenEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    if (key === 'ArrowLeft' || key === 'ArrowRight') this.step(one, key === 'ArrowLeft' ? -1 : 1);
    else if (key === 'Delete' || key === 'Backspace') this.takeOut(one);
    else return;
    // The player would move its frame as well.
    event.preventDefault();
  }

  private step(one: ChosenEvent, direction: -1 | 1) {
    const timeS = this.timeOf(one);
    if (timeS !== null)
      this.move(one, frameBeside(this.report?.timeS ?? [], timeS, direction), timeS);
  }

  /** Shows an event elsewhere. What is on its way goes on from where it began. */
  private move(one: ChosenEvent, toS: number, shownS: number) {
    const { moving } = this;
    const goesOn = moving !== null && !moving.isMade;
    this.moving = { ...one, fromS: goesOn ? moving.fromS : shownS, toS, isMade: false };
    this.chosen = one;
    this.dispatchEvent(new TimeChosenEvent(toS));
  }

  /** The event stays where it is now. */
  private readonly letGo = () => {
    const { moving } = this;
    this.drag = null;
    if (moving === null || moving.isMade) return;
    const { side, event, fromS, toS } = moving;
    if (isSameMoment(fromS, toS)) {
      this.moving = null;
      return;
    }
    this.moving = { ...moving, isMade: true };
    this.dispatchEvent(new ChangeMadeEvent({ code: 'move-event', side, event, fromS, toS }));
  };

  private readonly drop = () => {
    this.drag = null;
    if (this.moving?.isMade === false) this.moving = null;
  };

  private takeOut(one: ChosenEvent) {
    this.letGo();
    const atS = this.timeOf(one);
    const { side, event } = one;
    if (atS === null) return;
    this.chosen = one;
    this.hasTakenOut = true;
    this.dispatchEvent(new ChangeMadeEvent({ code: 'delete-event', side, event, atS }));
  }

  private grasp(event: PointerEvent, one: ChosenEvent) {
    const fromS = this.timeOf(one);
    if (event.button !== 0 || fromS === null) return;
    if (event.target instanceof HTMLElement) event.target.setPointerCapture(event.pointerId);
    this.drag = { startPx: event.clientX, fromS, moves: false };
  }

  private pull(event: PointerEvent, one: ChosenEvent) {
    const { drag } = this;
    const track = this.renderRoot.querySelector('.track');
    if (drag === null || track === null) return;
    const byPx = event.clientX - drag.startPx;
    drag.moves ||= Math.abs(byPx) > DRAG_PX;
    if (!drag.moves) return;
    const toS = drag.fromS + (byPx / track.clientWidth) * this.durationS;
    this.move(one, nearestFrame(this.report?.timeS ?? [], toS), drag.fromS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
