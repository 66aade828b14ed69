import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { PAGE_TITLES, SHELL_WORDS } from '#words/app-shell.ts';
import { readyToMove, readyToTest, safetyOf } from '#core/safety/assess-safety.ts';
import { headlineFor } from '#words/headline.ts';
import type { HistoryTroubleCode } from '#words/page-trouble.ts';
import { rememberedBackend } from '../app/backend-memory.ts';
import { openBatch } from '../app/batch.ts';
import { sweepDevice } from '../app/device-sweep.ts';
import { HeldWalks } from '../app/held-walks.ts';
import { HistoryStore, type KeptWalk } from '../app/history-store.ts';
import type { QueuedFilm } from '../app/film-queue.ts';
import { KEEPS_NOTHING } from '../app/keeps-nothing.ts';
import { KIOSK } from '../app/kiosk.ts';
import { askToLast } from '../app/lasting-storage.ts';
import { speaksOwnLanguage } from '../app/language.ts';
import { openResultFile } from '../app/result-file.ts';
import { ReturnPlace } from '../app/return-place.ts';
import { hashOf, routeInKiosk, routeOf, type Route } from '../app/route.ts';
import { WalkNews } from '../app/walk-news.ts';
import { isToKeep } from '../app/what-to-keep.ts';
import { shared } from '../styles/shared.ts';
import './about-screen.ts';
import './analysing-screen.ts';
import './compare-screen.ts';
import type { PersonChosenEvent, ReportOpenedEvent, WalksDeletedEvent } from './events.ts';
import './failure-note.ts';
import { FilmDesk } from './film-desk.ts';
import { filmNotices } from './film-notices.ts';
import './first-screen.ts';
import './guide-screen.ts';
import { heelriseAppStyles } from './heelrise-app.styles.ts';
import { historyTrouble, troubleOfWalk, walkGone } from './history-trouble.ts';
import { Lobby } from './lobby.ts';
import { marked } from './marked.ts';
import { pageFooter, pageHeader } from './page-shell.ts';
import './past-screen.ts';
import './record-screen.ts';
import './report-screen.ts';
import './result-screen.ts';
import './safety-screen.ts';
import { Sitting } from './sitting.ts';
import { whatGoesOn } from './strip.ts';
import './visit-screen.ts';
import { WalkChanges } from './walk-changes.ts';
import './wall-test-screen.ts';

/**
 * The app: header, one screen, and what outlives a screen - the analysis that runs and the walk on show, so that
 * the back button never loses either.
 */
@customElement('heelrise-app')
@localized()
export class HeelriseApp extends LitElement {
  static override readonly styles = [shared, heelriseAppStyles];

  @state() private route: Route = { name: 'first' };
  @state() private walk: KeptWalk | null = null;
  /** Finished while the reader was elsewhere, and not looked at yet: the newest first. */
  @state() private ready: readonly KeptWalk[] = [];
  @state() private kept = true;
  @state() private keptCount = 0;
  @state() private trouble: HistoryTroubleCode | null = null;

  /** How many people have finished here: no screen of one is shown to the next. */
  private visitors = 0;
  private readonly history = new HistoryStore();
  private readonly sitting = new Sitting(this);
  private readonly news = new WalkNews();
  private readonly desk = new FilmDesk(this, this.history, {
    mayKeep: () => this.mayWrite,
    isFilming: () => this.isFilming,
    go: (to, onlyFrom) => this.go(to, onlyFrom),
    finish: (film) => this.finish(film),
  });
  private readonly held = new HeldWalks(() => this.mayWrite);
  private readonly place = new ReturnPlace();
  private readonly lobby = new Lobby(this, {
    mayBeAway: () => this.mayBeAway(),
    forget: () => this.forgetVisitor(),
  });
  private wasReady = false;
  private wasWriting = true;
  private closeBatch: (() => void) | null = null;
  private gone = new AbortController();

  constructor() {
    super();
    const take = (walk: KeptWalk) => this.takeChanged(walk);
    this.addController(new WalkChanges(this, { walk: () => this.walk, take }));
  }

