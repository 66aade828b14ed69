import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { BackendChoice } from '#contract/backend.ts';
import { ACTION_WORDS, PAGE_TITLES } from '#words/page/app-shell.ts';
import { beforeYouWalk } from '#words/video/film-guidance.ts';
import { CAMERA_WORDS, type CameraTroubleCode } from '#words/page/page-trouble.ts';
import { KIOSK_WORDS } from '#words/page/kiosk.ts';
import { QUEUE_WORDS } from '#words/video/film-notices.ts';
import { cameraName, RECORD_WORDS, recordedText, startIn } from '#words/video/record.ts';
import {
  listCameras,
  openCamera,
  record,
  stopCamera,
  type Recording,
} from '../../../app/camera/camera.ts';
import { newId } from '../../../app/page/new-id.ts';
import { Drafts, type Draft } from '../../../app/walks/drafts.ts';
import { FilmUrl } from '../../../app/page/film-url.ts';
import { KIOSK } from '../../../app/page/kiosk.ts';
import type { RecordingWriter } from '../../../app/storage/recording-writer.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { stayAwake } from '../../../app/camera/stay-awake.ts';
import type { UnfinishedFilms } from '../../../app/storage/unfinished-films.ts';
import { usualOptions } from '../../../app/analysis/usual-options.ts';
import { shared } from '../../../styles/shared.ts';
import { DraftDeletedEvent, FilmChosenEvent } from '../../session/events.ts';
import '../../parts/film-settings.ts';
import type { FilmSettings } from '../../parts/film-settings.ts';
import { helperNote } from '../../parts/helper-note.ts';
import './live-view.ts';
import { recordScreenStyles } from './record-screen.styles.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

type Phase =
  | { readonly name: 'opening' }
  | { readonly name: 'ready' }
  | { readonly name: 'counting'; readonly left: number }
  | { readonly name: 'recording'; readonly seconds: number; readonly recording: Recording }
  | { readonly name: 'review'; readonly draft: Draft };

const DELAYS_S = [3, 5, 10] as const;
const LONGEST_WALK_S = 120;
/** A camera that nobody stops fills the device. */
const LONGEST_RECORDING_S = 600;

/** @summary Films with the camera of this device: countdown, recording, look, use or film again. */
@customElement('record-screen')
@localized()
export class RecordScreen extends LitElement {
  static override readonly styles = [shared, recordScreenStyles];

  /** What was filmed and neither used nor deleted: it outlives the screen, so that going back loses nothing. */
  @property({ attribute: false }) drafts = new Drafts();
  /** Where a recording is written while it is made; null: nowhere, nothing may be kept. */
  @property({ attribute: false }) unfinished: UnfinishedFilms | null = null;
  /** Where the camera is looked at while nobody records; null: not at all. */
  @property({ attribute: false }) liveBackend: BackendChoice | null = null;
  /** Whether the walker may fall. */
  @property({ type: Boolean }) helperNeeded = false;
  @state() private phase: Phase = { name: 'opening' };
  @state() private trouble: CameraTroubleCode | null = null;
  @state() private cameras: readonly MediaDeviceInfo[] = [];
  @state() private delayS = 5;
  private stream: MediaStream | null = null;
  private letSleep: (() => void) | null = null;
  private hadFocus = false;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly film = new FilmUrl();
  private readonly live = createRef<HTMLVideoElement>();
  private readonly settings = createRef<FilmSettings>();

  /** Whether somebody walks, or gets ready to. A film that goes on and on has been left. */
  get isFilming(): boolean {
    const { phase } = this;
    return (
      phase.name === 'counting' || (phase.name === 'recording' && phase.seconds < LONGEST_WALK_S)
    );
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!KIOSK) window.addEventListener('beforeunload', this.askBeforeLeaving);
    // After the first update the properties are set.
    void this.updateComplete.then(() => {
      this.drafts.addEventListener('change', this.redraw);
      return this.reviewOrOpen();
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.askBeforeLeaving);
    this.drafts.removeEventListener('change', this.redraw);
    this.letSleep?.();
    this.letSleep = null;
    clearInterval(this.timer);
    if (this.phase.name === 'recording') this.phase.recording.stop();
    stopCamera(this.stream);
    this.stream = null;
    this.film.show(null);
  }

  override willUpdate() {
    this.hadFocus = this.shadowRoot !== null && this.shadowRoot.activeElement !== null;
  }

  override updated() {
    const video = this.live.value;
    if (video !== undefined && video.srcObject !== this.stream) video.srcObject = this.stream;
    this.toggleAttribute('filming', this.isRunning);
    if (this.isRunning) this.letSleep ??= stayAwake();
    else {
      this.letSleep?.();
      this.letSleep = null;
    }
    // A button that goes does not take the reader's place on the page with it.
    if (!this.hadFocus || this.shadowRoot?.activeElement !== null) return;
    const next =
      this.shadowRoot.querySelector<HTMLElement>('.made') ?? this.shadowRoot.querySelector('h1');
    next?.focus({ preventScroll: true });
  }

