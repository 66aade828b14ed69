import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BackendChoice } from '#contract/backend.ts';
import { advance, stop } from '#core/coach/coach.ts';
import { startLooking } from '#core/coach/coach-step.ts';
import { startDelayed } from '#core/coach/getting-ready.ts';
import type { CoachPass, CoachSetting } from '#core/coach/coach-hint.ts';
import type { CoachLook } from '#core/coach/coach-look.ts';
import {
  isRecordedIn,
  type CoachEffect,
  type CoachState,
  type CoachStep,
} from '#core/coach/coach-state.ts';
import { COACH_WORDS, PASS_WORDS } from '#words/video/coach.ts';
import { watchRoll } from '../../../app/camera/device-roll.ts';
import { watchFrameRate } from '../../../app/camera/frame-rate.ts';
import { watchCamera } from '../../../app/camera/live-camera.ts';
import { LiveClient } from '../../../app/camera/live-client.ts';
import { endTone } from '../../../app/camera/tones.ts';
import { Voice } from '../../../app/camera/voice.ts';

/** What the coach asks of who films. */
export interface Filming {
  startRecording(): void;
  dropRecording(): void;
  stopRecording(): void;
}

/** The clock goes on between looks. */
const TICK_MS = 100;
/** Looks are taken this often; while recording the recorder comes first. */
const LOOK_EVERY_S = 0.1;
const LOOK_WHILE_RECORDING_S = 0.14;
/** The first sentence is said to its end before anything else. */
const INTRO_S = 2.5;
/** Looks that come less often than this, over so many of them, cannot lead anybody. */
const SLOWEST_LOOK_S = 0.6;
const RATE_LOOKS = 4;

const nowS = () => performance.now() / 1000;

/** Leads one person through one pass: looks at the camera, asks the core what to do, and does it. */
export class CoachController implements ReactiveController {
  state: CoachState = startLooking();
  look: CoachLook | null = null;
  /** Whether looks come often enough to lead somebody. */
  sight: 'starting' | 'seeing' | 'blind' = 'starting';
  /** When a person was last seen, the page's clock in seconds. */
  seenS = -Infinity;
  private pass: CoachPass = 'side';
  private rollDeg: number | null = null;
  private framesPerS: number | null = null;
  private client: LiveClient | null = null;
  private begunS = -Infinity;
  private lookTimesS: readonly number[] = [];
  private ends: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly filming: Filming,
    readonly voice = new Voice(),
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.leave();
    this.client?.end();
    this.client = null;
  }

  get isRunning(): boolean {
    return this.ends.length > 0;
  }

  /** Leads through a pass before this camera. A null backend: nothing can be looked at. */
  begin(video: HTMLVideoElement, pass: CoachPass, backend: BackendChoice | null) {
    this.leave();
    this.pass = pass;
    this.state = startLooking();
    this.framesPerS = null;
    this.lookTimesS = [];
    this.begunS = nowS();
    this.voice.say(PASS_WORDS[pass].intro);
    const ticking = setInterval(() => this.step(null), TICK_MS);
    this.ends = [
      () => clearInterval(ticking),
      watchRoll((deg) => (this.rollDeg = deg)),
      watchFrameRate(video, (rate) => (this.framesPerS = rate)),
    ];
    this.sight = backend === null ? 'blind' : 'starting';
    if (backend !== null) void this.watch(video, backend);
    this.host.requestUpdate();
  }

  /** The next pass can begin. */
  ready() {
    this.leave();
    this.state = startLooking();
  }

  /** Nobody is led any more. */
  leave() {
    for (const end of this.ends.splice(0)) end();
    this.voice.hush();
    this.client?.forget();
    this.look = null;
    this.sight = 'starting';
  }

  startByClock(delayS: number) {
    this.take(startDelayed(delayS, nowS()));
  }

  stop() {
    this.take(stop(this.state));
  }

  private async watch(video: HTMLVideoElement, backend: BackendChoice) {
    const { ends } = this;
    const isLate = () => this.ends !== ends || ends.length === 0;
    const client = (this.client ??= new LiveClient());
    const started = await client.start(backend);
    if (isLate()) return;
    if (!started) {
      this.lose();
      return;
    }
    const every = () => (isRecordedIn(this.state) ? LOOK_WHILE_RECORDING_S : LOOK_EVERY_S);
    ends.push(
      watchCamera(
        video,
        (picture, timeS) => client.look(picture, timeS),
        (look) => this.hear(look),
        () => this.lose(),
        every,
      ),
    );
  }

  private hear(look: CoachLook) {
    this.lookTimesS = [...this.lookTimesS.slice(-RATE_LOOKS), look.timeS];
    const [first = NaN] = this.lookTimesS;
    const tookS = (look.timeS - first) / RATE_LOOKS;
    // The first looks are slow: memory is taken, programs are compiled.
    if (this.lookTimesS.length > RATE_LOOKS)
      this.sight = tookS <= SLOWEST_LOOK_S ? 'seeing' : 'blind';
    this.look = look;
    if (look.person !== null) this.seenS = nowS();
    if (this.sight === 'seeing' && nowS() - this.begunS > INTRO_S) this.step(look);
    this.host.requestUpdate();
  }

  private lose() {
    this.look = null;
    this.sight = 'blind';
    this.lookTimesS = [];
    this.host.requestUpdate();
  }

  private step(look: CoachLook | null) {
    const { pass, rollDeg, framesPerS } = this;
    const setting: CoachSetting = { pass, rollDeg, framesPerS };
    this.take(advance(this.state, look, nowS(), setting));
  }

  private take({ state, effects }: CoachStep) {
    const isNew = state.name !== this.state.name || effects.length > 0;
    this.state = state;
    for (const effect of effects) this.act(effect);
    if (isNew) this.host.requestUpdate();
    if (state.name === 'over') this.rest();
  }

  /** The pass is over: what was said last is said to its end. */
  private rest() {
    for (const end of this.ends.splice(0)) end();
    this.client?.forget();
  }

  private act(effect: CoachEffect) {
    const { filming, voice } = this;
    switch (effect.kind) {
      case 'say':
        voice.say(COACH_WORDS[effect.line]);
        break;
      case 'count':
        voice.count(effect.left);
        break;
      case 'beep':
        voice.sound(endTone);
        break;
      case 'start-recording':
        filming.startRecording();
        break;
      case 'drop-recording':
        filming.dropRecording();
        break;
      case 'stop-recording':
        filming.stopRecording();
        break;
    }
  }
}
