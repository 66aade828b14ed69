import { localized } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { advance, startKiosk } from '#core/kiosk/kiosk.ts';
import { idleLeftS, mayWalkAgain } from '#core/kiosk/kiosk-limits.ts';
import { isOpen } from '#core/kiosk/opening-hours.ts';
import type { KioskEffect, KioskEvent, KioskState } from '#core/kiosk/kiosk-state.ts';
import { assessSafety } from '#core/safety/assess-safety.ts';
import type { Language } from '#words/language/locale.ts';
import { unlockSound } from '../../../app/camera/tones.ts';
import { eraseBrowser } from '../../../app/kiosk/erase.ts';
import { LobbyVisit } from '../../../app/kiosk/lobby-visit.ts';
import { closeWaysOut } from '../../../app/kiosk/no-way-out.ts';
import { nameTab } from '../../../app/page/kiosk.ts';
import { chooseLanguage, lobbyLanguage } from '../../../app/page/language.ts';
import { countVisit } from '../../../app/staff/kiosk-counts.ts';
import { readKioskSettings } from '../../../app/staff/kiosk-settings.ts';
import { Watchdog } from '../../../app/staff/watchdog.ts';
import { shared } from '../../../styles/shared.ts';
import '../../install/app-status.ts';
import { attractScreen, closedScreen } from './attract-screen.ts';
import { attractStyles } from './attract.styles.ts';
import './consent-screen.ts';
import {
  allRightScreen,
  callSign,
  idleCountdown,
  troubleScreen,
  warningScreen,
} from './help-screens.ts';
import { helpStyles } from './help.styles.ts';
import type { LobbyEvent, WalkRecordedEvent } from './lobby-event.ts';
import { lobbyPaper } from './result/lobby-paper.ts';
import './result/lobby-result.ts';
import './lobby-safety.ts';
import { LobbySpeech } from './lobby-speech.ts';
import './walk/lobby-walk.ts';
import { lobbyStyles } from './lobby.styles.ts';
import { takeScreen } from './result/take-screen.ts';
import { takeStyles } from './result/take.styles.ts';
import { stepsScreen, thinkingScreen } from './waiting-screens.ts';
import { waitingStyles } from './waiting.styles.ts';

/** The clock of the visit: the countdown shows whole seconds. */
const TICK_MS = 500;
/** What a person does who is there: a press counts when it ends, so that the countdown outlives the press on it. */
const SIGNS_OF_LIFE = ['pointerup', 'keydown'] as const;

const nowMs = () => performance.now();

/**
 * A device in a lobby, where one stranger after another stands: the visitor's screens, the clock that ends a visit, and
 * the wipe after it. Loads no page, so that it works without a network.
 */
@customElement('kiosk-app')
@localized()
export class KioskApp extends LitElement {
  static override readonly styles = [
    shared,
    lobbyStyles,
    attractStyles,
    waitingStyles,
    helpStyles,
    takeStyles,
  ];

