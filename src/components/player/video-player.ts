import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef } from 'lit/directives/ref.js';
import { strideAround } from '#core/curves/cycle-cursor.ts';
import type { VideoClock } from '#core/video/video-clock.ts';
import { isSameVideo } from '#core/video/same-video.ts';
import type { SidedPoint } from '#core/corrections/correction.ts';
import { nearLeg } from '#core/report/near-leg.ts';
import type { Report } from '#core/report/report.ts';
import { placeText } from '#words/video/video-player.ts';
import { secondsText } from '#words/base/format.ts';
import { momentsOf, type Moment } from '#core/report/moments.ts';
import { momentText } from '#words/clinical/moments.ts';
import { VideoUrl } from '../../app/page/video-url.ts';
import { videoFrame } from '../../styles/video-frame.ts';
import { shared } from '../../styles/shared.ts';
import { AnnotationsChangedEvent, FrameShownEvent } from '../session/events.ts';
import { annotateStyles } from './annotate/annotate.styles.ts';
import { Annotator } from './annotate/annotator.ts';
import { drawToolbar } from './annotate/draw-toolbar.ts';
import { marksKey } from './video-marks.ts';
import { VideoPlayback } from './playback/video-playback.ts';
import { videoScrubber } from './video-scrubber.ts';
import { videoPlayerStyles } from './video-player.styles.ts';
import { keysHelp } from './tools/keys-help.ts';
import { momentsAt } from './playback/moment-frames.ts';
import { playerChoices, playerControls, type Controls } from './player-controls.ts';
import { playerPicture } from './player-picture.ts';
import { obey } from './tools/player-commands.ts';
import { commandFor, isOnce } from './tools/player-keys.ts';
import { rememberedTools, rememberTools, type ToolState } from './tools/tool-state.ts';
import { toolStyles } from './tools/tools.styles.ts';
import { toolsPanel } from './tools/tools-panel.ts';
import './video-out/video-out.ts';
import { toggleFullScreen } from './zoom/full-screen.ts';
import { whyNoVideo } from './playback/why-no-video.ts';
import { ZoomGestures } from './zoom/zoom-gestures.ts';
import { zoomButtons } from './zoom/zoom-buttons.ts';
import { drawOverlay } from './overlay-canvas.ts';

/**
 * The video with the skeleton of exactly the frame on show. Its keys work on the whole page, unless the reader says
 * otherwise; see `player-keys.ts`.
 *
 * @summary Video, overlay and scrubber. Gives `frame-shown`; `goTo` moves it from outside.
 */
