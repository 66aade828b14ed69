import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { KIOSK_WORDS } from '#words/page/kiosk.ts';
import { IdleWatch } from '../../app/page/idle-watch.ts';
import { isLeftBehind, KIOSK, nameTab } from '../../app/page/kiosk.ts';
import { startLanguage } from '../../app/page/language.ts';
import type { Route } from '../../app/page/route.ts';
import './idle-notice.ts';

/** What the app tells of the person who stands there. */
export interface Visitor {
  /** Whether the device works or films, or has nothing of anybody: then nobody is expected to touch it. */
  mayBeAway(): boolean;
  /** Lets go of everything of theirs, and shows the first screen to the next one. */
  forget(): void;
}

/**
 * A device in a lobby, where one stranger after another stands: nothing of the last one stays, whether they finish or
 * just walk away. Does nothing anywhere else.
 */
export class KioskController implements ReactiveController {
  private leftS: number | null = null;
  private readonly watch: IdleWatch;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly visitor: Visitor,
  ) {
    host.addController(this);
    this.watch = new IdleWatch({
      isBusy: () => visitor.mayBeAway(),
      warned: (leftS) => this.show(leftS),
      expired: () => this.finish(),
    });
  }

  hostConnected() {
    nameTab();
    window.addEventListener('pageshow', this.comeBack);
    if (KIOSK) this.watch.start();
  }

  hostDisconnected() {
    window.removeEventListener('pageshow', this.comeBack);
    this.watch.stop();
  }

  /** A way out on every screen but the first. */
  renderFinish(here: Route) {
    return KIOSK && here.name !== 'first'
      ? html`<button class="finish" @click=${this.finish}>${KIOSK_WORDS.finish}</button>`
      : nothing;
  }

  renderNotice() {
    return html`<idle-notice
      .leftS=${this.leftS}
      @stay=${() => this.show(null)}
      @finish=${this.finish}
    ></idle-notice>`;
  }

  private show(leftS: number | null) {
    if (leftS === this.leftS) return;
    this.leftS = leftS;
    this.host.requestUpdate();
  }

  /** In place: a page loaded anew would need the network, and in a lobby nobody mends that. */
  private readonly finish = () => {
    this.show(null);
    this.visitor.forget();
    void startLanguage();
    this.watch.start();
  };

  /** The back button brought up a page as somebody left it. */
  private readonly comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if (KIOSK) this.finish();
    else if (isLeftBehind()) location.reload();
  };
}
