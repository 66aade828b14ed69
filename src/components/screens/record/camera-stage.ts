import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { CoachPass } from '#core/coach/coach-hint.ts';
import { isRecordedIn } from '#core/coach/coach-state.ts';
import { COACH_SCREEN_WORDS, PASS_WORDS } from '#words/video/coach.ts';
import { RECORD_WORDS, startIn } from '#words/video/record.ts';
import { isMuted } from '../../../app/camera/voice.ts';
import type { CameraController } from './camera-controller.ts';
import type { CoachController } from './coach-controller.ts';
import { coachOverlay } from './coach-overlay.ts';
import './live-view.ts';
import { placingSteps } from './placing/placing-steps.ts';

const DELAYS_S = [3, 5, 10, 20, 30] as const;

export interface StageState {
  readonly camera: CameraController;
  readonly coach: CoachController;
  readonly seconds: number;
  readonly delayS: number;
  readonly placed: boolean;
  readonly pass: CoachPass;
  readonly helperNeeded: boolean;
  readonly video: Ref<HTMLVideoElement>;
}

export interface StageActions {
  readonly begin: () => void;
  readonly press: () => void;
  readonly chooseDelay: (delayS: number) => void;
  readonly toggleVoice: () => void;
  readonly switchCamera: () => void;
}

/** The camera's picture over the whole screen, with everything that is pressed and read lying over it. */
export function cameraStage(stage: StageState, actions: StageActions): TemplateResult {
  const { camera, coach, placed, pass, helperNeeded, video } = stage;
  const mirror = camera.isMirrored ? 'mirror' : '';
  return html`<div class="stage">
    <video
      class=${mirror}
      ${ref(video)}
      muted
      playsinline
      autoplay
      aria-label=${RECORD_WORDS.live}
    ></video>
    ${
      placed
        ? html`<live-view class=${mirror} .look=${coach.look}></live-view>
            ${coachOverlay(coach, stage.seconds)}
            <div class="foot">
              ${isRecordedIn(coach.state) ? nothing : renderPass(pass)} ${renderBar(stage, actions)}
            </div>`
        : placingSteps(pass, helperNeeded, actions.begin)
    }
    <a class="button leave" href="#/" aria-label=${COACH_SCREEN_WORDS.leave}>✕</a>
  </div>`;
}

/** Which pass it is; an upright phone is asked to lie down for the one from the side, which sees more of the path. */
function renderPass(pass: CoachPass) {
  return html`<p class="pass">${PASS_WORDS[pass].title}</p>
    ${pass === 'side' ? html`<p class="turn-phone">${COACH_SCREEN_WORDS.turnPhone}</p>` : nothing}`;
}

function renderBar(stage: StageState, actions: StageActions) {
  const { camera, coach } = stage;
  const isRunning = coach.state.name === 'delayed' || isRecordedIn(coach.state);
  // A walker who is seen need not press: it starts by itself.
  const byClock = coach.sight === 'blind' && !isRunning;
  const muted = isMuted();
  const voice = muted ? COACH_SCREEN_WORDS.unmute : COACH_SCREEN_WORDS.mute;
  return html`<div class="bar">
    <button
      class="big next ${byClock ? 'primary' : ''}"
      ?disabled=${camera.stream === null}
      @click=${actions.press}
    >
      ${pressLabel(stage)}
    </button>
    ${isRunning ? nothing : renderDelays(stage, actions)}
    <button class="round" aria-label=${voice} title=${voice} @click=${actions.toggleVoice}>
      ${speaker(muted)}
    </button>
    ${
      camera.hasOther && !isRunning
        ? html`<button
            class="round"
            aria-label=${COACH_SCREEN_WORDS.switchCamera}
            title=${COACH_SCREEN_WORDS.switchCamera}
            @click=${actions.switchCamera}
          >
            ${cameras()}
          </button>`
        : nothing
    }
  </div>`;
}

function pressLabel({ coach: { state }, delayS }: StageState): string {
  if (state.name === 'delayed') return RECORD_WORDS.stopCountdown;
  return isRecordedIn(state) ? RECORD_WORDS.stop : startIn(delayS);
}

function renderDelays({ delayS }: StageState, { chooseDelay }: StageActions) {
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) chooseDelay(Number(target.value));
  };
  return html`<select aria-label=${RECORD_WORDS.timeToGetReady} @change=${choose}>
    ${DELAYS_S.map((s) => html`<option value=${s} ?selected=${s === delayS}>${s} s</option>`)}
  </select>`;
}

function speaker(muted: boolean) {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path d="M3 9v6h4l5 4V5L7 9Z" />
    <path d=${muted ? 'm16 9 6 6m0-6-6 6' : 'M16 8.500a5 5 0 0 1 0 7m3-10a9 9 0 0 1 0 13'} />
  </svg>`;
}

function cameras() {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path d="M4 11a8 8 0 0 1 14-4m2-3v4h-4M20 13a8 8 0 0 1-14 4m-2 3v-4h4" />
  </svg>`;
}
