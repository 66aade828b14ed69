import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { CoachPass } from '#core/coach/coach-hint.ts';
import { stepsIn } from '#core/coach/live-steps.ts';
import { MOST_PASSES } from '#core/kiosk/kiosk-limits.ts';
import type { KioskEvent } from '#core/kiosk/kiosk-state.ts';
import { lobbyCoachText, LOBBY_WALK_WORDS, passText } from '#words/kiosk/lobby-walk.ts';
import { RECORD_WORDS } from '#words/video/record.ts';
import { stayAwake } from '../../../../app/camera/stay-awake.ts';
import type { Draft } from '../../../../app/walks/drafts.ts';
import { shared } from '../../../../styles/shared.ts';
import { CoachController } from '../../record/coach-controller.ts';
import '../../record/live-view.ts';
import { RecordingController } from '../../record/recording-controller.ts';
import { LobbyCamera } from './lobby-camera.ts';
import { LobbyEvent, WalkRecordedEvent } from '../lobby-event.ts';
import { lobbyFrame } from '../lobby-frame.ts';
import { lobbyWalkStyles } from './lobby-walk.styles.ts';
import { lobbyStyles } from '../lobby.styles.ts';
import { fitCue, walkCue } from './walk-cue.ts';

/** Steps of the rehearsal that show that the walker has understood. */
const REHEARSED_STEPS = 4;
/** Where nothing is seen: time to go from the screen to the line. */
const DELAY_S = 10;
/** A worker that does not get ready in this time is not waited for: who walks starts by the clock. */
const READY_WITHIN_MS = 12_000;
/** How often the screen reports that somebody is in view. */
const SEEN_EVERY_S = 1;

/**
 * Leads a visitor by voice and picture: first a rehearsal, then the walk that is recorded. The camera is on while this
 * is on the page.
 *
 * @summary The rehearsal and the walk. Gives `lobby` and `walk-recorded`.
 */
@customElement('lobby-walk')
@localized()
export class LobbyWalk extends LitElement {
  static override readonly styles = [shared, lobbyStyles, lobbyWalkStyles];

  @property({ attribute: false }) phase: 'rehearsal' | 'pass' = 'rehearsal';
  /** Which walk it is, from 1. */
  @property({ type: Number }) pass = 1;
  @property({ attribute: false }) looks: CoachPass = 'side';
  @property({ attribute: false }) cameraId: string | null = null;
  private toldSeenS = -Infinity;
  private begunMs = Infinity;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private letSleep: (() => void) | null = null;
  private readonly video = createRef<HTMLVideoElement>();
  private readonly camera = new LobbyCamera(this, () => this.loseCamera());
  private readonly recording = new RecordingController(this, {
    done: (draft) => this.take(draft),
    cutShort: () => undefined,
  });
  private readonly coach = new CoachController(
    this,
    {
      startRecording: () => this.startRecording(),
      dropRecording: () => this.recording.drop(),
      stopRecording: () => this.recording.stop(),
    },
    lobbyCoachText,
  );

