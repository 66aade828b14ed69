import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { PAGE_TITLES, SHELL_WORDS } from '#words/page/app-shell.ts';
import { readyToMove, readyToTest, safetyOf } from '#core/safety/assess-safety.ts';
import { rememberedBackend } from '../../app/page/backend-memory.ts';
import { openBatch } from '../../app/analysis/batch.ts';
import { sweepDevice } from '../../app/walks/device-sweep.ts';
import { HistoryStore } from '../../app/walks/history-store.ts';
import type { QueuedFilm } from '../../app/queue/film-queue.ts';
import { NO_CHECKPOINT } from '../../app/storage/no-checkpoint.ts';
import { KIOSK } from '../../app/page/kiosk.ts';
import { speaksOwnLanguage } from '../../app/page/language.ts';
import { openResultFile } from '../../app/walks/result-file.ts';
import { hashOf, routeInKiosk, type Route } from '../../app/page/route.ts';
import { WalkLibrary } from '../../app/walks/walk-library.ts';
import { WalkNews } from '../../app/walks/walk-news.ts';
import { isToKeep } from '../../app/walks/what-to-keep.ts';
import { shared } from '../../styles/shared.ts';
import '../screens/about/about-screen.ts';
import '../screens/analysing/analysing-screen.ts';
import '../screens/compare/compare-screen.ts';
import type { PersonChosenEvent, ReportOpenedEvent, WalksDeletedEvent } from '../session/events.ts';
import './failure-note.ts';
import { FilmDesk } from './film-desk.ts';
import { filmNotices } from './film-notices.ts';
import '../screens/first/first-screen.ts';
import '../screens/about/guide-screen.ts';
import { heelriseAppStyles } from './heelrise-app.styles.ts';
import { historyTrouble, walkGone } from './history-trouble.ts';
import { KioskController } from './kiosk-controller.ts';
import { marked } from '../parts/marked.ts';
import { Navigation } from './navigation.ts';
import { pageFooter, pageHeader } from './page-shell.ts';
import '../screens/past/past-screen.ts';
import '../screens/plan/plan-screen.ts';
import '../screens/record/record-screen.ts';
import '../screens/report/report-screen.ts';
import '../screens/result/result-screen.ts';
import '../screens/safety/safety-screen.ts';
import { VisitorSession } from '../session/visitor-session.ts';
import { whatGoesOn } from './status-banner.ts';
import '../screens/visit/visit-screen.ts';
import { WalkOnShow } from './walk-on-show.ts';
import '../screens/wall-test/wall-test-screen.ts';

/**
 * The app: header, one screen, and what outlives a screen - the analysis that runs and the walk on show, so that
 * the back button never loses either.
 */
@customElement('heelrise-app')
@localized()
export class HeelriseApp extends LitElement {
  static override readonly styles = [shared, heelriseAppStyles];

