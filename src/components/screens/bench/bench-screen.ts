import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { SIDES } from '#core/body/skeleton.ts';
import type { SidedPoint } from '#core/corrections/correction.ts';
import { heldCorrections } from '#core/corrections/history.ts';
import type { Report } from '#core/report/report.ts';
import { BY_HAND_WORDS } from '#words/correcting/frame-by-hand.ts';
import { PLACE_WORDS } from '#words/correcting/place-point.ts';
import { BENCH_WORDS, NOT_CORRECTABLE_WORDS, NOT_MADE_WORDS } from '#words/correcting/bench.ts';
import { MeasuringWorker } from '../../../app/measuring/measuring.ts';
import { hashOf } from '../../../app/page/route.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import { professionalTableStyles } from '../../parts/professional-tables.ts';
import '../../player/video-player.ts';
import type { VideoPlayer } from '../../player/video-player.ts';
import type { PointPlacedEvent } from '../../player/placing/point-events.ts';
import { ReportCorrectedEvent } from '../../session/events.ts';
import type { FrameShownEvent, TimeChosenEvent } from '../../session/events.ts';
import { anotherWalker } from './another-walker.ts';
import { Bench } from './bench.ts';
import { benchScreenStyles } from './bench-screen.styles.ts';
import { changedMeasures, changeList } from './bench-tables.ts';
import type { ChangeMadeEvent } from './change-made.ts';
import './event-timeline.ts';
import './exchange-form.ts';
import { neutralButtons } from './neutral-buttons.ts';
import './point-form.ts';
import type { PointChosenEvent } from './point-form.ts';
import { strideList } from './stride-list.ts';
import './view-form.ts';

/** A schema's limit is longer: more are no initials. */
const LONGEST_INITIALS = 8;
/** The initials of the reader who corrects, for as long as the page is open. */
let initials = '';