  override connectedCallback() {
    super.connectedCallback();
    this.gone = new AbortController();
    const { signal } = this.gone;
    window.addEventListener('hashchange', this.arrive, { signal });
    this.addEventListener('person-chosen', this.followAnother, { signal });
    this.addEventListener('report-opened', this.openReport, { signal });
    this.addEventListener('walks-deleted', this.forget, { signal });
    void sweepDevice(this.history, this.desk.unfinished);
    if (!KIOSK) this.news.listen(this.hearDeleted);
    this.takeRoute();
    void this.enter();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.gone.abort();
    this.news.stop();
  }

  protected override updated() {
    const { name } = this.route;
    document.title = `${PAGE_TITLES[name]} · Heelrise`;
    const { safety } = this.sitting;
    const ready =
      (name === 'record' && readyToMove(safety)) || (name === 'wall-test' && readyToTest(safety));
    // The last answer brings another screen.
    if (ready && !this.wasReady) void this.focusHeading().then(() => window.scrollTo(0, 0));
    this.wasReady = ready;
    if (this.wasWriting && !this.mayWrite) this.stopWriting();
    this.wasWriting = this.mayWrite;
  }

  /** A warning sign came up. Walks that were kept before it stay: they can be deleted by hand. */
  private stopWriting() {
    this.held.forgetNotes();
    void this.desk.keepNothing();
  }

  protected override render() {
    return html`${pageHeader(this.route, this.isWatching, this.lobby.renderFinish(this.route))}
      <main>
        ${this.renderNotices()} ${this.renderStrips()}<failure-note></failure-note>
        ${keyed(this.visitors, this.renderScreen())}
      </main>
      ${pageFooter()} ${this.lobby.renderNotice()}`;
  }

  private renderNotices() {
    return filmNotices(this.desk.notices, (notice) => this.desk.unsay(notice));
  }

  private renderStrips() {
    const { ready, route, sitting } = this;
    const { queue, drafts } = this.desk;
    return whatGoesOn({ queue, drafts, ready, route, testWaits: sitting.testWaits });
  }

