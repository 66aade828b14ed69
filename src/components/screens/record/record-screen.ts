import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef } from 'lit/directives/ref.js';
import type { CoachPass } from '#core/coach/coach-hint.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import type { CameraTroubleCode } from '../../../app/camera/camera.ts';
import { allowSensors } from '../../../app/camera/device-roll.ts';
import { unlockSound } from '../../../app/camera/tones.ts';
import type { UnfinishedVideos } from '../../../app/storage/unfinished-videos.ts';
import { Drafts, type Draft } from '../../../app/walks/drafts.ts';
import { shared } from '../../../styles/shared.ts';
import { helperNote } from '../../parts/helper-note.ts';
import { DraftDeletedEvent } from '../../session/events.ts';
import { CameraController } from './camera-controller.ts';
import { cameraStage } from './camera-stage.ts';
import { stageStyles } from './camera-stage.styles.ts';
import { cameraTrouble } from './camera-trouble.ts';
import { CoachController } from './coach-controller.ts';
import { ComingFirst } from '../../../app/camera/coming-first.ts';
import { focusNext, holdsFocus, leaveHeading } from './keep-focus.ts';
import { placingStyles } from './placing/placing-steps.styles.ts';
import { recordScreenStyles } from './record-screen.styles.ts';
import { RecordingController } from './recording-controller.ts';
import { DraftReview } from './review/draft-review.ts';
import { stumbleNote } from './stumble-note.ts';

type Phase =
  | { readonly name: 'camera' }
  | { readonly name: 'review'; readonly draft: Draft }
  /** Somebody seems to have stumbled. */
  | { readonly name: 'stumble'; readonly draft: Draft };

const LONGEST_WALK_S = 120;
/** A walker who was seen so lately is still about to be filmed. */
const ABOUT_TO_WALK_S = 20;

/** @summary Videos with the camera of this device and leads who is filmed; then look, use or film again. */
@customElement('record-screen')
@localized()
export class RecordScreen extends LitElement {
  static override readonly styles = [shared, recordScreenStyles, stageStyles, placingStyles];

  /** Which way of walking is filmed; null: the first of a visit, from the side. */
  @property({ attribute: false }) pass: CoachPass | null = null;
  /** What was filmed and neither used nor deleted: it outlives the screen, so that going back loses nothing. */
  @property({ attribute: false }) drafts = new Drafts();
  /** Where a recording is written while it is made; null: nowhere, nothing may be kept. */
  @property({ attribute: false }) unfinished: UnfinishedVideos | null = null;
  /** Lets no video be analysed while the camera is watched; gives what ends that. */
  @property({ attribute: false }) holdAnalysis: () => () => void = () => () => undefined;
  /** Whether the walker may fall. */
  @property({ type: Boolean }) helperNeeded = false;
  @state() private phase: Phase = { name: 'camera' };
  @state() private trouble: CameraTroubleCode | null = null;
  /** Whether the phone is in its place. */
  @state() private placed = false;
  @state() private delayS = 10;
  /** The pass that is led now: the front one follows the side one without leaving. */
  @state() private now: CoachPass = 'side';
  /** The next pass begins on this screen while the last one is handed on. */
  private isStaying = false;
  private readonly comingFirst = new ComingFirst();
  private hadFocus = false;
  /** The phone is in its place, and the camera may still be opening. */
  private waitsForCamera = false;
  private readonly reviewed = new DraftReview(this);
  private readonly video = createRef<HTMLVideoElement>();
  private readonly camera = new CameraController(this, () => this.unplugged());
  private readonly recording = new RecordingController(this, {
    done: (draft) => this.take(draft),
    cutShort: (why) => (this.trouble = why),
  });
  private readonly coach = new CoachController(this, {
    startRecording: () => this.startRecording(),
    dropRecording: () => this.recording.drop(),
    stopRecording: () => this.recording.stop(),
  });

  /** Whether somebody walks, or gets ready to. A recording that goes on and on has been left. */
  get isFilming(): boolean {
    if (this.isStaying) return true;
    if (this.recording.isRunning) return this.recording.seconds < LONGEST_WALK_S;
    const isAbout = performance.now() / 1000 - this.coach.seenS < ABOUT_TO_WALK_S;
    return this.coach.isRunning && (isAbout || this.coach.state.name === 'delayed');
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.askBeforeLeaving);
    window.addEventListener('keydown', this.stopByKey);
    // After the first update the properties are set.
    void this.updateComplete.then(() => {
      this.now = this.pass ?? 'side';
      this.drafts.addEventListener('change', this.redraw);
      this.reviewOrOpen();
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.askBeforeLeaving);
    window.removeEventListener('keydown', this.stopByKey);
    this.drafts.removeEventListener('change', this.redraw);
    this.comingFirst.set(false, this.holdAnalysis);
    this.reviewed.show(null);
  }

  override willUpdate() {
    this.hadFocus = holdsFocus(this.shadowRoot);
  }