  private get isRunning(): boolean {
    return this.phase.name === 'counting' || this.phase.name === 'recording';
  }

  private readonly redraw = () => {
    const { phase } = this;
    const now = this.drafts.all.find(({ id }) => phase.name === 'review' && id === phase.draft.id);
    if (phase.name === 'review' && now !== undefined && now !== phase.draft) this.review(now);
    this.requestUpdate();
  };

  protected override render() {
    return html`<div class="page">
      <h1 tabindex="-1">${PAGE_TITLES.record}</h1>
      ${this.helperNeeded ? helperNote() : nothing}
      ${this.trouble === null ? nothing : this.renderTrouble(this.trouble)}
      ${this.phase.name === 'review' ? this.renderReview(this.phase.draft) : this.renderCamera()}
      ${this.renderOtherDrafts()}
      <film-settings ${ref(this.settings)}></film-settings>
      <p class="quiet">
        ${beforeYouWalk()} <a href="#/how-to-film">${PAGE_TITLES['how-to-film']}</a>
      </p>
    </div>`;
  }

  private renderTrouble(code: CameraTroubleCode) {
    if (this.phase.name === 'review') return troubleNote(CAMERA_WORDS[code]);
    const again = html`<button class="primary" @click=${() => this.open(null)}>
      ${ACTION_WORDS.tryAgain}
    </button>`;
    // In a lobby nobody has a film of their own, nor a cable to plug in.
    return KIOSK
      ? troubleNote({ ...CAMERA_WORDS[code], next: KIOSK_WORDS.camera }, again)
      : troubleNote(
          CAMERA_WORDS[code],
          html`${again} <a class="button" href="#/">${RECORD_WORDS.openInstead}</a>`,
        );
  }

  private renderCamera() {
    const { phase } = this;
    return html`<div class="stage">
      <div class="film">
        <video ${ref(this.live)} muted playsinline autoplay aria-label=${RECORD_WORDS.live}></video>
        <live-view
          .video=${this.live.value ?? null}
          .backend=${this.liveBackend}
          .active=${phase.name === 'ready' || phase.name === 'counting'}
        ></live-view>
        ${phase.name === 'counting' ? html`<p class="count" aria-live="assertive">${phase.left}</p>` : nothing}
        ${phase.name === 'recording' ? html`<p class="running number"><span class="dot"></span> ${phase.seconds} s</p>` : nothing}
      </div>
      <div class="row">
        <button
          class="big ${phase.name === 'counting' ? '' : 'primary'}"
          ?disabled=${phase.name === 'opening'}
          @click=${this.press}
        >
          ${this.pressLabel(phase)}
        </button>
        ${this.isRunning ? nothing : this.renderChoices()}
      </div>
    </div>`;
  }

  /** One button from start to stop: who has it in focus keeps it. */
  private readonly press = () => {
    const { phase } = this;
    if (phase.name === 'ready') this.count();
    else if (phase.name === 'counting') this.stopCounting();
    else if (phase.name === 'recording') phase.recording.stop();
  };

  private pressLabel({ name }: Phase): string {
    if (name === 'counting') return RECORD_WORDS.stopCountdown;
    return name === 'recording' ? RECORD_WORDS.stop : startIn(this.delayS);
  }

  private renderChoices() {
    return html`<label
        >${RECORD_WORDS.timeToGetReady}
        <select @change=${this.chooseDelay}>
          ${DELAYS_S.map((s) => html`<option value=${s} ?selected=${s === this.delayS}>${s} s</option>`)}
        </select></label
      >
      ${
        this.cameras.length > 1
          ? html`<label
              >${RECORD_WORDS.camera}
              <select @change=${this.chooseCamera}>
                ${this.cameras.map(
                  ({ deviceId, label }, i) =>
                    html`<option value=${deviceId}>${label || cameraName(i + 1)}</option>`,
                )}
              </select></label
            >`
          : nothing
      }`;
  }

  private renderReview(draft: Draft) {
    return html`<div class="film">
        <video
          class="made"
          src=${this.film.url ?? ''}
          controls
          muted
          playsinline
          tabindex="0"
          aria-label=${RECORD_WORDS.made}
        ></video>
      </div>
      <div class="row">
        <button class="primary big" @click=${() => this.use(draft)}>${RECORD_WORDS.use}</button>
        <button class="big" @click=${() => this.open(null)}>${RECORD_WORDS.again}</button>
        ${KIOSK ? nothing : html`<button @click=${() => saveBlob(draft.film.name, draft.film)}>${QUEUE_WORDS.saveVideo}</button>`}
        <button @click=${() => this.discard(draft)}>${RECORD_WORDS.discard}</button>
      </div>`;
  }

