import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { KIOSK_WORDS } from '#words/kiosk.ts';
import { IdleWatch } from '../app/idle-watch.ts';
import { eraseEverything, KIOSK } from '../app/kiosk.ts';
import type { Route } from '../app/route.ts';
import './idle-notice.ts';

/** What the app tells of the person who stands there. */
export interface Visitor {
  /** Whether the device works or films, or has nothing of anybody: then nobody is expected to touch it. */
  mayBeAway(): boolean;
  /** Lets go of everything that is in memory. */
  forget(): void;
}

/**
 * A device in a lobby, where one stranger after another stands: nothing of the last one stays, whether they finish or
 * just walk away. Does nothing anywhere else.
 */
export class Lobby implements ReactiveController {
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
    if (!KIOSK) return;
    window.addEventListener('pageshow', this.comeBack);
    this.watch.start();
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

  private readonly finish = () => {
    this.watch.stop();
    this.visitor.forget();
    this.show(null);
    eraseEverything();
  };

  /** The back button brought up the page as somebody left it. */
  private readonly comeBack = (event: PageTransitionEvent) => {
    if (event.persisted) this.finish();
  };
}