  /** How many people have finished here: no screen of one is shown to the next. */
  private visitors = 0;
  private readonly history = new HistoryStore();
  private readonly session = new VisitorSession(this);
  private readonly news = new WalkNews();
  private readonly library: WalkLibrary = new WalkLibrary(this.history, {
    mayKeep: () => this.mayKeep,
    changed: () => this.requestUpdate(),
  });
  private readonly desk: FilmDesk = new FilmDesk(this, this.history, {
    mayKeep: () => this.mayKeep,
    isFilming: () => this.isFilming,
    go: (to, onlyFrom) => this.navigation.go(to, onlyFrom),
    finish: (film) => this.finish(film),
  });
  private readonly onShow = new WalkOnShow(this, this.library);
  private readonly navigation: Navigation = new Navigation(this, {
    allowed: (asked) => (KIOSK ? routeInKiosk(asked, (id) => this.library.holds(id)) : asked),
    enter: (route) => this.enter(route),
  });
  private readonly kiosk = new KioskController(this, {
    mayBeAway: () => this.mayBeAway(),
    forget: () => this.forgetVisitor(),
  });
  private wasReady = false;
  private wasAllowedToKeep = true;
  private closeBatch: (() => void) | null = null;
  private gone = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.addEventListener('person-chosen', this.followAnother, { signal });
    this.addEventListener('report-opened', this.openReport, { signal });
    this.addEventListener('walks-deleted', this.forget, { signal });
    void sweepDevice(this.history, this.desk.unfinished);
    if (!KIOSK) this.news.listen((ids) => this.library.hearDeleted(ids, this.onShow.walk));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.gone.abort();
    this.news.stop();
  }

  protected override updated() {
    const { name } = this.navigation.route;
    const { safety } = this.session;
    const ready =
      (name === 'record' && readyToMove(safety)) || (name === 'wall-test' && readyToTest(safety));
    // The last answer brings another screen.
    if (ready && !this.wasReady)
      void this.navigation.focusHeading().then(() => window.scrollTo(0, 0));
    this.wasReady = ready;
    if (this.wasAllowedToKeep && !this.mayKeep) this.stopKeeping();
    this.wasAllowedToKeep = this.mayKeep;
  }

  /** A warning sign came up. Walks that were kept before it stay: they can be deleted by hand. */
  private stopKeeping() {
    this.library.forgetNotes();
    void this.desk.keepNothing();
  }

  protected override render() {
    const { route } = this.navigation;
    return html`${pageHeader(route, this.isWatching, this.kiosk.renderFinish(route))}
      <main>
        ${this.renderNotices()} ${this.renderStrips()}<failure-note></failure-note>
        ${keyed(this.visitors, this.renderScreen())}
      </main>
      ${pageFooter()} ${this.kiosk.renderNotice()}`;
  }

  private renderNotices() {
    return filmNotices(this.desk.notices, (notice) => this.desk.unsay(notice));
  }

  private renderStrips() {
    const { queue, drafts } = this.desk;
    return whatGoesOn({
      queue,
      drafts,
      ready: this.library.unseen,
      route: this.navigation.route,
      testWaits: this.session.testWaits,
    });
  }

  private renderScreen() {
    const { route } = this.navigation;
    switch (route.name) {
      case 'first':
        return html`<first-screen .unfinished=${this.desk.offered}></first-screen>`;
      case 'record':
        return this.renderRecord();
      case 'wall-test':
        return this.renderWallTest();
      case 'analysing':
        return html`<analysing-screen
          .job=${this.desk.queue.job}
          .waiting=${this.desk.queue.waiting}
        ></analysing-screen>`;
      case 'result':
      case 'report':
        return this.renderResult();
      case 'compare':
        return html`<compare-screen .ids=${route.ids} .load=${this.library.find}></compare-screen>`;
      case 'visit':
        return html`<visit-screen
          .ids=${route.ids}
          .opened=${this.library.visit(route.ids)}
          .load=${this.library.find}
          .wallTest=${this.session.wallTest}
        ></visit-screen>`;
      case 'past':
        return html`<past-screen
          .history=${this.history}
          .keptCount=${this.library.changeCount}
          .unfinishedCount=${this.desk.offered.length}
        ></past-screen>`;
      case 'plan':
        return html`<plan-screen></plan-screen>`;
      case 'how-to-film':
        return html`<guide-screen></guide-screen>`;
      case 'about':
        return html`<about-screen></about-screen>`;
      case 'batch':
        return html`<h1>${PAGE_TITLES.batch}</h1>
          <p>${marked(SHELL_WORDS.batch)}</p>`;
    }
  }

  private renderRecord() {
    if (!readyToMove(this.session.safety))
      return html`<safety-screen .safety=${this.session.safety} offersToGoOn></safety-screen>`;
    return html`<record-screen
      .drafts=${this.desk.drafts}
      .unfinished=${this.mayKeep ? this.desk.unfinished : null}
      .liveBackend=${this.isWatching ? null : rememberedBackend()}
      ?helperNeeded=${safetyOf(this.session.safety).helperNeeded}
    ></record-screen>`;
  }

  private renderWallTest() {
    const { safety, wallTest, walkId } = this.session;
    if (!readyToTest(safety)) return html`<safety-screen .safety=${safety}></safety-screen>`;
    return html`<wall-test-screen
      .made=${wallTest}
      .walkHash=${walkId === null ? null : hashOf({ name: 'result', id: walkId })}
      .client=${this.desk.client}
      ?busy=${this.isWatching}
      ?helperNeeded=${safetyOf(safety).helperNeeded}
    ></wall-test-screen>`;
  }

  private renderResult() {
    const { walkId } = this.navigation;
    const walk = this.onShow.of(walkId);
    if (walk === null) {
      const missing = this.onShow.missing(walkId);
      return missing === null ? html`<p>${SHELL_WORDS.openingWalk}</p>` : walkGone(missing);
    }
    const wallTest = this.session.testFor(walk);
    if (this.navigation.route.name === 'report')
      return html`<report-screen .walk=${walk} .wallTest=${wallTest}></report-screen>`;
    const keep = () => this.library.keep(walk);
    const trouble = this.library.troubleOf(walk.id);
    return html`${trouble === null ? nothing : historyTrouble(trouble, keep)}
      <result-screen
        .walk=${walk}
        .kept=${this.library.isKept(walk.id)}
        .safety=${this.session.safety}
        .habits=${this.session.habits}
        .wallTest=${wallTest}
        @keep=${keep}
      ></result-screen>`;
  }

  /** What a screen needs before it can be shown. */
  private async enter({ name }: Route) {
    this.closeBatch?.();
    this.closeBatch = name === 'batch' ? openBatch(this.desk.client) : null;
    this.desk.stopLooking();
    if (name === 'first' || name === 'past') this.desk.look();
    if (name === 'first') this.startOver();
    if (name === 'analysing' && this.desk.queue.job === null)
      this.navigation.go({ name: 'first' }, 'analysing');
    const { walkId } = this.navigation;
    if (walkId === null) return;
    await this.onShow.open(walkId);
    const walk = this.onShow.of(walkId);
    if (walk !== null) this.session.meet(walk);
  }

  private get isWatching(): boolean {
    return this.desk.queue.isWatching;
  }

  private get isFilming(): boolean {
    return this.renderRoot.querySelector('record-screen')?.isFilming === true;
  }

  /** Whether anything of the person in front of the device may be written there. */
  private get mayKeep(): boolean {
    return !KIOSK && safetyOf(this.session.safety).mayKeep;
  }

  /** The device works or films, and who waits for it touches nothing; or it is at its start, with nothing of anybody. */
  private mayBeAway(): boolean {
    const holds =
      this.library.holdsAny ||
      this.desk.drafts.newest !== null ||
      this.session.testWaits ||
      !speaksOwnLanguage();
    const isAtStart = this.navigation.route.name === 'first';
    return this.isFilming || this.desk.client.isWatching || (isAtStart && !holds);
  }

  private forgetVisitor() {
    this.desk.forget();
    this.onShow.clear();
    this.library.clear();
    this.session.changeWalker();
    this.visitors += 1;
    this.navigation.startAnew();
  }

  /** The next person may stand there; a film that waits to be used still belongs to the last one. */
  private startOver() {
    if (this.desk.drafts.newest === null) this.session.end();
  }

  private readonly followAnother = ({ person }: PersonChosenEvent) => {
    const { clip, others } = this.onShow.walk ?? { clip: null, others: null };
    if (clip === null || others === null) return;
    const found = { ...others.crowd.found, walker: person };
    const known = { found, followed: [] };
    this.desk.add({ clip, options: others.options, known, chosen: true, recordedMs: null });
    // Only now: what may be kept of this film was settled by who sat there.
    this.session.changeWalker();
  };

  private async finish(film: QueuedFilm): Promise<boolean> {
    const { job, keeper } = film;
    if (job.state.name !== 'done') return false;
    const { report, crowd, workers } = job.state.analysis;
    const { clip, options, chosen } = job.request;
    const others = crowd === null ? null : { crowd, options, chosen };
    const createdAtMs = Date.now();
    const dated = { ...report, analysedAt: new Date(createdAtMs).toISOString() };
    const walk = { id: job.id, createdAtMs, report: dated, clip, others, workers };
    this.library.add(walk);
    // Only who waits is taken to the result; the others are told that it is ready.
    this.navigation.go({ name: 'result', id: walk.id }, 'analysing');
    await keeper.filmWritten;
    const keeps = keeper !== NO_CHECKPOINT && isToKeep(film, report);
    return keeps && (await this.library.keep(walk));
  }

  private readonly forget = ({ ids, all }: WalksDeletedEvent) => {
    this.news.tellDeleted(ids);
    if (all) void this.desk.unfinished.forgetAll().then(() => this.desk.look());
    this.library.forget(ids, all);
    this.onShow.forget(ids);
  };

  private readonly openReport = (event: ReportOpenedEvent) => void this.readResult(event.file);

  private async readResult(file: File) {
    const opened = await openResultFile(file);
    if (opened === null) {
      this.desk.say({ code: 'not-a-result', name: file.name });
      return;
    }
    this.library.addFile(opened);
    const { visit, walks } = opened;
    const [walk] = walks;
    if (visit !== null) this.navigation.go({ name: 'visit', ids: [visit.id] });
    else if (walk !== undefined) this.navigation.go({ name: 'result', id: walk.id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heelrise-app': HeelriseApp;
  }
}
