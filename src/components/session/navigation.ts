import { LitElement, type ReactiveController } from 'lit';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { ReturnPlace } from '../../app/page/return-place.ts';
import { hashOf, routeOf, walkOf, type Route } from '../../app/page/route.ts';

/** What a change of the address asks of the app. */
interface Traveller {
  /** A screen was arrived at: what it needs before it can be shown. */
  enter(route: Route): Promise<void>;
}

/** Keeps the screen and the address together, names the page, and leads the reader to a new screen's heading. */
export class Navigation implements ReactiveController {
  route: Route = { name: 'first' };
  private readonly place = new ReturnPlace();

  constructor(
    private readonly host: LitElement,
    private readonly traveller: Traveller,
  ) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('hashchange', this.arrive);
    this.takeRoute();
    void this.enter();
  }

  hostDisconnected() {
    window.removeEventListener('hashchange', this.arrive);
  }

  hostUpdated() {
    document.title = `${PAGE_TITLES[this.route.name]} · Heelrise`;
  }

  /** The walk that the address asks for. */
  get walkId(): string | null {
    return walkOf(this.route);
  }

  /** Brings up a screen, or, with `onlyFrom`, only in place of that one. */
  go(to: Route, onlyFrom?: Route['name']): void {
    if (onlyFrom === undefined) location.hash = hashOf(to);
    else if (this.route.name === onlyFrom) location.replace(hashOf(to));
  }

  /** A new screen is announced by its heading, as a new page would be. */
  async focusHeading(): Promise<void> {
    const screen = this.host.renderRoot.querySelector('main > :last-child');
    if (screen instanceof LitElement) await screen.updateComplete;
    const root = screen?.shadowRoot ?? screen;
    // A result's heading is its answer, which is an element of its own.
    const heading =
      root?.querySelector('h1') ??
      root?.querySelector('walk-answer')?.shadowRoot?.querySelector('h1');
    heading?.focus({ preventScroll: true });
  }

  private readonly arrive = () => {
    this.takeRoute();
    void this.enter().then(() => this.focusHeading());
  };

  /** Goes where the address leads. */
  private takeRoute(): void {
    const before = this.route;
    this.route = routeOf(location.hash);
    this.place.go(before, this.route);
    this.host.requestUpdate();
  }

  private async enter(): Promise<void> {
    await this.traveller.enter(this.route);
    await this.host.updateComplete;
    await this.place.scroll();
  }
}