  override updated() {
    const video = this.video.value;
    const { stream } = this.camera;
    if (video !== undefined && video.srcObject !== stream) video.srcObject = stream;
    const waits = this.placed && !this.coach.isRunning && this.coach.state.name !== 'over';
    if (video !== undefined && stream !== null && waits) this.coach.begin(video, this.now);
    this.comingFirst.set(this.coach.isRunning, this.holdAnalysis);
    if (this.hadFocus) focusNext(this.shadowRoot);
    if (this.waitsForCamera && stream !== null) {
      leaveHeading(this.shadowRoot);
      this.waitsForCamera = false;
    }
  }

  private readonly redraw = () => {
    const { phase } = this;
    const now = this.drafts.all.find(({ id }) => phase.name === 'review' && id === phase.draft.id);
    if (phase.name === 'review' && now !== undefined && now !== phase.draft) this.review(now);
    this.requestUpdate();
  };

  protected override render() {
    const { phase, trouble } = this;
    const isLive = phase.name === 'camera' && trouble === null;
    return html`<div class="page">
      ${phase.name === 'camera' ? html`<h1 tabindex="-1">${PAGE_TITLES.record}</h1>` : nothing}
      ${this.helperNeeded && !isLive && phase.name !== 'stumble' ? helperNote() : nothing}
      ${
        trouble === null
          ? nothing
          : cameraTrouble(trouble, phase.name === 'camera' ? () => void this.open() : null)
      }
      ${isLive ? this.renderStage() : this.renderAfter(phase)}
    </div>`;
  }

  private renderStage() {
    const { camera, coach, delayS, placed, now, helperNeeded, video } = this;
    const { seconds } = this.recording;
    return cameraStage(
      { camera, coach, seconds, delayS, placed, pass: now, helperNeeded, video },
      {
        begin: this.begin,
        press: this.press,
        chooseDelay: (chosen) => (this.delayS = chosen),
        toggleVoice: () => {
          coach.voice.toggle();
          this.requestUpdate();
        },
        switchCamera: () => void this.open(true),
      },
    );
  }

  private renderAfter(phase: Phase) {
    if (phase.name !== 'stumble') return this.renderReview();
    return stumbleNote((stumbled) => this.afterStumble(phase.draft, stumbled));
  }

  private renderReview() {
    const { phase, drafts, now } = this;
    const draft = phase.name === 'review' ? phase.draft : null;
    return this.reviewed.render(draft, drafts.all, now, {
      use: (used) => this.reviewed.use(used, false),
      goOn: (used) => this.goOnFromFront(used),
      again: () => void this.open(),
      discard: (gone) => this.discard(gone),
      show: (other) => this.review(other),
    });
  }

  /** Opens the camera, or with `other` the next one. */
  private async open(other = false) {
    this.trouble = null;
    this.phase = { name: 'camera' };
    this.coach.ready();
    const trouble = await this.camera.open(other);
    if (!this.isConnected) return;
    this.trouble = trouble;
    if (trouble === null) this.coach.warmUp();
  }

  /** The phone is in its place. Sound and sensors are asked for here, while a button is pressed. */
  private readonly begin = () => {
    unlockSound();
    void allowSensors();
    this.placed = true;
    this.waitsForCamera = true;
  };

  /** One button from start to stop: who has it in focus keeps it. */
  private readonly press = () => {
    const { coach } = this;
    if (this.recording.isRunning || coach.state.name === 'delayed') coach.stop();
    else coach.startByClock(this.delayS);
  };

  private readonly stopByKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && this.recording.isRunning) this.coach.stop();
  };

  /** A video not yet used lives in memory only: the browser asks before a reload or a closed tab loses it. */
  private readonly askBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (this.recording.isRunning || this.phase.name !== 'camera') event.preventDefault();
  };

  private unplugged() {
    this.coach.leave();
    this.trouble = 'unplugged';
    this.recording.stop();
  }

  private startRecording() {
    const { stream } = this.camera;
    if (stream !== null) this.recording.start(stream, this.unfinished);
  }

  /** A recording is whole, perhaps after the screen has gone. */
  private take(draft: Draft | null) {
    if (draft !== null) this.drafts.add(draft);
    if (!this.isConnected) return;
    const { state } = this.coach;
    if (draft !== null && state.name === 'over' && state.why === 'stumble')
      this.phase = { name: 'stumble', draft };
    else if (draft !== null) this.review(draft);
    else if (state.name === 'over') {
      this.trouble = 'nothing-recorded';
      this.coach.leave();
    }
  }

  private reviewOrOpen() {
    const { newest } = this.drafts;
    if (newest === null) void this.open();
    else this.review(newest);
  }

  private review(draft: Draft) {
    this.coach.leave();
    this.camera.close();
    this.reviewed.show(draft);
    this.phase = { name: 'review', draft };
  }

  private afterStumble(draft: Draft, stumbled: boolean) {
    this.review(draft);
    this.reviewed.mark(draft, stumbled);
  }

  /** The video from the side is analysed while the one from the front is made. */
  private goOnFromFront(draft: Draft) {
    unlockSound();
    this.isStaying = true;
    this.reviewed.use(draft, true);
    this.isStaying = false;
    this.now = 'front';
    this.placed = true;
    void this.open();
  }

  /** What was filmed last time is gone. Nobody who pressed that has asked to be filmed again at once. */
  private discard(draft: Draft) {
    this.dispatchEvent(new DraftDeletedEvent(draft));
    this.placed = false;
    this.reviewOrOpen();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-screen': RecordScreen;
  }
}