  private renderOtherDrafts() {
    const { phase } = this;
    const others = this.drafts.all.filter(
      (draft) => phase.name !== 'review' || draft !== phase.draft,
    );
    if (others.length === 0 || this.isRunning) return nothing;
    return html`<section aria-labelledby="others">
      <h2 id="others">${RECORD_WORDS.notUsed}</h2>
      <ul class="drafts">
        ${others.map(
          (draft) =>
            html`<li>
              <span>${recordedText(draft.film.name, draft.recordedMs)}</span>
              <button @click=${() => this.review(draft)}>${RECORD_WORDS.look}</button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async open(deviceId: string | null) {
    this.trouble = null;
    this.phase = { name: 'opening' };
    stopCamera(this.stream);
    this.stream = null;
    const opened = await openCamera(deviceId);
    if (!this.isConnected) {
      if (opened.ok) stopCamera(opened.value);
      return;
    }
    if (!opened.ok) {
      this.trouble = opened.error;
      return;
    }
    this.stream = opened.value;
    for (const track of opened.value.getVideoTracks())
      track.addEventListener('ended', this.unplugged);
    this.cameras = await listCameras();
    this.phase = { name: 'ready' };
  }

  /** A film not yet used lives in memory only: the browser asks before a reload or a closed tab loses it. */
  private readonly askBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (this.phase.name === 'recording' || this.phase.name === 'review') event.preventDefault();
  };

  private readonly unplugged = () => {
    this.trouble = 'unplugged';
    if (this.phase.name === 'recording') this.phase.recording.stop();
    else if (this.phase.name === 'counting') this.stopCounting();
    if (this.phase.name === 'ready') this.phase = { name: 'opening' };
  };

  private readonly count = () => {
    this.phase = { name: 'counting', left: this.delayS };
    clearInterval(this.timer);
    this.timer = setInterval(() => {
      if (this.phase.name !== 'counting') return;
      if (this.phase.left > 1) this.phase = { name: 'counting', left: this.phase.left - 1 };
      else void this.start();
    }, 1000);
  };

  private readonly stopCounting = () => {
    clearInterval(this.timer);
    this.phase = { name: 'ready' };
  };

  private async start() {
    clearInterval(this.timer);
    if (this.stream === null) return;
    const { drafts } = this;
    let writer: RecordingWriter | null = null;
    const recording = record(this.stream, (piece, ms) => writer?.write(piece, ms));
    const { name, ending } = recording;
    const made = { atMs: Date.now(), source: 'recorded' } as const;
    const options = { ...(this.settings.value?.optionsFor(name) ?? usualOptions(name)), made };
    writer = this.unfinished?.record(options, ending, () => this.cutShort('no-room')) ?? null;
    this.phase = { name: 'recording', seconds: 0, recording };
    this.timer = setInterval(this.tick, 1000);
    const recorded = await recording.done;
    clearInterval(this.timer);
    const release = (await writer?.end()) ?? null;
    const id = writer?.id ?? newId();
    const draft = recorded === null ? null : { id, ...recorded, release };
    if (draft !== null) drafts.add(draft);
    if (!this.isConnected) return;
    if (draft === null) {
      this.trouble = 'nothing-recorded';
      this.phase = { name: 'ready' };
    } else this.review(draft);
  }

  private readonly tick = () => {
    if (this.phase.name !== 'recording') return;
    const seconds = this.phase.seconds + 1;
    this.phase = { ...this.phase, seconds };
    if (seconds >= LONGEST_RECORDING_S) this.cutShort('too-long');
  };

  /** Stops, keeps what there is, and says why. */
  private cutShort(trouble: CameraTroubleCode) {
    if (this.phase.name !== 'recording') return;
    this.trouble = trouble;
    this.phase.recording.stop();
  }

  private reviewOrOpen() {
    const { newest } = this.drafts;
    if (newest === null) return this.open(null);
    this.review(newest);
    return Promise.resolve();
  }

  private review(draft: Draft) {
    stopCamera(this.stream);
    this.stream = null;
    this.film.show(draft.film);
    this.phase = { name: 'review', draft };
  }

  private use(draft: Draft) {
    const options = this.settings.value?.optionsFor(draft.film.name);
    if (options === undefined) return;
    const made = { atMs: draft.film.lastModified, source: 'recorded' } as const;
    this.dispatchEvent(new FilmChosenEvent(draft.film, { ...options, made }, draft));
  }

  private discard(draft: Draft) {
    this.dispatchEvent(new DraftDeletedEvent(draft));
    void this.reviewOrOpen();
  }

  private readonly chooseDelay = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) this.delayS = Number(event.target.value);
  };

  private readonly chooseCamera = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) void this.open(event.target.value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'record-screen': RecordScreen;
  }
}