  private renderScreen() {
    switch (this.route.name) {
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
        return html`<compare-screen .ids=${this.route.ids} .load=${this.walkOf}></compare-screen>`;
      case 'visit':
        return html`<visit-screen
          .ids=${this.route.ids}
          .opened=${this.held.visit(this.route.ids)}
          .load=${this.walkOf}
          .wallTest=${this.sitting.wallTest}
        ></visit-screen>`;
      case 'past':
        return html`<past-screen
          .history=${this.history}
          .keptCount=${this.keptCount}
          .unfinishedCount=${this.desk.offered.length}
        ></past-screen>`;
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
    if (!readyToMove(this.sitting.safety))
      return html`<safety-screen .safety=${this.sitting.safety} offersToGoOn></safety-screen>`;
    return html`<record-screen
      .drafts=${this.desk.drafts}
      .unfinished=${this.mayWrite ? this.desk.unfinished : null}
      .liveBackend=${this.isWatching ? null : rememberedBackend()}
      ?helperNeeded=${safetyOf(this.sitting.safety).helperNeeded}
    ></record-screen>`;
  }

  private renderWallTest() {
    const { safety, wallTest, walkId } = this.sitting;
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
    const walk = this.walk?.id === this.walkId ? this.walk : null;
    if (walk === null)
      return this.trouble === null
        ? html`<p>${SHELL_WORDS.openingWalk}</p>`
        : walkGone(this.trouble);
    const note = this.trouble === null ? nothing : historyTrouble(this.trouble, this.keep);
    if (this.route.name === 'report')
      return html`<report-screen
        .walk=${walk}
        .wallTest=${this.sitting.testFor(walk)}
      ></report-screen>`;
    return html`${note}
      <result-screen
        .walk=${walk}
        .kept=${this.kept}
        .safety=${this.sitting.safety}
        .habits=${this.sitting.habits}
        .wallTest=${this.sitting.testFor(walk)}
        @keep=${this.keep}
      ></result-screen>`;
  }

  /** The walk that the address asks for. */
  private get walkId(): string | null {
    return this.route.name === 'result' || this.route.name === 'report' ? this.route.id : null;
  }

  private readonly arrive = () => {
    this.takeRoute();
    void this.enter().then(() => this.focusHeading());
  };

  /** Goes where the address leads; in a kiosk only as far as the visitor's own, and the address follows. */
  private takeRoute() {
    const before = this.route;
    const asked = routeOf(location.hash);
    this.route = KIOSK ? routeInKiosk(asked, (id) => this.held.has(id)) : asked;
    if (this.route.name !== asked.name) history.replaceState(null, '', hashOf(this.route));
    this.place.go(before, this.route);
  }

  /** A new screen is announced by its heading, as a new page would be. */
  private async focusHeading() {
    const screen = this.renderRoot.querySelector('main > :last-child');
    if (screen instanceof LitElement) await screen.updateComplete;
    const heading = (screen?.shadowRoot ?? screen)?.querySelector('h1');
    heading?.focus({ preventScroll: true });
  }

  /** What a screen needs before it can be shown, and the reader's place at its top. */
  private async enter() {
    this.closeBatch?.();
    this.closeBatch = this.route.name === 'batch' ? openBatch(this.desk.client) : null;
    this.desk.stopLooking();
    if (this.route.name === 'first' || this.route.name === 'past') this.desk.look();
    if (this.route.name === 'first') this.startOver();
    if (this.route.name === 'analysing' && this.desk.queue.job === null) location.replace('#/');
    const { walkId } = this;
    if (walkId !== null && this.walk?.id !== walkId) await this.load(walkId);
    if (walkId !== null && this.walk !== null) this.sitting.meet(this.walk);
    await this.updateComplete;
    await this.place.scroll();
  }

  private get isWatching(): boolean {
    return this.desk.queue.isWatching;
  }

  private get isFilming(): boolean {
    return this.renderRoot.querySelector('record-screen')?.isFilming === true;
  }

  /** Whether anything may be written of the person in front of the device. */
  private get mayWrite(): boolean {
    return !KIOSK && safetyOf(this.sitting.safety).mayKeep;
  }

  private go(to: Route, onlyFrom?: Route['name']) {
    if (onlyFrom === undefined) location.hash = hashOf(to);
    else if (this.route.name === onlyFrom) location.replace(hashOf(to));
  }

  /** The device works or films, and who waits for it touches nothing; or it is at its start, with nothing of anybody. */
  private mayBeAway(): boolean {
    const holds =
      this.held.size > 0 ||
      this.desk.drafts.newest !== null ||
      this.sitting.testWaits ||
      !speaksOwnLanguage();
    return this.isFilming || this.desk.client.isWatching || (this.route.name === 'first' && !holds);
  }

  private forgetVisitor() {
    this.desk.forget();
    this.walk = this.trouble = null;
    this.ready = [];
    this.held.clear();
    this.sitting.changeWalker();
    this.visitors += 1;
    history.replaceState(null, '', hashOf({ name: 'first' }));
    this.arrive();
  }

  /** The next person may stand there; a film that waits to be used still belongs to the last one. */
  private startOver() {
    if (this.desk.drafts.newest === null) this.sitting.end();
  }

  private async load(id: string) {
    const ready = this.ready.find((walk) => walk.id === id);
    this.ready = this.ready.filter((walk) => walk !== ready);
    if (ready !== undefined) {
      this.show(ready, !this.held.has(id));
      return;
    }
    this.walk = null;
    this.trouble = null;
    const inMemory = this.held.walk(id);
    if (inMemory !== null) {
      this.show(inMemory, false);
      return;
    }
    const loaded = await this.history.load(id);
    if (this.walkId !== id) return;
    if (loaded.ok) this.show(loaded.value, true);
    else this.trouble = troubleOfWalk(id, loaded.error);
  }

  /** A walk from memory or from the device; null if it is in neither. */
  private readonly walkOf = async (id: string): Promise<KeptWalk | null> => {
    const inMemory = this.held.walk(id);
    if (inMemory !== null) return inMemory;
    const loaded = await this.history.load(id);
    return loaded.ok ? loaded.value : null;
  };

  private show(walk: KeptWalk, kept: boolean) {
    this.walk = walk;
    this.kept = kept;
    this.trouble = null;
  }

  private readonly followAnother = ({ person }: PersonChosenEvent) => {
    const { clip, others } = this.walk ?? { clip: null, others: null };
    if (clip === null || others === null) return;
    const found = { ...others.crowd.found, walker: person };
    const known = { found, followed: [] };
    this.desk.add({ clip, options: others.options, known, chosen: true, recordedMs: null });
    // Only now: what may be kept of this film was settled by who sat there.
    this.sitting.changeWalker();
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
    this.ready = [walk, ...this.ready];
    this.held.hold(walk);
    // Only who waits is taken to the result; the others are told that it is ready.
    this.go({ name: 'result', id: walk.id }, 'analysing');
    await keeper.filmWritten;
    // A flag may have come up while the film was watched.
    const keeps = this.mayWrite && keeper !== KEEPS_NOTHING && isToKeep(film, report);
    return keeps && (await this.keepWalk(walk));
  }

  private readonly keep = () => (this.walk === null ? null : this.keepWalk(this.walk));

  /** Whether the walk is kept now. */
  private async keepWalk(walk: KeptWalk): Promise<boolean> {
    const kept = await this.history.keep(walk, headlineFor(walk.report).sentence);
    if (kept.ok) {
      this.keptCount += 1;
      this.held.release(walk.id);
      void askToLast().catch(() => undefined);
    }
    if (this.walk !== walk) return kept.ok;
    this.kept = kept.ok;
    this.trouble = kept.ok ? null : kept.error;
    return kept.ok;
  }

  /** A deleted walk is not shown again from memory, as if it were still kept. */
  private readonly forget = ({ ids, all }: WalksDeletedEvent) => {
    this.news.tellDeleted(ids);
    if (all) {
      void this.desk.unfinished.forgetAll().then(() => this.desk.look());
      this.held.forgetNotes();
    }
    this.ready = this.ready.filter(({ id }) => !ids.includes(id));
    if (this.walk !== null && ids.includes(this.walk.id)) this.walk = null;
  };

  /** Another tab deleted walks. One on show stays readable here, and is not said to be kept. */
  private readonly hearDeleted = (ids: readonly string[]) => {
    this.keptCount += 1;
    this.ready = this.ready.filter(({ id }) => !ids.includes(id));
    if (this.walk !== null && this.kept && ids.includes(this.walk.id)) this.loseKept(this.walk);
  };

  private loseKept(walk: KeptWalk) {
    this.held.hold(walk);
    this.kept = false;
    this.trouble = 'deleted';
  }

  /** The walk on show with something changed; where it was kept it is kept so. */
  private takeChanged(walk: KeptWalk) {
    this.walk = walk;
    if (this.kept && this.mayWrite) void this.updateKept(walk);
    else this.held.hold(walk);
  }

  private async updateKept(walk: KeptWalk) {
    const updated = await this.history.update(walk, headlineFor(walk.report).sentence);
    if (updated.ok) this.keptCount += 1;
    else if (this.walk !== walk) return;
    else if (updated.error === 'not-found') this.loseKept(walk);
    else this.trouble = updated.error;
  }

  private readonly openReport = (event: ReportOpenedEvent) => void this.readResult(event.file);

  private async readResult(file: File) {
    const opened = await openResultFile(file);
    if (opened !== null) this.held.holdFile(opened);
    const [walk] = opened?.walks ?? [];
    if (opened === null) this.desk.say({ code: 'not-a-result', name: file.name });
    else if (opened.visit !== null) this.go({ name: 'visit', ids: [opened.visit.id] });
    else if (walk !== undefined) {
      this.show(walk, false);
      this.go({ name: 'result', id: walk.id });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heelrise-app': HeelriseApp;
  }
}
