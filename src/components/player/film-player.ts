import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { strideAround } from '#core/curves/cycle-cursor.ts';
import { FilmClock } from '#core/film/film-clock.ts';
import { nearLeg } from '#core/report/near-leg.ts';
import type { Report } from '#core/report/report.ts';
import { filmOfWalk, placeText, PLAYER_WORDS, SPEED_WORDS } from '#words/video/film-player.ts';
import { secondsText } from '#words/base/format.ts';
import { language } from '#words/language/locale.ts';
import { momentsOf, momentText, type Moment } from '#words/clinical/moments.ts';
import { FilmUrl } from '../../app/page/film-url.ts';
import { filmFrame } from '../../styles/film-frame.ts';
import { shared } from '../../styles/shared.ts';
import { FrameShownEvent } from '../session/events.ts';
import { filmMarks, marksKey } from './film-marks.ts';
import { filmPlayerStyles } from './film-player.styles.ts';
import { LinePlayback } from './line-playback.ts';
import { drawSkeleton } from '../drawings/skeleton-drawing.ts';

const SPEEDS = [
  ['full', 1],
  ['half', 0.5],
  ['quarter', 0.25],
] as const;
const LONGEST_SEEK_MS = 1000;

/**
 * The film with the skeleton of exactly the frame on show. Space plays, arrows and comma/period go by a frame,
 * Home and End to the ends.
 *
 * @summary Film, overlay and scrubber. Gives `frame-shown`; `goTo` moves it from outside.
 */