  override connectedCallback() {
    super.connectedCallback();
    this.letSleep = stayAwake();
    window.addEventListener('resize', this.fit);
    this.coach.warmUp();
    void this.updateComplete.then(() => {
      // Nobody would close the camera of a screen that has gone.
      if (this.isConnected) void this.camera.open(this.cameraId);
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.letSleep?.();
    this.letSleep = null;
    clearTimeout(this.waiting);
    window.removeEventListener('resize', this.fit);
    if (this.video.value !== undefined) this.video.value.srcObject = null;
  }

  /** The time is up: what was recorded until now is used; where nothing was, the screen says so. */
  stop() {
    if (this.recording.isRunning) this.coach.stop();
    else this.tell({ kind: 'failed', code: 'time-up' });
  }

  override updated(changed: PropertyValues<this>) {
    const video = this.video.value;
    const { coach, camera } = this;
    if (video !== undefined && video.srcObject !== camera.stream) video.srcObject = camera.stream;
    if (changed.has('phase') && changed.get('phase') !== undefined) coach.ready();
    const waits = !coach.isRunning && coach.state.name !== 'over';
    if (video !== undefined && camera.stream !== null && waits) this.begin(video);
    this.watch();
    this.fit();
  }

  protected override render() {
    const { coach, phase, recording } = this;
    const isPass = phase === 'pass';
    return lobbyFrame({
      class: 'walk',
      canLeave: !recording.isRunning,
      say: html`<div class="view" role="img" aria-label=${RECORD_WORDS.live}>
          <video ${ref(this.video)} autoplay muted playsinline></video>
          <live-view .look=${coach.look}></live-view>
          ${recording.isRunning ? html`<span class="recorded"></span>` : nothing}
        </div>
        <h1 tabindex="-1">
          ${isPass ? `${passText(this.pass, MOST_PASSES)}. ${LOBBY_WALK_WORDS.pass}` : LOBBY_WALK_WORDS.rehearsal}
        </h1>`,
      does: walkCue(coach, { isPass, isBlind: this.isBlind }),
      more: this.renderButton(),
    });
  }

  private begin(video: HTMLVideoElement) {
    this.coach.begin(video, this.looks);
    this.begunMs = performance.now();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.requestUpdate(), READY_WITHIN_MS);
  }

  /** Whether nobody can be led by what is seen; it may change. */
  private get isBlind(): boolean {
    const { sight } = this.coach;
    const isLate = performance.now() - this.begunMs >= READY_WITHIN_MS;
    return sight === 'blind' || (sight === 'starting' && isLate);
  }

  private renderButton() {
    const { coach, phase, recording } = this;
    if (recording.isRunning || coach.state.name === 'delayed')
      return html`<button class="primary" @click=${() => coach.stop()}>
        ${LOBBY_WALK_WORDS.stop}
      </button>`;
    if (phase === 'rehearsal')
      return html`<button class="primary" @click=${() => this.tell({ kind: 'rehearsed' })}>
        ${LOBBY_WALK_WORDS.practised}
      </button>`;
    return this.isBlind && coach.state.name === 'looking'
      ? html`<button class="primary" @click=${() => coach.startByClock(DELAY_S)}>
          ${LOBBY_WALK_WORDS.startByClock}
        </button>`
      : nothing;
  }

  /** What the coach sees, for the clock of the visit and for the end of the rehearsal. */
  private watch() {
    const { coach, phase } = this;
    const { state } = coach;
    if (coach.seenS - this.toldSeenS >= SEEN_EVERY_S) {
      this.toldSeenS = coach.seenS;
      this.tell({ kind: 'present' });
    }
    if (state.name === 'over' && state.why === 'stumble') this.stumbled();
    else if (phase === 'rehearsal' && isRehearsed(coach)) this.tell({ kind: 'rehearsed' });
  }

  private stumbled() {
    this.recording.drop();
    this.tell({ kind: 'stumbled' });
  }

  private startRecording() {
    const { stream } = this.camera;
    if (stream !== null && this.phase === 'pass') this.recording.start(stream, null);
  }

  private take(draft: Draft | null) {
    const { state } = this.coach;
    if (!this.isConnected || state.name !== 'over' || state.why === 'stumble') return;
    if (draft === null) this.tell({ kind: 'failed', code: 'nothing-recorded' });
    else this.dispatchEvent(new WalkRecordedEvent(draft));
  }

  private loseCamera() {
    if (!this.isConnected) return;
    this.coach.leave();
    this.recording.drop();
    this.tell({ kind: 'failed', code: 'camera' });
  }

  private tell(heard: KioskEvent) {
    this.dispatchEvent(new LobbyEvent(heard));
  }

  private readonly fit = () => fitCue(this.renderRoot);
}

/** The walker has gone some steps and turned, or walked all of it. */
function isRehearsed({ state }: CoachController): boolean {
  if (state.name === 'returning' || state.name === 'over') return true;
  return (
    state.name === 'walking' &&
    state.line === 'turn-round' &&
    stepsIn(state.steps.counts) >= REHEARSED_STEPS
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'lobby-walk': LobbyWalk;
  }
}
