import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { strideAround } from '#core/curves/cycle-cursor.ts';
import type { FilmClock } from '#core/film/film-clock.ts';
import { nearLeg } from '#core/report/near-leg.ts';
import type { Report } from '#core/report/report.ts';
import { filmOfWalk, placeText, PLAYER_WORDS } from '#words/video/film-player.ts';
import { secondsText } from '#words/base/format.ts';
import { language } from '#words/language/locale.ts';
import { momentsOf, type Moment } from '#core/report/moments.ts';
import { momentText } from '#words/clinical/moments.ts';
import { FilmUrl } from '../../app/page/film-url.ts';
import { filmFrame } from '../../styles/film-frame.ts';
import { shared } from '../../styles/shared.ts';
import { FrameShownEvent } from '../session/events.ts';
import { filmMarks, marksKey } from './film-marks.ts';
import { FilmPlayback } from './film-playback.ts';
import { filmPlayerStyles } from './film-player.styles.ts';
import { keysHelp } from './keys-help.ts';
import { momentsAt } from './moment-frames.ts';
import { playerControls } from './player-controls.ts';
import { obey } from './player-commands.ts';
import { commandFor, isOnce } from './player-keys.ts';
import { drawOverlay } from './skeleton-overlay.ts';

/**
 * The video with the skeleton of exactly the frame on show. Its keys work on the whole page, unless the reader says
 * otherwise; see `player-keys.ts`.
 *
 * @summary Video, overlay and scrubber. Gives `frame-shown`; `goTo` moves it from outside.
 */
@customElement('film-player')
@localized()
export class FilmPlayer extends LitElement {
  static override readonly styles = [shared, filmFrame, filmPlayerStyles];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) clip: Blob | null = null;
  @state() private overlay = true;
  @state() private keysOnPage = true;

  private moments: readonly Moment[] = [];
  private readonly film = new FilmUrl();
  private readonly video = createRef<HTMLVideoElement>();
  private readonly canvas = createRef<HTMLCanvasElement>();
  private readonly playback = new FilmPlayback({
    video: () => this.video.value ?? null,
    changed: () => this.requestUpdate(),
    shown: (frame, settled) => this.dispatchEvent(new FrameShownEvent(frame, settled)),
  });

  /** Shows the frame on show at a real time of the report. */
  goTo(timeS: number): void {
    this.playback.goToTime(timeS);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.press);
    this.takeClip();
  }

  override disconnectedCallback() {
    document.removeEventListener('keydown', this.press);
    this.playback.pause();
    this.film.show(null);
    this.playback.takeVideo(false);
    super.disconnectedCallback();
  }

  override willUpdate(changed: Map<'report' | 'clip', unknown>) {
    if (changed.has('clip')) this.takeClip();
    if (!changed.has('report') || this.report === null) return;
    this.moments = momentsOf(this.report);
    this.playback.takeReport(this.report);
  }

  override updated() {
    const canvas = this.canvas.value;
    if (canvas !== undefined && this.report !== null)
      drawOverlay(canvas, this.report, this.overlay ? this.playback.playhead.frame : null);
  }

  private takeClip() {
    this.film.show(this.clip);
    this.playback.takeVideo(this.film.url !== null);
  }

  protected override render() {
    const { report } = this;
    const { clock, playhead } = this.playback;
    if (report === null || clock === null) return nothing;
    const { widthPx, heightPx } = report.video;
    const ratio = widthPx > 0 && heightPx > 0 ? widthPx / heightPx : 16 / 9;
    const isLinesOnly = playhead.state.kind === 'lines-only';
    return html`<div class="player" style="--film-ratio:${ratio}">
      <div class="film">
        ${this.film.url === null ? nothing : this.renderVideo(this.film.url, report)}
        <canvas ${ref(this.canvas)} aria-hidden="true"></canvas>
        ${isLinesOnly ? html`<p class="no-film">${this.whyNoFilm(report)}</p>` : nothing}
      </div>
      ${this.renderScrubber(report, clock)} ${this.renderControls(report, clock)} ${marksKey()}
      ${keysHelp(this.keysOnPage, (onPage) => (this.keysOnPage = onPage))}
    </div>`;
  }

  private whyNoFilm({ landmarks }: Report): string {
    if (this.film.url !== null) return PLAYER_WORDS.noFilm;
    return landmarks.xPx.length === 0 ? PLAYER_WORDS.nothingCame : PLAYER_WORDS.filmDidNotCome;
  }

  private renderVideo(url: string, report: Report) {
    const { playback } = this;
    return html`<video
      ${ref(this.video)}
      src=${url}
      muted
      playsinline
      preload="auto"
      aria-label=${filmOfWalk(report.video.name)}
      @loadeddata=${onVideo((video) => void playback.begin(video))}
      @seeked=${() => playback.playhead.arrived()}
      @play=${() => playback.played()}
      @pause=${() => playback.paused()}
      @error=${onVideo((video) => playback.fail(video))}
      @click=${() => playback.toggle()}
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
        .value=${String(this.playback.playhead.aim)}
        aria-label=${PLAYER_WORDS.place}
        aria-valuetext=${this.longPlace(clock)}
        @input=${this.scrub}
      />
    </div>`;
  }

  private renderControls(report: Report, clock: FilmClock) {
    const { playback } = this;
    const { frame } = playback.playhead;
    return playerControls({
      isPlaying: playback.isPlaying,
      speed: playback.speed,
      overlay: this.overlay,
      repeats: report.cycles.length === 0 ? null : playback.isRepeating,
      place: `${secondsText(clock.startS(frame))} · ${frame + 1}/${clock.frames}`,
      toggle: () => playback.toggle(),
      step: (frames) => playback.stepTo(playback.playhead.aim + frames),
      chooseSpeed: (speed) => (playback.speed = speed),
      chooseOverlay: (shown) => (this.overlay = shown),
      chooseRepeat: (repeats) => this.repeat(report, repeats),
    });
  }

  private longPlace(clock: FilmClock): string {
    const { frame } = this.playback.playhead;
    const place = placeText(clock.startS(frame), frame, clock.frames);
    return [place, ...momentsAt(this.moments, clock, frame).map(momentText)].join(', ');
  }

  private readonly scrub = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) this.playback.goTo(target.valueAsNumber);
  };

  private repeat(report: Report, repeats: boolean) {
    const nowS = report.timeS[this.playback.playhead.frame] ?? 0;
    const side = nearLeg(report.view) ?? 'right';
    this.playback.repeat(repeats ? strideAround(report, side, nowS) : null);
  }

  private readonly press = (event: KeyboardEvent) => {
    const isHere = event.composedPath().includes(this);
    if (!isHere && !this.keysOnPage) return;
    const command = commandFor(event, isHere ? 'player' : 'page');
    if (command === null) return;
    event.preventDefault();
    if (!event.repeat || !isOnce(command)) obey(command, this.playback, this.moments);
  };
}

function onVideo(use: (video: HTMLVideoElement) => void) {
  return ({ target }: Event) => {
    if (target instanceof HTMLVideoElement) use(target);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayer;
  }
}