@customElement('video-player')
@localized()
export class VideoPlayer extends LitElement {
  static override readonly styles = [
    shared,
    videoFrame,
    videoPlayerStyles,
    toolStyles,
    annotateStyles,
  ];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) clip: Blob | null = null;
  /** Whether the reader may draw; whoever sets this keeps what `annotations-changed` holds. */
  @property({ type: Boolean }) annotate = false;
  /** The picture alone, moved from outside: no scrubber, no buttons, no keys. */
  @property({ type: Boolean }) bare = false;
  /** Little room: what is not needed to find a frame is under "More tools". */
  @property({ type: Boolean }) compact = false;
  /** The point of the walker that is put in its place, or null; gives `point-placed` and `point-left`. */
  @property({ attribute: false }) placing: SidedPoint | null = null;
  @state() private tools = rememberedTools();
  @state() private keysOnPage = true;

  private moments: readonly Moment[] = [];
  private readonly source = new VideoUrl();
  private readonly video = createRef<HTMLVideoElement>();
  private readonly canvas = createRef<HTMLCanvasElement>();
  private readonly playback = new VideoPlayback({
    video: () => this.video.value ?? null,
    changed: () => this.requestUpdate(),
    shown: (frame, settled) => this.dispatchEvent(new FrameShownEvent(frame, settled)),
  });

  private readonly gestures = new ZoomGestures(() => this.requestUpdate());
  private readonly annotator = new Annotator(
    () => this.report?.timeS[this.playback.playhead.frame] ?? 0,
    {
      changed: () => this.requestUpdate(),
      pause: () => this.playback.pause(),
      annotated: (annotations) => this.dispatchEvent(new AnnotationsChangedEvent(annotations)),
    },
  );

  /** Shows the frame on show at a real time of the report, also of one that was handed in just now. */
  goTo(timeS: number): void {
    // It begins at its first frame when it is taken.
    if (this.isUpdatePending) this.performUpdate();
    this.playback.goToTime(timeS);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.press);
    document.addEventListener('fullscreenchange', this.redraw);
    this.takeClip();
  }

  override disconnectedCallback() {
    document.removeEventListener('keydown', this.press);
    document.removeEventListener('fullscreenchange', this.redraw);
    this.playback.pause();
    this.source.show(null);
    this.playback.takeVideo(false);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<Pick<VideoPlayer, 'report' | 'clip' | 'placing'>>) {
    if (changed.has('clip')) this.takeClip();
    if (changed.has('placing') && this.placing !== null) this.playback.pause();
    if (!changed.has('report') || this.report === null) return;
    this.moments = momentsOf(this.report);
    const before = changed.get('report') ?? null;
    this.annotator.take(this.report, before === null || !isSameVideo(before, this.report));
    this.playback.takeReport(this.report);
  }

  override updated() {
    const canvas = this.canvas.value;
    if (canvas === undefined || this.report === null) return;
    drawOverlay(canvas, {
      report: this.report,
      frame: this.playback.playhead.frame,
      overlay: this.tools.overlay,
      annotations: this.annotator.shown,
      video: this.playback.playhead.state.kind === 'lines-only' ? null : (this.video.value ?? null),
    });
  }

  private takeClip() {
    this.source.show(this.clip);
    this.playback.takeVideo(this.source.url !== null);
  }

  protected override render() {
    const { report } = this;
    const { clock, playhead } = this.playback;
    if (report === null || clock === null) return nothing;
    const { widthPx, heightPx } = report.video;
    const ratio = widthPx > 0 && heightPx > 0 ? widthPx / heightPx : 16 / 9;
    const isLinesOnly = playhead.state.kind === 'lines-only';
    return html`<div class="player" style="--video-ratio:${ratio}">
      <div class="video-box" data-picture=${isLinesOnly ? 'whole' : this.tools.overlay.picture}>
        ${this.renderPicture(report)}
        ${isLinesOnly ? html`<p class="no-video">${whyNoVideo(report, this.source.url !== null)}</p>` : nothing}
        ${this.bare ? nothing : zoomButtons(this.gestures, this.toggleFullScreen)}
      </div>
      ${this.bare ? nothing : this.renderAround(report, clock)}
    </div>`;
  }

  private renderAround(report: Report, clock: VideoClock) {
    const { compact } = this;
    const controls = this.controlsOf(report, clock);
    const aside = html`<div class="controls">${playerChoices(controls)}</div>
      ${marksKey()}`;
    return html`${this.renderScrubber(report, clock)} ${playerControls(controls, !compact)}
    ${this.renderTools(compact ? aside : nothing)} ${compact ? nothing : marksKey()}
    ${keysHelp({
      onPage: this.keysOnPage,
      stepFrames: this.tools.stepFrames,
      choose: (onPage) => (this.keysOnPage = onPage),
      open: this.showKeys,
    })}`;
  }

  private renderPicture(report: Report) {
    const { video, canvas, playback, gestures, annotator, placing } = this;
    return playerPicture({
      report,
      url: this.source.url,
      video,
      canvas,
      playback,
      gestures,
      annotator,
      placing,
      playsOnClick: !this.bare,
    });
  }

  private renderTools(aside: TemplateResult | typeof nothing) {
    return toolsPanel({
      state: this.tools,
      hasVideo: this.source.url !== null,
      choose: this.chooseTools,
      more: html`${aside}
        ${this.annotate ? drawToolbar(this.annotator, (timeS) => this.goTo(timeS)) : nothing}
        <video-out
          .report=${this.report}
          .clip=${this.clip}
          .overlay=${this.tools.overlay}
          .timeS=${this.report?.timeS[this.playback.playhead.frame] ?? 0}
        ></video-out>`,
    });
  }

  private renderScrubber(report: Report, clock: VideoClock) {
    return videoScrubber({
      moments: this.moments,
      durationS: report.timeS.at(-1) ?? 0,
      frames: clock.frames,
      frame: this.playback.playhead.aim,
      place: this.longPlace(clock),
      goTo: (frame) => this.playback.goTo(frame),
    });
  }

  private controlsOf(report: Report, clock: VideoClock): Controls {
    const { playback } = this;
    const { frame } = playback.playhead;
    return {
      isPlaying: playback.isPlaying,
      speed: playback.speed,
      overlay: this.tools.overlay.skeleton,
      repeats: report.cycles.length === 0 ? null : playback.isRepeating,
      place: `${secondsText(clock.startS(frame))} · ${frame + 1}/${clock.frames}`,
      toggle: () => playback.toggle(),
      step: (frames) => playback.stepTo(playback.playhead.aim + frames),
      chooseSpeed: (speed) => (playback.speed = speed),
      chooseOverlay: (skeleton) =>
        this.chooseTools({ overlay: { ...this.tools.overlay, skeleton } }),
      chooseRepeat: (repeats) => this.repeat(report, repeats),
    };
  }

  private longPlace(clock: VideoClock): string {
    const { frame } = this.playback.playhead;
    const place = placeText(clock.startS(frame), frame, clock.frames);
    return [place, ...momentsAt(this.moments, clock, frame).map(momentText)].join(', ');
  }

  private repeat(report: Report, repeats: boolean) {
    const nowS = report.timeS[this.playback.playhead.frame] ?? 0;
    const side = nearLeg(report.view) ?? 'right';
    this.playback.repeat(repeats ? strideAround(report, side, nowS) : null);
  }

  private readonly press = (event: KeyboardEvent) => {
    const isHere = event.composedPath().includes(this);
    if (this.bare || (!isHere && !this.keysOnPage)) return;
    const command = commandFor(event, isHere ? 'player' : 'page');
    if (command === null) return;
    event.preventDefault();
    if (event.repeat && isOnce(command)) return;
    const { playback, moments, gestures, tools, report } = this;
    obey(command, {
      playback,
      moments,
      gestures,
      stepFrames: tools.stepFrames,
      toggleRepeat: () => {
        if (report !== null && report.cycles.length > 0) this.repeat(report, !playback.isRepeating);
      },
      toggleFullScreen: this.toggleFullScreen,
      showKeys: this.showKeys,
    });
  };

  private readonly chooseTools = (change: Partial<ToolState>) => {
    this.tools = { ...this.tools, ...change };
    rememberTools(this.tools);
  };

  private readonly redraw = () => this.requestUpdate();

  private readonly showKeys = () => {
    this.renderRoot.querySelector<HTMLDialogElement>('.keys-list')?.showModal();
  };

  private readonly toggleFullScreen = () =>
    toggleFullScreen(this.renderRoot.querySelector('.player'));
}

declare global {
  interface HTMLElementTagNameMap {
    'video-player': VideoPlayer;
  }
}
