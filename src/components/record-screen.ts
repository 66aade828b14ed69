import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { BackendChoice } from '#contract/backend.ts';
import { ACTION_WORDS, PAGE_TITLES } from '#words/app-shell.ts';
import { beforeYouWalk } from '#words/film-guidance.ts';
import { CAMERA_WORDS, type CameraTroubleCode } from '#words/page-trouble.ts';
import { KIOSK_WORDS } from '#words/kiosk.ts';
import { cameraName, RECORD_WORDS, startIn } from '#words/record.ts';
import { listCameras, openCamera, record, stopCamera, type Recording } from '../app/camera.ts';
import { FilmUrl } from '../app/film-url.ts';
import { KIOSK } from '../app/kiosk.ts';
import { shared } from '../styles/shared.ts';
import { FilmChosenEvent } from './events.ts';
import './film-settings.ts';
import type { FilmSettings } from './film-settings.ts';
import { helperNote } from './helper-note.ts';
import './live-view.ts';
import { recordScreenStyles } from './record-screen.styles.ts';
import { troubleNote } from './trouble-note.ts';

type Phase =
  | { readonly name: 'opening' }
  | { readonly name: 'ready' }
  | { readonly name: 'counting'; readonly left: number }
  | { readonly name: 'recording'; readonly seconds: number; readonly recording: Recording }
  | { readonly name: 'review'; readonly film: File };

const DELAYS_S = [3, 5, 10] as const;
const LONGEST_WALK_S = 120;

/** @summary Films with the camera of this device: countdown, recording, look, use or film again. */
@customElement('record-screen')
@localized()
export class RecordScreen extends LitElement {
  static override readonly styles = [shared, recordScreenStyles];

  /** What was filmed and neither used nor discarded: it outlives the screen, so that going back loses nothing. */
  @property({ attribute: false }) draft: { film: File | null } = { film: null };
  /** Where the camera is looked at while nobody records; null: not at all. */
  @property({ attribute: false }) liveBackend: BackendChoice | null = null;
  /** Whether the walker may fall. */
  @property({ type: Boolean }) helperNeeded = false;
  @state() private phase: Phase = { name: 'opening' };
  @state() private trouble: CameraTroubleCode | null = null;
  @state() private cameras: readonly MediaDeviceInfo[] = [];
  @state() private delayS = 5;
  private stream: MediaStream | null = null;
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
    void this.updateComplete.then(() =>
      this.draft.film === null ? this.open(null) : this.review(this.draft.film),
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.askBeforeLeaving);
    clearInterval(this.timer);
    if (this.phase.name === 'recording') this.phase.recording.stop();
    stopCamera(this.stream);
    this.stream = null;
    this.film.show(null);
  }

  override updated() {
    const video = this.live.value;
    if (video !== undefined && video.srcObject !== this.stream) video.srcObject = this.stream;
  }

  protected override render() {
    return html`<div class="page">
      <h1 tabindex="-1">${PAGE_TITLES.record}</h1>
      ${this.helperNeeded ? helperNote() : nothing}
      ${this.trouble === null ? nothing : this.renderTrouble(this.trouble)}
      ${this.phase.name === 'review' ? this.renderReview(this.phase.film) : this.renderCamera()}
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
    return html`<div class="film">
        <video ${ref(this.live)} muted playsinline autoplay aria-label=${RECORD_WORDS.live}></video>
        <live-view
          .video=${this.live.value ?? null}
          .backend=${this.liveBackend}
          .active=${phase.name === 'ready' || phase.name === 'counting'}
        ></live-view>
        ${phase.name === 'counting' ? html`<p class="count" aria-live="assertive">${phase.left}</p>` : nothing}
        ${phase.name === 'recording' ? html`<p class="running number"><span class="dot"></span> ${phase.seconds} s</p>` : nothing}
      </div>
      <div class="row">${this.renderButtons(phase)}</div>`;
  }

  private renderButtons(phase: Phase) {
    if (phase.name === 'counting')
      return html`<button class="big" @click=${this.stopCounting}>
        ${RECORD_WORDS.stopCountdown}
      </button>`;
    if (phase.name === 'recording')
      return html`<button class="primary big" @click=${() => phase.recording.stop()}>
        ${RECORD_WORDS.stop}
      </button>`;
    const ready = phase.name === 'ready';
    return html`<button class="primary big" ?disabled=${!ready} @click=${this.count}>
        ${startIn(this.delayS)}
      </button>
      <label
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

  private renderReview(film: File) {
    return html`<div class="film">
        <video
          src=${this.film.url ?? ''}
          controls
          muted
          playsinline
          aria-label=${RECORD_WORDS.made}
        ></video>
      </div>
      <div class="row">
        <button class="primary big" @click=${() => this.use(film)}>${RECORD_WORDS.use}</button>
        <button class="big" @click=${this.discard}>${RECORD_WORDS.again}</button>
      </div>`;
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
    const recording = record(this.stream);
    this.phase = { name: 'recording', seconds: 0, recording };
    this.timer = setInterval(() => {
      if (this.phase.name === 'recording')
        this.phase = { ...this.phase, seconds: this.phase.seconds + 1 };
    }, 1000);
    const film = await recording.done;
    clearInterval(this.timer);
    this.draft.film = film;
    if (!this.isConnected) return;
    if (film === null) {
      this.trouble = 'nothing-recorded';
      this.phase = { name: 'ready' };
      return;
    }
    stopCamera(this.stream);
    this.stream = null;
    this.review(film);
  }

  private review(film: File) {
    this.film.show(film);
    this.phase = { name: 'review', film };
  }

  private use(film: File) {
    const options = this.settings.value?.optionsFor(film.name);
    if (options === undefined) return;
    this.draft.film = null;
    const made = { atMs: film.lastModified, source: 'recorded' } as const;
    this.dispatchEvent(new FilmChosenEvent(film, { ...options, made }));
  }

  private readonly discard = () => {
    this.draft.film = null;
    this.film.show(null);
    void this.open(null);
  };

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
