import { localized } from '@lit/localize';
import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readyToMove, readyToTest } from '#core/safety/assess-safety.ts';
import { openBatch } from '../../app/analysis/batch.ts';
import type { Route } from '../../app/page/route.ts';
import { sweepDevice } from '../../app/walks/device-sweep.ts';
import { WalkBin } from '../../app/walks/walk-bin.ts';
import { HistoryStore } from '../../app/walks/history-store.ts';
import { WalkLibrary } from '../../app/walks/walk-library.ts';
import { shared } from '../../styles/shared.ts';
import '../install/app-status.ts';
import { provideModels, type AppModels } from '../session/contexts.ts';
import { VideoDesk } from '../session/video-desk.ts';
import { Navigation } from '../session/navigation.ts';
import { VisitorSession } from '../session/visitor-session.ts';
import { isUnderWay } from '../session/work-under-way.ts';
import { WalkOnShow } from '../session/walk-on-show.ts';
import './failure-note.ts';
import { videoNotices } from './video-notices.ts';
import { heelriseAppStyles } from './heelrise-app.styles.ts';
import { pageFooter, pageHeader } from './page-shell.ts';
import { screenOf } from './screen-of.ts';
import { whatGoesOn } from './status-banner.ts';
import { WalkIntake } from './walk-intake.ts';

/**
 * The app: header, one screen, and the models that outlive a screen, so that the back button loses neither a running
 * analysis nor the walk on show.
 */
@customElement('heelrise-app')
@localized()
export class HeelriseApp extends LitElement {
  static override readonly styles = [shared, heelriseAppStyles];

  private readonly history = new HistoryStore();
  private readonly session = new VisitorSession(this);
  private readonly library: WalkLibrary = new WalkLibrary(this.history, {
    mayKeep: () => this.session.mayKeep,
    changed: () => this.requestUpdate(),
  });
  private readonly desk: VideoDesk = new VideoDesk(this, this.history, {
    mayKeep: () => this.session.mayKeep,
    isFilming: () => this.isFilming,
    go: (to, onlyFrom) => this.navigation.go(to, onlyFrom),
    joinVisit: () => this.session.joinVisit(),
    finish: (video) => this.intake.finish(video),
    showDone: (visitId) => this.intake.showDone(visitId),
  });
  private readonly onShow = new WalkOnShow(this, this.library);
  private readonly navigation: Navigation = new Navigation(this, {
    enter: (route) => this.enter(route),
  });
  private readonly models: AppModels = {
    history: this.history,
    library: this.library,
    desk: this.desk,
    session: this.session,
    navigation: this.navigation,
  };
  private readonly intake: WalkIntake = new WalkIntake(this, this.models, this.onShow);
  private readonly tellScreens = provideModels(this, this.models);
  private wasReady = false;
  private wasAllowedToKeep = true;
  private closeBatch: (() => void) | null = null;

  override connectedCallback() {
    super.connectedCallback();
    void sweepDevice(this.history, this.desk.unfinished, new WalkBin());
  }

  protected override willUpdate() {
    this.tellScreens();
  }

  protected override updated() {
    const { name } = this.navigation.route;
    const { safety, mayKeep } = this.session;
    const ready =
      (name === 'record' && readyToMove(safety)) || (name === 'wall-test' && readyToTest(safety));
    // The last answer brings another screen.
    if (ready && !this.wasReady)
      void this.navigation.focusHeading().then(() => window.scrollTo(0, 0));
    this.wasReady = ready;
    if (this.wasAllowedToKeep && !mayKeep) this.stopKeeping();
    this.wasAllowedToKeep = mayKeep;
  }

  /** A warning sign came up. Walks that were kept before it stay: they can be deleted by hand. */
  private stopKeeping() {
    this.library.forgetNotes();
    void this.desk.keepNothing();
  }

  protected override render() {
    const { route } = this.navigation;
    const { queue, notices } = this.desk;
    return html`${pageHeader(route, queue.isWatching)}
      <main>
        ${videoNotices(notices, (notice) => this.desk.unsay(notice))}
        ${whatGoesOn(this.models)}<failure-note></failure-note>
        ${screenOf(this.models, this.onShow)}
      </main>
      <app-status .isBusy=${() => this.isBusy}></app-status>
      ${pageFooter()}`;
  }

  /** What a screen needs before it can be shown. */
  private async enter(route: Route) {
    const { name } = route;
    this.closeBatch?.();
    this.closeBatch = name === 'batch' ? openBatch(this.desk.client) : null;
    this.desk.stopLooking();
    if (name === 'first' || name === 'past') this.desk.look();
    if (name === 'first') this.startOver();
    if (name === 'analysing' && this.desk.queue.job === null)
      this.navigation.go({ name: 'first' }, 'analysing');
    await this.intake.meet(route);
  }

  private get isFilming(): boolean {
    return this.renderRoot.querySelector('record-screen')?.isFilming === true;
  }

  /** A newer version waits for its end. */
  private get isBusy(): boolean {
    const { desk, library, navigation, session } = this;
    return isUnderWay({
      screen: navigation.route.name,
      safety: session.safety,
      isFilming: this.isFilming,
      isWatching: desk.queue.isWatching,
      hasDraft: desk.drafts.newest !== null,
      holdsResults: library.holdsAny,
      testWaits: session.testWaits,
    });
  }

  /** The next person may stand there; a video that waits to be used still belongs to the last one. */
  private startOver() {
    if (this.desk.drafts.newest === null) this.session.end();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heelrise-app': HeelriseApp;
  }
}
