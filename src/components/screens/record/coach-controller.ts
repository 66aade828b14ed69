import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { advance, stop } from '#core/coach/coach.ts';
import { startLooking } from '#core/coach/coach-step.ts';
import { startDelayed } from '#core/coach/getting-ready.ts';
import type { CoachPass, CoachSetting } from '#core/coach/coach-hint.ts';
import type { CoachLook } from '#core/coach/coach-look.ts';
import {
  isRecordedIn,
  type CoachEffect,
  type CoachLine,
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
import { liveBackend } from '../../../app/page/backend-memory.ts';

/** What the coach asks of who films. */
export interface Filming {
  startRecording(): void;
  dropRecording(): void;
  stopRecording(): void;
}

/** The clock goes on between looks. */
const TICK_MS = 100;
/**
 * Looks are taken this often, at the pictures of the camera: of 30 a second at every second or third one. A tenth of a second
 * would take the fourth where the third is a little early. While recording, a look that takes long leaves the recorder a
 * third of the time.
 */
const LOOK_EVERY_S = 0.075;
const TIME_FOR_LOOK = 1.5;
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
  private started: Promise<boolean> = Promise.resolve(false);
  private begunS = -Infinity;
  private lookTimesS: readonly number[] = [];
  private ends: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly filming: Filming,
    /** What it says where it is not at home. */
    private readonly textOf: (line: CoachLine) => string = (line) => COACH_WORDS[line],
    readonly voice = new Voice(),
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.leave();
    this.endClient();
  }

  private endClient() {
    this.client?.end();
    this.client = null;
  }

  /** Gets ready to look: the networks are loaded while the phone is put up. */
  warmUp() {
    if (this.client !== null) return;
    this.client = new LiveClient();
    this.started = this.client.start(liveBackend());
  }

  get isRunning(): boolean {
    return this.ends.length > 0;
  }

  /** Leads through a pass before this camera. */
  begin(video: HTMLVideoElement, pass: CoachPass) {
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
    this.sight = 'starting';
    void this.watch(video);
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

  private async watch(video: HTMLVideoElement) {
    const { ends } = this;
    const isLate = () => this.ends !== ends || ends.length === 0;
    this.warmUp();
    const { client } = this;
    const started = await this.started;
    if (isLate() || client === null) return;
    if (!started) {
      this.lose();
      this.endClient();
      return;
    }
    const every = (tookS: number) =>
      isRecordedIn(this.state) ? Math.max(LOOK_EVERY_S, TIME_FOR_LOOK * tookS) : LOOK_EVERY_S;
    ends.push(
      watchCamera(
        video,
        async (picture, timeS) => {
          const seen = await client.look(picture, timeS);
          // A worker that is lost is replaced for the next pass.
          if (seen === null && this.client === client) this.endClient();
          return seen;
        },
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
    // Of a walk under way a slow look is of use too.
    const isOfUse = this.sight === 'seeing' || isRecordedIn(this.state);
    if (isOfUse && nowS() - this.begunS > INTRO_S) this.step(look);
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
        voice.say(this.textOf(effect.line));
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