/** @summary What the machine saw of a walk, for a professional to correct. Gives `report-corrected`. */
@customElement('bench-screen')
@localized()
export class BenchScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    tables,
    professionalTableStyles,
    benchScreenStyles,
  ];

  @property({ attribute: false }) walk: KeptWalk | null = null;
  @state() private nowS = 0;
  @state() private placing: SidedPoint | null = null;
  /** What hears of a correction that was measured after the screen was left. */
  private home: EventTarget = this;
  /** The walk whose video stands at a frame of its own. */
  private openedId: string | null = null;
  private readonly player = createRef<VideoPlayer>();
  private readonly bench = new Bench(
    this,
    (report, id) =>
      (this.isConnected ? this : this.home).dispatchEvent(new ReportCorrectedEvent(report, id)),
    new MeasuringWorker(),
  );

  override connectedCallback() {
    super.connectedCallback();
    const root = this.getRootNode();
    this.home = root instanceof ShadowRoot ? root.host : root;
    window.addEventListener('beforeunload', this.askBeforeLeaving);
  }

  override willUpdate() {
    if (this.walk !== null) void this.bench.show(this.walk.id, this.walk.report);
  }

  override updated() {
    const { walk, player } = this;
    const firstS = walk === null || this.bench.report === null ? null : firstContact(walk.report);
    if (walk === null || firstS === null || this.openedId === walk.id) return;
    this.openedId = walk.id;
    player.value?.goTo(firstS);
  }

  override disconnectedCallback() {
    void this.bench.end();
    window.removeEventListener('beforeunload', this.askBeforeLeaving);
    super.disconnectedCallback();
  }

  protected override render() {
    const { walk, bench } = this;
    if (walk === null) return nothing;
    const { report, machine, trouble } = bench;
    return html`<article class="page" aria-labelledby="title" @change-made=${this.make}>
      <header>
        <h1 id="title" tabindex="-1">${BENCH_WORDS.title}</h1>
        <p>${trouble === null ? BENCH_WORDS.how : NOT_CORRECTABLE_WORDS[trouble]}</p>
        <div class="row">
          <a class="button" href=${hashOf({ name: 'report', id: walk.id })}>${BENCH_WORDS.back}</a>
          ${report === null ? nothing : this.renderInitials()}
        </div>
      </header>
      ${
        report === null || machine === null
          ? html`<p role="status">${bench.isMeasuring ? BENCH_WORDS.measuring : nothing}</p>`
          : this.renderBench(report, machine, walk)
      }
    </article>`;
  }

  private renderBench(report: Report, machine: Report, walk: KeptWalk) {
    return html`<div class="bench">
      <div class="desk">
        <video-player
          ${ref(this.player)}
          compact
          .report=${report}
          .clip=${walk.clip}
          .placing=${this.placing}
          @frame-shown=${this.follow}
          @point-placed=${this.place}
          @point-left=${this.leavePoint}
        ></video-player>
        ${this.renderTools()}
      </div>
      <div class="work" @focusin=${this.keepInSight}>${this.renderWork(report, machine, walk)}</div>
    </div>`;
  }

  private renderWork(report: Report, machine: Report, walk: KeptWalk) {
    return html`<section aria-labelledby="events">
        <h2 id="events">${BENCH_WORDS.events}</h2>
        <p class="quiet small">${BENCH_WORDS.eventsHow}</p>
        <event-timeline
          .report=${report}
          .nowS=${this.nowS}
          .measured=${this.bench.measured}
          @time-chosen=${this.goTo}
        ></event-timeline>
      </section>
      <section aria-labelledby="measures">
        <h2 id="measures">${BENCH_WORDS.measures}</h2>
        ${changedMeasures(machine, report)}
      </section>
      <section aria-labelledby="strides">
        <h2 id="strides">${BENCH_WORDS.strides}</h2>
        <p class="quiet small">${BENCH_WORDS.stridesHow}</p>
        ${strideList(report, (change) => void this.bench.make(change, initials))}
      </section>
      ${this.renderPoint(report)}
      <section aria-labelledby="exchange">
        <h2 id="exchange">${BENCH_WORDS.exchange}</h2>
        <p class="quiet small">${BENCH_WORDS.exchangeHow}</p>
        <exchange-form .nowS=${this.nowS}></exchange-form>
      </section>
      ${this.renderByHand(report)} ${anotherWalker(walk, report)}
      <section aria-labelledby="changes">
        <h2 id="changes">${BENCH_WORDS.changes}</h2>
        ${changeList(heldCorrections(this.bench.history))}
      </section>`;
  }

  private renderPoint({ landmarks }: Report) {
    return html`<section aria-labelledby="point">
      <h2 id="point">${PLACE_WORDS.title}</h2>
      <p class="quiet small">${PLACE_WORDS.how}</p>
      <point-form
        .names=${landmarks.names}
        .shown=${this.placing}
        @point-chosen=${this.choosePoint}
      ></point-form>
    </section>`;
  }

  private renderByHand(report: Report) {
    const { neutral, neutralHow, view, viewHow } = BY_HAND_WORDS;
    return html`<section aria-labelledby="neutral">
        <h2 id="neutral">${neutral}</h2>
        <p class="quiet small">${neutralHow}</p>
        ${neutralButtons(report, this.nowS, (change) => void this.bench.make(change, initials))}
      </section>
      <section aria-labelledby="view">
        <h2 id="view">${view}</h2>
        <p class="quiet small">${viewHow}</p>
        <view-form .view=${report.view}></view-form>
      </section>`;
  }

  private renderInitials() {
    return html`<label class="initials"
      >${BENCH_WORDS.initials}
      <input
        type="text"
        autocomplete="off"
        maxlength=${LONGEST_INITIALS}
        .value=${initials}
        @input=${this.sign}
    /></label>`;
  }

  private renderTools() {
    const { bench } = this;
    const { undo, redo, asSeen, measuring } = BENCH_WORDS;
    return html`<div class="tools">
      <button ?disabled=${!bench.mayUndo} @click=${() => bench.undo()}>${undo}</button>
      <button ?disabled=${!bench.mayRedo} @click=${() => bench.redo()}>${redo}</button>
      <button ?disabled=${!bench.mayUndo} @click=${() => bench.asSeen()}>${asSeen}</button>
      <span role="status"
        >${
          bench.isMeasuring
            ? measuring
            : bench.failed === null
              ? nothing
              : NOT_MADE_WORDS[bench.failed]
        }</span
      >
    </div>`;
  }

  /** A change is in the list before the walk is measured with it: a page that is left now would lose it. */
  private readonly askBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (this.bench.isUnsettled) event.preventDefault();
  };

  /** What the keys have gone to does not stay behind the video, which stands above it on a narrow screen. */
  private readonly keepInSight = (event: FocusEvent) => {
    const [target] = event.composedPath();
    const desk = this.renderRoot.querySelector('.desk')?.getBoundingClientRect();
    if (!(target instanceof HTMLElement) || desk === undefined) return;
    const { left, top } = target.getBoundingClientRect();
    const isCovered = left < desk.right && top < desk.bottom;
    if (isCovered && target.matches(':focus-visible')) window.scrollBy(0, top - desk.bottom);
  };

  private readonly make = ({ change }: ChangeMadeEvent) => void this.bench.make(change, initials);

  /** Pressed twice while the walk is measured it is one change. */
  private readonly place = ({ change }: PointPlacedEvent) => {
    const last = heldCorrections(this.bench.history).at(-1)?.change;
    if (JSON.stringify(last) !== JSON.stringify(change)) void this.bench.make(change, initials);
  };

  private readonly choosePoint = ({ point }: PointChosenEvent) => {
    this.placing = point;
  };

  private readonly leavePoint = () => {
    this.placing = null;
    this.renderRoot.querySelector('point-form')?.focus();
  };

  private readonly sign = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) initials = target.value.trim();
  };

  private readonly follow = ({ frame }: FrameShownEvent) => {
    this.nowS = this.bench.report?.timeS[frame] ?? 0;
  };

  private readonly goTo = ({ timeS }: TimeChosenEvent) => this.player.value?.goTo(timeS);
}

/** When the first foot lands; null where none does. */
function firstContact({ events }: Report): number | null {
  const contactsS = SIDES.flatMap((side) => events[side].initialContactS);
  return contactsS.length === 0 ? null : Math.min(...contactsS);
}

declare global {
  interface HTMLElementTagNameMap {
    'bench-screen': BenchScreen;
  }
}