@customElement('film-player')
@localized()
export class FilmPlayer extends LitElement {
  static override readonly styles = [shared, filmFrame, filmPlayerStyles];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) clip: Blob | null = null;
  @state() private frame = 0;
  @state() private playing = false;
  @state() private speed = 1;
  @state() private overlay = true;
  /** The stride that is played again and again, real seconds, or null for the whole film. */
  @state() private loop: readonly [number, number] | null = null;
  @state() private unplayable = false;

  private clock: FilmClock | null = null;
  private moments: readonly Moment[] = [];
  /** The frame that the film is on its way to. The slider shows it at once, so that each change renders. */
  @state() private wanted: number | null = null;
  /** The frame of the seek under way: asked for once, so that a player that cannot reach it is not asked for ever. */
  private sought: number | null = null;
  private soughtAtMs = 0;
  private watching = 0;
  /** The frame on show when the player last failed; null once it stands on a picture again. */
  private failedAt: number | null = null;
  /** What is told of the film that is ready to be sought in. */
  private begun: Report['video'] | null = null;
  /** What is told of the film on show. */
  private shownVideo: Report['video'] | null = null;
  /** Where the lines are while they play alone, real seconds. */
  private linesAtS = 0;
  private readonly lines = new LinePlayback((elapsedS) => this.playLines(elapsedS));
  private readonly film = new FilmUrl();
  private readonly video = createRef<HTMLVideoElement>();
  private readonly canvas = createRef<HTMLCanvasElement>();

  /** Shows the frame on show at a real time of the report. */
  goTo(timeS: number): void {
    if (this.clock !== null) this.showFrame(this.clock.frameAtReal(timeS));
  }

  override willUpdate(changed: Map<'report' | 'clip', unknown>) {
    if (changed.has('clip')) this.takeClip();
    if (!changed.has('report') || this.report === null) return;
    this.moments = momentsOf(this.report);
    if (this.report.video === this.shownVideo) return;
    // Another film, and not the same one with other numbers.
    this.shownVideo = this.report.video;
    this.clock = new FilmClock(this.report);
    this.stopLines();
    this.frame = 0;
    this.wanted = null;
    this.loop = null;
    this.failedAt = null;
  }

  private takeClip() {
    this.film.show(this.clip);
    this.stopLines();
    this.begun = null;
    this.failedAt = null;
    this.unplayable = false;
  }

  override updated() {
    this.draw();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.press);
    this.film.show(this.clip);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.press);
    this.video.value?.pause();
    this.stopLines();
    this.film.show(null);
  }

  protected override render() {
    const { report, clock } = this;
    if (report === null || clock === null) return nothing;
    const { widthPx, heightPx } = report.video;
    const ratio = widthPx > 0 && heightPx > 0 ? widthPx / heightPx : 16 / 9;
    return html`<div class="player" style="--film-ratio:${ratio}">
      <div class="film">
        ${this.film.url === null ? nothing : this.renderVideo(this.film.url, report)}
        <canvas ${ref(this.canvas)} aria-hidden="true"></canvas>
        ${this.isLinesOnly ? html`<p class="no-film">${this.whyNoFilm(report)}</p>` : nothing}
      </div>
      ${this.renderScrubber(report, clock)} ${this.renderControls()} ${marksKey()}
    </div>`;
  }

  private get isLinesOnly(): boolean {
    return this.film.url === null || this.unplayable;
  }

  private whyNoFilm({ landmarks }: Report): string {
    if (this.film.url !== null) return PLAYER_WORDS.noFilm;
    return landmarks.xPx.length === 0 ? PLAYER_WORDS.nothingCame : PLAYER_WORDS.filmDidNotCome;
  }

  private renderVideo(url: string, report: Report) {
    return html`<video
      ${ref(this.video)}
      src=${url}
      muted
      playsinline
      preload="auto"
      aria-label=${filmOfWalk(report.video.name)}
      @loadeddata=${this.begin}
      @seeked=${this.arrived}
      @play=${() => (this.playing = true)}
      @pause=${this.stand}
      @error=${this.fail}
      @click=${this.toggle}
    ></video>`;
  }

  private renderScrubber(report: Report, clock: FilmClock) {
    return html`<div class="scrubber">
      ${guard([this.moments, language()], () => filmMarks(this.moments, report.timeS.at(-1) ?? 0))}
      <input
        type="range"
        min="0"
        max=${Math.max(0, clock.frames - 1)}
        step="1"
        .value=${String(this.aim())}
        aria-label=${PLAYER_WORDS.place}
        aria-valuetext=${this.longPlace(clock)}
        @input=${this.scrub}
      />
    </div>`;
  }

  private renderControls() {
    return html`<div class="controls">
      <button class="primary play" @click=${this.toggle}>
        ${this.playing ? PLAYER_WORDS.pause : PLAYER_WORDS.play}
      </button>
      <button aria-label=${PLAYER_WORDS.back} @click=${() => this.showFrame(this.aim() - 1)}>
        ‹
      </button>
      <button aria-label=${PLAYER_WORDS.on} @click=${() => this.showFrame(this.aim() + 1)}>
        ›
      </button>
      <label class="speed"
        ><span class="hidden-text">${PLAYER_WORDS.speed}</span>
        <select @change=${this.chooseSpeed}>
          ${SPEEDS.map(([name, speed]) => html`<option value=${speed}>${SPEED_WORDS[name]}</option>`)}
        </select></label
      >
      <label class="check"
        ><input type="checkbox" .checked=${this.overlay} @change=${this.chooseOverlay} />
        ${PLAYER_WORDS.lines}</label
      >
      ${
        (this.report?.cycles.length ?? 0) > 0
          ? html`<label class="check"
              ><input type="checkbox" .checked=${this.loop !== null} @change=${this.chooseLoop} />
              ${PLAYER_WORDS.loop}</label
            >`
          : nothing
      }
      <output class="number place"
        >${this.clock === null ? '' : this.shortPlace(this.clock)}</output
      >
    </div>`;
  }

  private shortPlace(clock: FilmClock): string {
    return `${secondsText(clock.startS(this.frame))} · ${this.frame + 1}/${clock.frames}`;
  }

  private longPlace(clock: FilmClock): string {
    const here = this.moments
      .filter(({ timeS }) => clock.frameAtReal(timeS) === this.frame)
      .map(momentText);
    const place = placeText(clock.startS(this.frame), this.frame, clock.frames);
    return [place, ...here].join(', ');
  }

  private readonly scrub = (event: Event) => {
    if (event.target instanceof HTMLInputElement) this.showFrame(event.target.valueAsNumber);
  };

  private readonly chooseSpeed = (event: Event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.speed = Number(event.target.value);
    if (this.video.value !== undefined) this.video.value.playbackRate = this.speed;
  };

  private readonly chooseOverlay = (event: Event) => {
    if (event.target instanceof HTMLInputElement) this.overlay = event.target.checked;
  };

  private readonly chooseLoop = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement) || this.report === null) return;
    const nowS = this.report.timeS[this.frame] ?? 0;
    const side = nearLeg(this.report.view) ?? 'right';
    this.loop = event.target.checked ? strideAround(this.report, side, nowS) : null;
    if (this.loop !== null) this.goTo(this.loop[0]);
  };

  private readonly press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.composedPath()[0];
    const onControl = target instanceof HTMLButtonElement || target instanceof HTMLSelectElement;
    const onSlider = target instanceof HTMLInputElement && target.type === 'range';
    const move = frameMove(event.key, this.aim(), this.clock?.frames ?? 0, onSlider || onControl);
    if (move !== null) this.showFrame(move);
    else if (event.key === ' ' && !onControl && !isCheckbox(target)) this.toggle();
    else return;
    event.preventDefault();
  };

  private readonly toggle = () => {
    const video = this.video.value;
    if (video === undefined || this.unplayable) {
      this.toggleLines();
      return;
    }
    if (!video.paused) {
      video.pause();
      return;
    }
    if (this.clock !== null && this.aim() >= this.clock.frames - 1) {
      // At once, even while a seek is under way: playing from the end would end at once.
      this.wanted = 0;
      this.seek(video, this.clock, 0);
    }
    video.playbackRate = this.speed;
    // A refusal (the tab is hidden, the film is gone) leaves the film paused, which the button shows.
    video.play().catch(() => undefined);
    this.watch(video);
  };

  private toggleLines(): void {
    if (this.clock === null || this.playing) {
      this.stopLines();
      return;
    }
    this.linesAtS = this.aim() >= this.clock.frames - 1 ? 0 : this.clock.startS(this.aim());
    this.playing = true;
    this.lines.start();
  }

  /** As fast as the film would play: slow motion is slow. */
  private playLines(elapsedS: number): void {
    const { clock, report } = this;
    if (clock === null || report === null) return;
    this.linesAtS += elapsedS * this.speed * report.video.timeScale;
    const [fromS, toS] = this.loop ?? [0, Infinity];
    if (this.linesAtS >= toS || this.linesAtS < fromS) this.linesAtS = fromS;
    const frame = clock.frameAtReal(this.linesAtS);
    this.placeLines(frame);
    if (frame >= clock.frames - 1) this.stopLines();
  }

  private stopLines(): void {
    if (!this.lines.isRunning) return;
    this.lines.stop();
    this.playing = false;
  }

  /** Stopped: stands on the frame whose lines are drawn, whatever the last picture on its way was. */
  private readonly stand = () => {
    this.playing = false;
    this.showFrame(this.aim());
  };

  /** The frame on show, or the one that it is on the way to: quick keys must add up. */
  private aim(): number {
    return this.wanted ?? this.frame;
  }

  /** Moves to a frame. Without a film the lines move alone. */
  private showFrame(frame: number): void {
    if (this.clock === null) return;
    const target = Math.min(Math.max(0, frame), Math.max(0, this.clock.frames - 1));
    const video = this.video.value;
    if (video === undefined || this.unplayable || !this.hasBegun) {
      this.linesAtS = this.clock.startS(target);
      this.placeLines(target);
      return;
    }
    this.wanted = target;
    // While one seek is under way the newest wish waits: a fast hand must not queue up seeks.
    // One that does not end is given up: near the cut of a damaged file a player waits for ever.
    if (!video.seeking || performance.now() - this.soughtAtMs > LONGEST_SEEK_MS)
      this.seek(video, this.clock, target);
  }

  /** The lines where the film does not say where they are. */
  private placeLines(frame: number): void {
    this.wanted = frame;
    this.shown(frame);
  }

  private get hasBegun(): boolean {
    return this.begun !== null && this.begun === this.report?.video;
  }

  private readonly begin = async (event: Event) => {
    const video = event.target;
    const { report, clip } = this;
    if (!(video instanceof HTMLVideoElement) || report === null || this.hasBegun) return;
    const firstS = await firstPictureTime(video);
    if (this.report?.video !== report.video || this.clip !== clip) return;
    // Not before: a seek while the first picture is awaited would be taken for it.
    this.begun = report.video;
    if (firstS !== null) this.clock = new FilmClock(report, firstS);
    this.showFrame(this.aim());
  };

  private seek(video: HTMLVideoElement, clock: FilmClock, frame: number): void {
    this.sought = frame;
    this.soughtAtMs = performance.now();
    video.currentTime = clock.seekFileTimeS(frame);
  }

  /** A damaged part stops a player for good: it is loaded anew, no further than it came. */
  private readonly fail = (event: Event) => {
    const video = event.target;
    this.playing = false;
    const before = this.failedAt;
    this.failedAt = this.frame;
    if (!(video instanceof HTMLVideoElement) || !this.hasBegun || before !== null) {
      this.unplayable = true;
      return;
    }
    this.begun = null;
    this.wanted = Math.min(this.aim(), this.frame);
    if (this.watching !== 0) video.cancelVideoFrameCallback(this.watching);
    this.watching = 0;
    video.load();
  };

  private readonly arrived = () => {
    const video = this.video.value;
    if (video === undefined || this.clock === null || !this.hasBegun) return;
    const there = this.clock.frameAtFileTime(video.currentTime);
    if (this.wanted !== null && this.wanted !== there && this.wanted !== this.sought)
      this.seek(video, this.clock, this.wanted);
    else {
      this.wanted = null;
      this.failedAt = null;
    }
    this.shown(there);
  };

  /** Follows the pictures that the player really shows, by their own timestamps. */
  private watch(video: HTMLVideoElement): void {
    if (this.watching !== 0 || !('requestVideoFrameCallback' in video)) return;
    this.watching = video.requestVideoFrameCallback((_, { mediaTime }) => {
      this.watching = 0;
      // While it stands, the end of each seek tells; a late word here would be of the picture before.
      if (this.clock === null || video.paused) return;
      this.shown(this.clock.frameAtFileTime(mediaTime));
      this.turnBack(video, this.clock);
      this.watch(video);
    });
  }

  private turnBack(video: HTMLVideoElement, clock: FilmClock): void {
    if (this.loop === null) return;
    const nowS = clock.startS(this.frame);
    if (nowS >= this.loop[1] || nowS < this.loop[0] - 0.05)
      video.currentTime = clock.seekFileTimeS(clock.frameAtReal(this.loop[0]));
  }

  private shown(frame: number): void {
    if (frame !== this.frame) this.frame = frame;
    const settled = this.wanted === null || this.wanted === frame;
    this.dispatchEvent(new FrameShownEvent(frame, settled));
  }

  private draw(): void {
    const canvas = this.canvas.value;
    const context = canvas?.getContext('2d');
    const { report } = this;
    if (canvas === undefined || context === null || context === undefined || report === null)
      return;
    const { widthPx, heightPx } = report.video;
    const scale = Math.min(1, 1280 / Math.max(1, widthPx));
    const width = Math.round(widthPx * scale);
    const height = Math.round(heightPx * scale);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.clearRect(0, 0, width, height);
    const xs = report.landmarks.xPx[this.frame];
    const ys = report.landmarks.yPx[this.frame];
    if (!this.overlay || xs === undefined || ys === undefined) return;
    const at = (landmark: number) => ({
      x: (xs[landmark] ?? NaN) * scale,
      y: (ys[landmark] ?? NaN) * scale,
    });
    drawSkeleton(context, at);
  }
}

/** Where the player puts its first picture, in its own seconds; null where it does not tell. */
function firstPictureTime(video: HTMLVideoElement): Promise<number | null> {
  if (!('requestVideoFrameCallback' in video)) return Promise.resolve(null);
  return new Promise((resolve) => {
    video.requestVideoFrameCallback((_, { mediaTime }) => resolve(mediaTime));
    // Back to the start, so that a picture is sure to come; a hidden page shows none, and is not waited for.
    video.currentTime = 0;
    setTimeout(() => resolve(null), 3000);
  });
}

/** Where a key goes, or null. The slider moves by arrows and Home/End by itself. */
function frameMove(key: string, frame: number, frames: number, native: boolean): number | null {
  if (key === ',') return frame - 1;
  if (key === '.') return frame + 1;
  if (native) return null;
  if (key === 'ArrowLeft') return frame - 1;
  if (key === 'ArrowRight') return frame + 1;
  if (key === 'Home') return 0;
  if (key === 'End') return frames - 1;
  return null;
}

function isCheckbox(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement && target.type === 'checkbox';
}

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayer;
  }
}