  @state() private state: KioskState = startKiosk(nowMs());
  @state() private printing = false;
  @state() private leftS: number | null = null;
  /** How many visitors have gone: no element of one is shown to the next. */
  private visitors = 0;
  private visit = new LobbyVisit();
  private settings = readKioskSettings();
  private readonly speech = new LobbySpeech();
  private readonly watchdog = new Watchdog({ recover: () => this.recover() });
  private ticking: ReturnType<typeof setInterval> | undefined;
  private gone = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    nameTab();
    this.gone = new AbortController();
    const { signal } = this.gone;
    const openWays = closeWaysOut();
    signal.addEventListener('abort', openWays);
    for (const sign of SIGNS_OF_LIFE)
      window.addEventListener(sign, this.touched, { signal, capture: true, passive: true });
    window.addEventListener('pageshow', this.comeBack, { signal });
    this.addEventListener('lobby', this.hear, { signal });
    this.addEventListener('walk-recorded', this.read, { signal });
    this.ticking = setInterval(this.tick, TICK_MS);
    this.watchdog.start();
    this.tick();
    void chooseLanguage(lobbyLanguage(this.settings.languages));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.gone.abort();
    clearInterval(this.ticking);
    this.watchdog.stop();
    this.speech.hush();
    this.visit.forget();
  }

  protected override render() {
    const { calledMs, screen } = this.state;
    // The screen says what failed, and the time that is left.
    const askedS = screen.name === 'trouble' ? null : this.leftS;
    const shown = calledMs === null ? this.renderScreen() : callSign(this.settings.callText);
    return html`${keyed(this.visitors, html`<div ?inert=${askedS !== null}>${shown}</div>`)}
      ${askedS === null ? nothing : idleCountdown(askedS)}
      ${this.printing ? lobbyPaper(this.visit.reports, Date.now()) : nothing}
      <app-status .isBusy=${() => this.state.screen.name !== 'attract'}></app-status>`;
  }

  private renderScreen(): TemplateResult {
    const { state, settings, visit } = this;
    const { screen } = state;
    const again = mayWalkAgain(state, nowMs());
    switch (screen.name) {
      case 'closed':
        return closedScreen(settings);
      case 'attract':
        return attractScreen(settings, this.choose);
      case 'consent':
        return html`<consent-screen></consent-screen>`;
      case 'safety':
        return html`<lobby-safety .step=${screen.step}></lobby-safety>`;
      case 'warning':
        return warningScreen(screen.route);
      case 'steps':
        return stepsScreen(settings, assessSafety(state.answers).helperNeeded);
      case 'rehearsal':
      case 'pass':
        return this.renderWalk(screen.name);
      case 'thinking':
        return thinkingScreen(visit.progress);
      case 'result':
        return html`<lobby-result
          .walks=${visit.walks}
          .route=${assessSafety(state.answers).route}
          ?mayWalkAgain=${again}
          ?lastFailed=${visit.lastFailed}
        ></lobby-result>`;
      case 'take':
        return takeScreen(visit.reports, settings.printer ? () => void this.print() : null);
      case 'all-right':
        return allRightScreen(again);
      case 'trouble':
        return troubleScreen(screen.code, {
          mayWalkAgain: again,
          hasResult: state.hasResult,
          leftS: this.leftS,
        });
    }
  }

  /** One element for both: the camera stays open from the rehearsal to the walk. */
  private renderWalk(phase: 'rehearsal' | 'pass') {
    const { cameraId, cameraLooks } = this.settings;
    return html`<lobby-walk
      .phase=${phase}
      .pass=${this.state.passes}
      .looks=${cameraLooks}
      .cameraId=${cameraId}
    ></lobby-walk>`;
  }

  private advance(event: KioskEvent) {
    const before = this.state;
    const { state, effects } = advance(before, event, nowMs());
    this.state = state;
    for (const effect of effects) this.act(effect);
    if (event.kind !== 'present') this.leftS = idleLeftS(this.state, nowMs());
    const isNew = state.screen !== before.screen || state.calledMs !== before.calledMs;
    if (isNew) void this.meetScreen();
  }

  private act(effect: KioskEffect) {
    switch (effect.kind) {
      case 'wipe':
        this.wipe();
        break;
      case 'count':
        countVisit(effect.outcome, effect.ms ?? undefined);
        break;
      case 'call':
        this.speech.call();
        break;
      case 'stop-pass':
        this.renderRoot.querySelector('lobby-walk')?.stop();
        break;
    }
  }

  /** Takes who hears or types to what is new, and reads it out. */
  private async meetScreen() {
    if (this.state.calledMs === null) this.speech.hush();
    await this.updateComplete;
    const [shown] = this.renderRoot.querySelectorAll(
      'consent-screen, lobby-safety, lobby-walk, lobby-result',
    );
    if (shown instanceof LitElement) await shown.updateComplete;
    const heading = (shown?.shadowRoot ?? this.renderRoot).querySelector('h1');
    heading?.focus({ preventScroll: true });
    if (this.state.calledMs === null) this.speech.read(this.state.screen.name, heading);
  }

  private readonly hear = ({ heard }: LobbyEvent) => {
    unlockSound();
    this.advance(heard);
    this.leftS = idleLeftS(this.state, nowMs());
  };

  private readonly touched = () => this.advance({ kind: 'present' });

  private readonly tick = () => {
    if (this.state.screen.name === 'attract' || this.state.screen.name === 'closed')
      this.settings = readKioskSettings();
    const now = new Date();
    const isOpenNow = isOpen(this.settings, now.getHours() * 60 + now.getMinutes());
    this.advance({ kind: 'tick', isOpen: isOpenNow });
  };

  private readonly choose = (language: Language) => void chooseLanguage(language);

  /** The walk is read while the visitor waits. What comes after they have gone is nobody's. */
  private readonly read = ({ draft }: WalkRecordedEvent) => {
    const { visit } = this;
    this.advance({ kind: 'recorded' });
    if (this.state.screen.name !== 'thinking') return;
    visit.addEventListener('change', this.redraw);
    void visit.read(draft, this.settings.model).then((isRead) => {
      visit.removeEventListener('change', this.redraw);
      if (visit !== this.visit) return;
      if (isRead || visit.walks.length > 0) this.advance({ kind: 'thought' });
      else this.advance({ kind: 'failed', code: 'reading' });
    });
  };

  private readonly redraw = () => this.requestUpdate();

  private readonly print = async () => {
    this.printing = true;
    await this.updateComplete;
    window.print();
    this.printing = false;
  };

  /** In place, and all of it: what the page holds, what the browser holds, and what is on the screen. */
  private wipe() {
    this.speech.hush();
    this.visit.forget();
    this.visit = new LobbyVisit();
    this.visitors += 1;
    this.printing = false;
    eraseBrowser();
    this.settings = readKioskSettings();
    void chooseLanguage(lobbyLanguage(this.settings.languages));
  }

  /** Something broke: nobody's visit is worth more than a kiosk that works. */
  private recover() {
    this.state = startKiosk(nowMs());
    this.leftS = null;
    this.wipe();
  }

  /** The back button brought up a page as somebody left it. */
  private readonly comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.recover();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-app': KioskApp;
  }
}
